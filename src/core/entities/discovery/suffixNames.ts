import { NOT_NAMES } from '../data/koreanPeople';
import { GENERIC_STEMS, INSTITUTIONS, SUFFIX_CLASSES } from '../data/suffixClasses';
import type { EntityType } from '../entityTypes';
import { remember } from '../remember';
import { endsNoun } from '../wordEdges';
import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { foreignness } from './foreignness';
import { endsLikeClause, isTitle, withoutJosa } from './koreanNames';
import type { Word } from './words';

/**
 * Names by the noun they end in, with the run of names and numbers to its left up to a particle:
 * 보스토치니 우주기지, 러시아 외무부, 7·27 열병식, 방위사업청.
 */
export function findSuffixNames(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.script !== 'hangul' || word.text.length > 20) return;
    const site = siteOfPlace(input, word);
    if (site) found.push(site);
    const head = suffixHead(word.text);
    if (!head) return;
    const name = head.isLoose ? looseName(input, index, head) : attachedName(input, index, head);
    if (name) found.push(name);
  });
  return found;
}

/** 나진항, 부산역, 텍사스주, 서울대: a known place and what stands there or what kind it is. */
function siteOfPlace({ knownAt }: DiscoveryText, word: Word): DiscoveredName | undefined {
  const known = knownAt.get(word.start);
  if (known?.type !== 'place' || known.end >= word.end) return undefined;
  const rest = word.text.slice(known.end - word.start);
  const noun = SITES.find(site => rest.startsWith(site));
  if (!noun || (rest !== noun && !endsNoun(rest.slice(noun.length), noun.charCodeAt(noun.length - 1))))
    return undefined;
  const type = noun === '주' || noun === '시' ? 'place' : noun === '대' ? 'organization' : 'facility';
  return { start: word.start, end: known.end + noun.length, type, score: 0.8, aliases: [] };
}

const SITES = ['국제공항', '공항', '항', '역', '대교', '신항', '원전', '조선소', '주', '시', '대'];

interface SuffixHead {
  readonly type: EntityType;
  /** Units of the word up to the end of the suffix; particles follow. */
  readonly length: number;
  readonly stem: string;
  readonly isLoose: boolean;
  readonly suffix: string;
}

/** Whether the whole word is a name by its end: 국방연구원. */
export function isSuffixed(word: string): boolean {
  if (!SUFFIX_ENDS.has(word.charCodeAt(word.length - 1))) return false;
  return ATTACHED.has(word) || LOOSE.has(word) || INSTITUTIONS.has(word) || attachedHead(word) !== undefined;
}

/** Whether the word says what kind, and is no name: 민간, 시민. */
export function isGenericNoun(word: string): boolean {
  return GENERIC_STEMS.has(word);
}

const ATTACHED = typeBySuffix('attached');
const LOOSE = typeBySuffix('loose');
/** Last syllables of the suffixes: a quick no for most words. */
const SUFFIX_ENDS: ReadonlySet<number> = new Set(
  [...ATTACHED.keys(), ...LOOSE.keys(), ...INSTITUTIONS].map(suffix => suffix.charCodeAt(suffix.length - 1)),
);
const LONGEST = Math.max(...[...ATTACHED.keys(), ...LOOSE.keys()].map(suffix => suffix.length));

function typeBySuffix(kind: 'attached' | 'loose'): ReadonlyMap<string, EntityType> {
  return new Map(
    SUFFIX_CLASSES.flatMap(({ type, [kind]: suffixes }) => suffixes.map(suffix => [suffix, type] as const)),
  );
}

const suffixHead = remember(readSuffix);

function readSuffix(word: string): SuffixHead | undefined {
  for (let length = word.length; length >= 1; length--) {
    if (!SUFFIX_ENDS.has(word.charCodeAt(length - 1))) continue;
    if (length < word.length && !isRest(word.slice(length), word.charCodeAt(length - 1))) continue;
    const head = word.slice(0, length);
    if (INSTITUTIONS.has(head))
      return { type: 'organization', length, stem: head, isLoose: false, suffix: head };
    const type = LOOSE.get(head);
    if (type) return { type, length, stem: '', isLoose: true, suffix: head };
    const attached = attachedHead(head);
    if (attached) return { ...attached, length, isLoose: false };
    const kind = kindHead(head);
    if (kind) return { ...kind, length, isLoose: true };
  }
  return undefined;
}

