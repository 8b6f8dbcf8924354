// What the harness of the Search view shows: words, sources and themes, all made up for looking at.

export const ENGLISH = {
  placeholder: 'Search sources',
  searchLabel: 'Search sources',
  resultsLabel: 'Results',
  clear: 'Clear search',
  count: '{0} results in {1} sources',
  countOne: '1 result',
  countInOneSource: '{0} results in 1 source',
  countCut: '{0} of {1} results',
  quote: 'Quote in Draft',
  quoteNeedsDraft: 'Open a draft to quote in it',
  openOriginal: 'Open Original File',
  keysHint: '{0} opens a result, {1} quotes it in your draft.',
  emptyTitle: 'No sources yet',
  emptyText: 'Put texts (.txt, .md) into a folder named sources or corpus, or say where yours are.',
  addSources: 'Add Sources…',
  openSettings: 'Choose where sources are',
  rescan: 'Look again',
  indexing: 'Reading sources: {0} of {1}',
  indexingUnknown: 'Looking for sources…',
  indexingHint: 'You can search already; more results come as sources are read.',
  ready: '{0} sources, {1} passages',
  tryThese: 'For example',
  examples: ['Vostochny', 'mutual assistance', 'June 2024'],
  nothingFound: 'Nothing found for “{0}”',
  nothingFoundHint: 'Try fewer words, or the name in the other language.',
};

export const KOREAN = {
  placeholder: '글감에서 찾기',
  searchLabel: '글감에서 찾기',
  resultsLabel: '찾은 곳',
  clear: '지우기',
  count: '글감 {1}편에서 {0}곳',
  countOne: '1곳',
  countInOneSource: '글감 1편에서 {0}곳',
  countCut: '{1}곳 가운데 {0}곳',
  quote: '초고에 인용하기',
  quoteNeedsDraft: '인용하려면 초고를 여세요',
  openOriginal: '원본 파일 열기',
  keysHint: '{0} 열기, {1} 초고에 인용하기',
  emptyTitle: '아직 글감이 없습니다',
  emptyText: 'sources나 corpus 폴더에 글(.txt, .md)을 넣거나, 글감이 있는 곳을 알려 주세요.',
  addSources: '글감 넣기…',
  openSettings: '글감이 있는 곳 정하기',
  rescan: '다시 살펴보기',
  indexing: '글감을 읽고 있습니다: {1}편 가운데 {0}편',
  indexingUnknown: '글감을 찾고 있습니다…',
  indexingHint: '읽은 글감은 벌써 찾을 수 있습니다. 다 읽으면 더 나옵니다.',
  ready: '글감 {0}편, 문단 {1}개',
  tryThese: '이렇게 찾아보세요',
  examples: ['보스토치니', '군사동맹', '2024년 6월'],
  nothingFound: '‘{0}’: 찾은 곳이 없습니다',
  nothingFoundHint: '낱말을 줄이거나 다른 언어의 이름으로 찾아보세요.',
};

/** [words found] stand in brackets, so that a sample reads as it will look. */
const KOREAN_SOURCES = [
  {
    title: '우주기지에서 만난 두 정상: 2023년 9월 회담이 남긴 질문',
    detail: '한서진 · 극동정책노트 · 2023. 9. 20.',
    hits: [
      [
        '두 정상은 아무르주 [보스토치니] 우주기지의 발사체 조립동을 둘러본 뒤 확대 회담에 들어갔다. 위성 기술을 돕겠느냐는 기자의 물음에 푸틴 대통령은 그래서 이곳에 왔다고 답했다.',
        '3문단',
        '만남의 장소가 말하는 것',
      ],
      [
        '[보스토치니]를 고른 것은 상징이 아니라 거래의 목록이었다는 해석도 있다.',
        '7문단',
        '만남의 장소가 말하는 것',
        true,
      ],
      [
        '발사장 건설이 늦어진 까닭과 예산을 다룬 현지 보도, 그리고 하바롭스크 지역의 노동력 사정까지 함께 놓고 보면 [보스토치니]에서 오간 말의 무게가 달라진다.',
        '12문단',
      ],
    ],
  },
  {
    title: '하산 철교를 건너는 것들',
    detail: '윤가람 · 동북아물류포럼 · 2024. 3.',
    inferred: '발행일은 파일 이름에서 짐작했습니다.',
    hits: [
      [
        '두만강역의 화차 수는 [보스토치니] 회담 뒤 석 달 만에 눈에 띄게 늘었다. 다만 위성사진만으로 화물의 종류를 가릴 수는 없다.',
        '5문단',
        '숫자로 보는 국경',
      ],
      [
        '나진항과 [보스토치니]항은 이름이 비슷해 자주 헷갈리는 우주기지와는 다른, 나홋카 옆의 석탄 항구이다.',
        '9문단',
      ],
    ],
  },
  {
    title: 'What the Vostochny Summit Changed',
    detail: 'Ellen Marsh · Harbor Brief · 14 Oct 2023',
    hits: [
      [
        'The choice of [Vostochny] told observers what each side wanted to be asked about: satellites, launchers, and the price of shells.',
        '¶ 2',
        'A cosmodrome as a message',
      ],
    ],
  },
];

