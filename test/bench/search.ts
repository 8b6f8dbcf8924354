import { SearchIndex } from '../../src/core/search/searchIndex';
import type { Source } from '../../src/core/sources/source';
import { sourceOf } from '../support/searchSource';

/** One number of a benchmark. */
export interface BenchRow {
  readonly name: string;
  readonly size: number;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
}

/** Passages per source, as in an essay. */
const PASSAGES_PER_SOURCE = 10;
const PASSAGE_LENGTH = 570;
const QUERIES = 200;

/** Measures indexing and queries over made-up Korean passages, at each number of passages. */
export function measureSearch(sizes: readonly number[]): BenchRow[] {
  return sizes.flatMap(size => {
    const sources = makeSources(size);
    const index = new SearchIndex();
    const bytes = sources.reduce((sum, { body }) => sum + Buffer.byteLength(body.text), 0);
    const built = timed(() => sources.forEach(source => index.add(source)));
    const passages = sources.flatMap(({ body, passages }) =>
      passages.map(({ start, end }) => body.text.slice(start, end)),
    );
    const row = (metric: string, value: number, unit: string): BenchRow => ({
      name: 'search',
      size,
      metric,
      value: rounded(value),
      unit,
    });
    return [
      row('indexing rate', bytes / 1e6 / (built / 1000), 'MB/s'),
      ...latencies(row, 'keyword query', index, queriesFrom(passages, 2)),
      ...latencies(row, 'question', index, queriesFrom(passages, 9)),
      ...latencies(
        row,
        'phrase',
        index,
        queriesFrom(passages, 3).map(words => `"${words}"`),
      ),
      ...latencies(
        row,
        'typing',
        index,
        queriesFrom(passages, 2).map(words => words.slice(0, -1)),
        true,
      ),
      row(
        'one source replaced',
        timed(() => index.add(sources[0]!)),
        'ms',
      ),
    ];
  });
}

function latencies(
  row: (metric: string, value: number, unit: string) => BenchRow,
  name: string,
  index: SearchIndex,
  queries: readonly string[],
  prefix = false,
): BenchRow[] {
  const times = queries
    .map(query => timed(() => index.search(query, { limit: 20, prefix })))
    .sort((a, b) => a - b);
  return [
    row(`${name} p50`, times[Math.floor(times.length * 0.5)]!, 'ms'),
    row(`${name} p95`, times[Math.floor(times.length * 0.95)]!, 'ms'),
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Words in a row out of passages spread over the whole corpus: what somebody looks for is there. */
function queriesFrom(passages: readonly string[], words: number): string[] {
  const random = randomNumbers(7);
  return Array.from({ length: QUERIES }, () => {
    const all = passages[Math.floor(random() * passages.length)]!.split(' ');
    const from = Math.floor(random() * Math.max(1, all.length - words));
    return all.slice(from, from + words).join(' ');
  });
}

function makeSources(passageCount: number): Source[] {
  const random = randomNumbers(passageCount);
  return Array.from({ length: Math.ceil(passageCount / PASSAGES_PER_SOURCE) }, (_, number) => {
    const count = Math.min(PASSAGES_PER_SOURCE, passageCount - number * PASSAGES_PER_SOURCE);
    return sourceOf(
      `bench/${number}.md`,
      Array.from({ length: count }, () => makePassage(random)),
    );
  });
}

/** Sentences of four to nine nouns with particles and a verb; few nouns are common and most are rare, as in life. */
function makePassage(random: () => number): string {
  let text = '';
  while (text.length < PASSAGE_LENGTH) {
    const length = 4 + Math.floor(random() * 6);
    const words = Array.from({ length }, () => noun(random) + pick(PARTICLES, random()));
    text += `${text && ' '}${words.join(' ')} ${pick(VERBS, random())}.`;
  }
  return text;
}

/** A noun, a compound of two, a name made of syllables, or a figure. */
function noun(random: () => number): string {
  const kind = random();
  if (kind < 0.06) return `${1990 + Math.floor(random() * 36)}년`;
  if (kind < 0.1) return `${Math.floor(random() * 90) * 100}${pick(['개', '명', '톤'], random())}`;
  if (kind < 0.28)
    return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random())).join('');
  // The power gives the first words of the list the lion's share.
  const first = pick(NOUNS, random() ** 2.5);
  return kind < 0.55 ? first + pick(NOUNS, random()) : first;
}

function pick<Item>(items: readonly Item[], place: number): Item {
  return items[Math.floor(place * items.length)]!;
}

/** The same numbers on every machine: a linear congruence. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PARTICLES = '은 는 이 가 을 를 의 에 에서 와 과 으로 도 에게 까지 부터 에는 에서는'
  .split(' ')
  .concat(['', '', '', '', '', '']);
const VERBS =
  '있었다 밝혔다 나타났다 이루어졌다 보인다 전망된다 논의했다 합의했다 거절했다 이어졌다 강조했다 평가된다 늘어났다 줄었다 필요하다'.split(
    ' ',
  );
const SYLLABLES =
  '가 강 경 고 공 광 구 군 권 금 기 김 나 남 노 다 대 도 동 두 라 로 루 류 르 리 마 만 모 무 문 미 민 바 박 반 베 보 부 북 브 사 산 상 서 석 선 성 세 소 손 송 수 스 시 신 아 안 알 양 에 엔 여 영 오 용 우 운 원 위 유 윤 은 이 인 일 임 자 장 재 전 정 제 조 종 주 준 중 지 진 차 창 천 철 청 최 추 츠 치 카 코 크 키 타 태 테 토 트 티 파 페 포 표 프 하 한 해 현 호 홍 화 환 황 효 후 희'.split(
    ' ',
  );
const NOUNS =
  '정부 대통령 러시아 북한 한국 미국 중국 회담 조약 협력 관계 전쟁 무기 제재 동맹 안보 외교 정책 경제 지원 군사 기술 국제 사회 공동 성명 합의 위협 대응 전략 국방 장관 방문 개발 우주 위성 발사 미사일 핵실험 포탄 드론 훈련 연합 해군 공군 육군 기지 항구 철도 도로 국경 무역 수출 수입 자원 가스 석유 석탄 전력 식량 농업 어업 관광 노동자 파견 송금 은행 금융 환율 물가 예산 투자 기업 공장 생산 산업 과학 교육 대학 연구소 학자 전문가 언론 신문 방송 보도 여론 선거 의회 정당 법률 헌법 법원 인권 난민 이주 인구 도시 농촌 지역 지방 수도 섬 바다 강 산 기후 환경 재난 지진 홍수 가뭄 질병 백신 병원 의료 복지 연금 주택 교통 항공 선박 조선 자동차 반도체 전지 통신 위협론 억제력 확장억제 정찰 감청 사이버 해킹 암호 정보 첩보 특사 대사관 영사 수교 국교 친선 우호 선린 중립 비동맹 패권 질서 체제 냉전 신냉전 평화 협상 중재 휴전 종전 배상 전범 재판 조사 감시 검증 사찰 폐기 감축 군축 비확산 핵무기 원자로 농축 우라늄 플루토늄 잠수함 항공모함 구축함 전투기 폭격기 방공망 레이더 전차 장갑차 자주포 방사포 탄약 병력 사단 여단 대대 참모 사령부 사령관 원수 주석 총리 외상 서기장 위원회 대표단 사절단 수행원 통역 기자 회견 만찬 의장대 열병식 기념일 광장 궁전 역사 문화 예술 영화 음악 체육 축구 언어 문자 종교 불교 교회 전통 민속'.split(
    ' ',
  );