/** Particles, or the head of an institution and particles: 국민은행장이. */
function isRest(rest: string, before: number): boolean {
  if (endsNoun(rest, before)) return true;
  const isHeaded = rest.startsWith('장') && '원회청처소실행사'.includes(String.fromCharCode(before));
  return isHeaded && (rest.length === 1 || endsNoun(rest.slice(1), HEAD));
}

const HEAD = '장'.charCodeAt(0);

function attachedHead(head: string): { type: EntityType; stem: string; suffix: string } | undefined {
  for (let length = Math.min(LONGEST, head.length - 2); length >= 1; length--) {
    const suffix = head.slice(-length);
    const type = ATTACHED.get(suffix);
    if (!type || head.endsWith('취재단')) continue;
    const stem = head.slice(0, -length);
    return isGeneric(stem, suffix) ? undefined : { type, stem, suffix };
  }
  return undefined;
}

/** 동계올림픽, 외교장관회담: a kind of event in one word, which a name before it makes one event. */
function kindHead(head: string): { type: EntityType; stem: string; suffix: string } | undefined {
  for (let length = Math.min(LONGEST, head.length - 2); length >= 2; length--) {
    const suffix = head.slice(-length);
    if (KINDS_OF_EVENT.has(suffix) && GENERIC_STEMS.has(head.slice(0, -length)))
      return { type: 'event', stem: '', suffix };
  }
  return undefined;
}

/** Not 회의: 국가안보회의 is an organisation. */
const KINDS_OF_EVENT: ReadonlySet<string> = new Set(
  '올림픽 패럴림픽 월드컵 정상회담 정상회의 회담 전쟁 선거 대회'.split(' '),
);

/** Universities, papers and banks are named by words that are generic elsewhere: 고려대학교, 중앙일보, 국민은행. */
const NAMED_BY_WORDS: ReadonlySet<string> = new Set(['대학교', '일보', '은행']);
const KINDS: ReadonlySet<string> = new Set(
  '시중 지방 지역 국책 외국 민간 투자 저축 상업 인터넷 인터넷전문 국립 사립 일반 종합 전문 해외 명문 주요 대형 중앙 국영 공립 모교'.split(
    ' ',
  ),
);

/** 국가보안법, 근로기준법: every word before these makes a law. */
const LAWS = /..법$/u;

/** 국책, 대륙간: the stem says what kind, not which one. */
function isGeneric(stem: string, suffix: string): boolean {
  if (NAMED_BY_WORDS.has(suffix)) return KINDS.has(stem);
  if (LAWS.test(suffix)) return /^(?:관련|해당|각종|일반|기타|이른바)$/u.test(stem);
  if (/^(?:국립|시립|도립)../u.test(stem)) return false;
  if (/^[한미일중북남러]{2,3}$/u.test(stem)) return false;
  if (GENERIC_STEMS.has(stem) || NOT_NAMES.has(stem)) return true;
  // 중거리+탄도, 시민+단체: two generic nouns make no name.
  for (let cut = 2; cut <= stem.length - 2; cut++) {
    if (GENERIC_STEMS.has(stem.slice(0, cut)) && GENERIC_STEMS.has(stem.slice(cut))) return true;
  }
  return /^(?:이|그|저|각|본|동|전|여러|제\d)$/u.test(stem);
}

function attachedName(input: DiscoveryText, index: number, head: SuffixHead): DiscoveredName | undefined {
  const word = input.words[index]!;
  // The word before an institution is a country or, 코즐로프 천연자원부 장관, somebody's name.
  const isOffice = head.type === 'organization';
  const run = properRun(input, index, isOffice);
  const end = word.start + head.length;
  const score = STRONG_ATTACHED.has(head.type) || foreignness(head.stem) >= 0.6 ? 0.75 : 0.6;
  if (head.type === 'weapon' && foreignness(head.stem) < 0.5) return undefined;
  const start =
    (run.names > 0 && head.type !== 'treaty' && head.type !== 'facility') ||
    (run.numbers > 0 && head.type === 'treaty')
      ? input.words[run.first]!.start
      : word.start;
  return { start, end, type: head.type, score, aliases: [] };
}

