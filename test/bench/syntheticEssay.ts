/** Words from which the synthetic essays are made: ours, and about the desk's own subject, so that queries hit. */
const SUBJECTS = [
  '푸틴은',
  '김정은은',
  '러시아는',
  '북한은',
  '쇼이구 국방장관은',
  '한국 정부는',
  '미국과 일본은',
  '전문가들은',
  '두 나라의 실무진은',
  '국제사회는',
];
const TIMES = [
  '2023년 9월 13일',
  '작년 10월부터',
  '지난 8월',
  '2024년 6월',
  '이듬해',
  '올해 4월까지',
  '2019년 봄',
  '3년 후',
  '최근',
  '11월에',
];
const PLACES = [
  '보스토치니에서',
  '평양에서',
  '모스크바에서',
  '블라디보스토크에서',
  '키이우에서',
  '국경 지대에서',
  '유엔에서',
  '하산에서',
  '서울에서',
  '베이징에서',
];
const OBJECTS = [
  '무기 거래를',
  '군사동맹을',
  '위성 기술의 이전을',
  '포탄 7000개의 수송을',
  '조약의 문구를',
  '경제 협력의 범위를',
  '정상회담의 일정을',
  '제재의 틈을',
  '노동자 파견을',
  '철도의 복구를',
];
const VERBS = [
  '논의했다고 알려졌다.',
  '서둘러 추진했다.',
  '조심스럽게 평가했다.',
  '다시 확인했다.',
  '거부했다는 보도가 나왔다.',
  '준비하기로 했다.',
  '비판하지 않았다.',
  '공개적으로 인정했다.',
];

/** Sentences of one passage: about 570 characters, as passages of real essays have. */
const SENTENCES = 16;

/** Essay number `n` with `passages` paragraphs: the same text for the same number on every machine. */
export function syntheticEssay(n: number, passages: number): string {
  const random = randomNumbers(n + 1);
  const pick = (words: readonly string[]): string => words[random() % words.length]!;
  const sentence = (): string =>
    [pick(SUBJECTS), pick(TIMES), pick(PLACES), rare(random()), pick(OBJECTS), pick(VERBS)].join(' ');
  const paragraph = (): string => Array.from({ length: SENTENCES }, sentence).join(' ');
  return Array.from({ length: passages }, paragraph).join('\n\n') + '\n';
}

/** A word that stands in few passages, as most words of real text do. */
function rare(number: number): string {
  const syllables = Array.from({ length: 3 }, (_, index) =>
    String.fromCharCode(0xac00 + ((number >>> (index * 7)) % 2350) * 4),
  );
  return syllables.join('') + '의';
}

/** A linear congruential generator (Numerical Recipes' constants): fixed, so that runs compare. */
function randomNumbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 4;
}