const ENGLISH_SOURCES = [
  KOREAN_SOURCES[2],
  { ...KOREAN_SOURCES[0], detail: 'Han Seojin · Far East Policy Notes · 20 Sep 2023' },
  KOREAN_SOURCES[1],
].map((source, index) => ({
  ...source,
  ...(index === 0 && {
    hits: [
      ...source.hits,
      [
        'Three weeks after [Vostochny], rail traffic at Tumangang had risen to the highest level seen in commercial imagery since the border was closed in early 2020.',
        '¶ 6',
        'Trains before treaties',
        true,
      ],
      ['None of the communiqués from [Vostochny] named a number.', '¶ 11'],
    ],
  }),
}));

export function groupsOf(language, times = 1) {
  const sources = language === 'ko' ? KOREAN_SOURCES : ENGLISH_SOURCES;
  return Array.from({ length: times }, (_, round) =>
    sources.map(({ title, detail, inferred, hits }, index) => ({
      sourceId: `${round}-${index}`,
      title,
      detail,
      ...(inferred && { inferred }),
      count: hits.length,
      hits: hits.map(([marked, paragraph, heading, cutBefore], position) => ({
        id: `${round}-${index}-${position}`,
        ...readMarks(marked),
        paragraph,
        ...(heading && { heading }),
        cutBefore: Boolean(cutBefore),
        cutAfter: position % 2 === 0,
      })),
    })),
  ).flat();
}

function readMarks(marked) {
  const highlights = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    const isMarked = part.startsWith('[');
    const words = isMarked ? part.slice(1, -1) : part;
    if (isMarked) highlights.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, highlights };
}

/** The colours of VS Code's own default themes that the view uses. */
export const THEMES = {
  dark: {
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    'icon-foreground': '#cccccc',
    focusBorder: '#0078d4',
    'sideBar-background': '#181818',
    'sideBar-foreground': '#cccccc',
    'input-background': '#313131',
    'input-border': '#3c3c3c',
    'input-foreground': '#cccccc',
    'input-placeholderForeground': '#989898',
    'toolbar-hoverBackground': 'rgba(90, 93, 94, 0.31)',
    'toolbar-activeBackground': 'rgba(99, 102, 103, 0.31)',
    'progressBar-background': '#0078d4',
    'list-hoverBackground': '#2a2d2e',
    'list-inactiveSelectionBackground': '#37373d',
    'list-activeSelectionBackground': '#04395e',
    'list-activeSelectionForeground': '#ffffff',
    'list-focusOutline': '#0078d4',
    'badge-background': '#616161',
    'badge-foreground': '#f8f8f8',
    'editor-findMatchHighlightBackground': 'rgba(234, 92, 0, 0.33)',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#026ec1',
    'textLink-foreground': '#4daafc',
    'textLink-activeForeground': '#4daafc',
  },
  light: {
    foreground: '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'icon-foreground': '#3b3b3b',
    focusBorder: '#005fb8',
    'sideBar-background': '#f8f8f8',
    'sideBar-foreground': '#3b3b3b',
    'input-background': '#ffffff',
    'input-border': '#cecece',
    'input-foreground': '#3b3b3b',
    'input-placeholderForeground': '#767676',
    'toolbar-hoverBackground': 'rgba(184, 184, 184, 0.31)',
    'toolbar-activeBackground': 'rgba(166, 166, 166, 0.31)',
    'progressBar-background': '#005fb8',
    'list-hoverBackground': '#f2f2f2',
    'list-inactiveSelectionBackground': '#e4e6f1',
    'list-activeSelectionBackground': '#e8e8e8',
    'list-activeSelectionForeground': '#000000',
    'list-focusOutline': '#005fb8',
    'badge-background': '#cccccc',
    'badge-foreground': '#3b3b3b',
    'editor-findMatchHighlightBackground': 'rgba(234, 92, 0, 0.33)',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#0258a8',
    'textLink-foreground': '#005fb8',
    'textLink-activeForeground': '#005fb8',
  },
  contrast: {
    foreground: '#ffffff',
    descriptionForeground: 'rgba(255, 255, 255, 0.7)',
    'icon-foreground': '#ffffff',
    focusBorder: '#f38518',
    'sideBar-background': '#000000',
    'sideBar-foreground': '#ffffff',
    'input-background': '#000000',
    'input-border': '#6fc3df',
    'input-foreground': '#ffffff',
    'input-placeholderForeground': 'rgba(255, 255, 255, 0.7)',
    'toolbar-hoverOutline': '#f38518',
    'progressBar-background': '#6fc3df',
    'list-focusOutline': '#f38518',
    'list-hoverBackground': 'rgba(255, 255, 255, 0.1)',
    'badge-background': '#000000',
    'badge-foreground': '#ffffff',
    contrastBorder: '#6fc3df',
    contrastActiveBorder: '#f38518',
    'editor-findMatchHighlightBorder': '#f38518',
    'button-foreground': '#ffffff',
    'button-border': '#6fc3df',
    'textLink-foreground': '#21a6ff',
    'textLink-activeForeground': '#21a6ff',
  },
};