const STRONG_ATTACHED: ReadonlySet<EntityType> = new Set<EntityType>([
  'organization',
  'treaty',
  'facility',
  'event',
  'place',
]);

function looseName(input: DiscoveryText, index: number, head: SuffixHead): DiscoveredName | undefined {
  const run = properRun(input, index);
  if (EAGER.has(head.suffix) && !run.names && !run.numbers) return eagerName(input, index, head);
  if (!run.names && !run.numbers) return undefined;
  if (!isEnough(head, run)) return undefined;
  const word = input.words[index]!;
  return {
    start: input.words[firstWord(input, run, head)]!.start,
    end: word.start + head.length,
    type: head.type,
    score: 0.75,
    aliases: callsAlone(head, run) ? [input.words[index - 1]!.text] : [],
  };
}

/** 보스토치니 for 보스토치니 우주기지: a base whose name is one foreign word is called by it. */
function callsAlone({ suffix }: SuffixHead, { names, foreign, countries }: ProperRun): boolean {
  return names === 1 && countries === 0 && foreign === 1 && CALLED_ALONE.test(suffix);
}

const CALLED_ALONE = /(?:기지|발사장|시험장|비행장|훈련장|우주센터|발사센터)$/u;

/** A country before a place or a facility says where it is and is no part of its name: 이라크 바스라 국제경기장. */
function firstWord(input: DiscoveryText, { first }: ProperRun, { type }: SuffixHead): number {
  if (type !== 'facility' && type !== 'place') return first;
  let at = first;
  while (knownWord(input, input.words[at]!)?.type === 'country') at++;
  return at;
}

/** Whether what stands to the left makes a name of the noun: any country an 외무부, but no country a 기지. */
function isEnough({ type, suffix }: SuffixHead, run: ProperRun): boolean {
  const own = run.names - run.countryWords;
  if (type === 'weapon') return run.foreign > 0;
  if (type === 'facility' || type === 'place') return own > 0;
  if (type === 'treaty') return own > 0 || run.countries >= 2 || run.numbers > 0;
  if (BETWEEN_COUNTRIES.has(suffix)) return run.countries >= 2;
  if (type === 'event' && ELECTIONS.has(suffix)) return run.countries > 0 || run.numbers > 0;
  if (type === 'event') return run.names > 0 || NUMBERED_EVENTS.has(suffix);
  return NEEDS_OWN_NAME.has(suffix) ? own > 0 || isBilateral(suffix, run) : run.names > 0;
}

/** 북러 정부간 위원회: what two countries set up together. */
function isBilateral(suffix: string, { countries }: ProperRun): boolean {
  return countries >= 2 && JOINT_BODIES.has(suffix);
}

const JOINT_BODIES: ReadonlySet<string> = new Set(['위원회', '협의회', '사무국', '재단', '협회']);

/** What only two countries together can do: 한중 수교. */
const BETWEEN_COUNTRIES: ReadonlySet<string> = new Set(['수교', '국교정상화', '국교']);

/** 더불어민주당 대선 후보: a party has none of its own. */
const ELECTIONS: ReadonlySet<string> = new Set(['총선', '대선', '총선거']);

/** Events that are called by any noun before them: 이태원 참사. */
const EAGER: ReadonlySet<string> = new Set('참사 대지진 학살 항쟁 민주화운동 올림픽 독트린'.split(' '));

function eagerName({ words }: DiscoveryText, index: number, head: SuffixHead): DiscoveredName | undefined {
  const word = words[index]!;
  const before = words[index - 1];
  if (!before || word.gap !== 'space' || before.script !== 'hangul' || before.text.length < 2)
    return undefined;
  if (endsLikeClause(before.text) || withoutJosa(before.text) !== before.text) return undefined;
  if (GENERIC_STEMS.has(before.text) || NOT_NAMES.has(before.text)) return undefined;
  return { start: before.start, end: word.start + head.length, type: head.type, score: 0.7, aliases: [] };
}

const NEEDS_OWN_NAME: ReadonlySet<string> = new Set(
  '은행 재단 협회 그룹 연구소 연구원 대학 대학교 통신 이사회 사무국 위원회'.split(' '),
);
const NUMBERED_EVENTS: ReadonlySet<string> = new Set(
  '전쟁 민주화운동 항쟁 혁명 회담 열병식 세계대전 대전 총선 대선 당대회 전당대회 핵실험 사태 정상회담 정상회의'.split(
    ' ',
  ),
);

interface ProperRun {
  /** Index of the first word of the run; the suffix word itself when there is none. */
  readonly first: number;
  readonly names: number;
  readonly countryWords: number;
  /** Two in the word 북러. */
  readonly countries: number;
  readonly foreign: number;
  readonly numbers: number;
}

const MOST_WORDS = 5;

/** The names, numbers and modifiers that stand directly to the left, no particle between them. */
function properRun(input: DiscoveryText, index: number, countriesOnly = false): ProperRun {
  const { words } = input;
  const run = { first: index, names: 0, countryWords: 0, countries: 0, foreign: 0, numbers: 0 };
  for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS); at--) {
    const gap = words[at + 1]!.gap;
    if (gap !== 'space' && gap !== 'dot' && gap !== 'hyphen' && gap !== 'none') break;
    const word = words[at]!;
    const kind = kindOfWord(input, word);
    if (kind === 'stop' && !countriesOnly && isSubject(input, at)) continue;
    if (kind === 'stop' || (countriesOnly && kind !== 'country')) break;
    if (kind === 'foreign' && run.countries > 0) break;
    if (kind === 'modifier') continue;
    run.first = at;
    if (kind === 'number') run.numbers++;
    else run.names++;
    if (kind === 'country') {
      run.countryWords++;
      run.countries += countriesIn(input, word);
    }
    if (kind === 'foreign') run.foreign++;
  }
  return run;
}

/** 청구권 in 한일 청구권 협정: what two countries agree on. */
function isSubject(input: DiscoveryText, index: number): boolean {
  const [pair, word] = [input.words[index - 1], input.words[index]!];
  return (
    pair !== undefined &&
    word.gap === 'space' &&
    word.script === 'hangul' &&
    word.text.length >= 2 &&
    !knownWord(input, word) &&
    !isTitle(word.text) &&
    !NOT_NAMES.has(word.text) &&
    !endsLikeClause(word.text) &&
    withoutJosa(word.text) === word.text &&
    isCovered(input, pair) &&
    countriesIn(input, pair) >= 2
  );
}

function kindOfWord(
  input: DiscoveryText,
  word: Word,
): 'country' | 'name' | 'foreign' | 'number' | 'modifier' | 'stop' {
  const known = knownWord(input, word);
  if (known && isCovered(input, word)) {
    if (known.type === 'country') return 'country';
    return known.type === 'person' ? 'stop' : 'name';
  }
  if (known) return 'stop';
  if (word.script === 'digit') return word.text.length <= 2 ? 'number' : 'stop';
  if (word.script === 'latin') return /^[A-Z]/u.test(word.text) ? 'foreign' : 'stop';
  if (word.script === 'hanja') return 'stop';
  if (/^(?:차|자|회|기|제)$/u.test(word.text)) return 'number';
  if (/^(?:이번|지난|다음|차기|각|본|동|해당)$/u.test(word.text)) return 'stop';
  if (GENERIC_STEMS.has(word.text)) return 'modifier';
  if (NOT_NAMES.has(word.text) || isTitle(word.text)) return 'stop';
  return foreignness(word.text) >= 0.5 && word.text.length >= 2 && !endsLikeClause(word.text)
    ? 'foreign'
    : 'stop';
}

function countriesIn({ knownAt }: DiscoveryText, word: Word): number {
  let count = 0;
  for (let at = word.start; at < word.end && knownAt.has(at); at = knownAt.get(at)!.end) count++;
  return count;
}

/** Whether known mentions cover the whole word, one behind the other: 한미. */
function isCovered({ knownAt }: DiscoveryText, word: Word): boolean {
  let at = word.start;
  for (let known = knownAt.get(at); known && at < word.end; known = knownAt.get(at)) at = known.end;
  return at >= word.end;
}
