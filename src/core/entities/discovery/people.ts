import { COMMON_SURNAMES, GOVERNMENTS, NOT_NAMES, SURNAMES } from '../data/koreanPeople';
import { isGenericNoun, isSuffixed } from './suffixNames';
import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { foreignness } from './foreignness';
import {
  endsLikeClause,
  isKoreanName,
  isShortKoreanName,
  isTitle,
  isUsualName,
  titleLength,
  withoutJosa,
} from './koreanNames';
import type { Word } from './words';

/** People by the office beside their names: 홍길동 국민은행 총재, 에마뉘엘 마크롱 프랑스 대통령, 국방장관 쇼이구. */
export function findPeople(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.script !== 'hangul') return;
    const title = officeLength(input, index);
    if (title) {
      const office = word.text.slice(0, title);

      const named = [...nameBefore(input, index), ...nameAfter(input, index, title)];
      found.push(...named.map(name => ({ ...name, office })));
      return;
    }
    if (word.gap === 'space' && isGovernment(word)) {
      const before = nameAt(input, index - 1, index) ?? [];
      found.push(...before.filter(name => name.score > 0.7), ...leaderBefore(input, index));
      return;
    }
    if (KIN.has(word.text)) {
      found.push(...kinAfter(input, index));
      return;
    }
    const glued = gluedName(word);
    if (glued) found.push(glued);
    else if (hasAge(input, index) && isKoreanName(word.text)) found.push(person(word.start, word.end, 0.85));
    else if (isAddressed(word)) found.push(person(word.start, word.end - word.text.length + 3, 0.85));
  });
  return [...found, ...companionsOf(input, found)];
}

function isGovernment({ text }: Word): boolean {
  return '정행내'.includes(text.charAt(0)) && GOVERNMENTS.has(withoutJosa(text));
}

/** 바이든 행정부: hardly anything else than a leader's name stands there when it sounds foreign at all. */
function leaderBefore({ words, knownAt }: DiscoveryText, index: number): DiscoveredName[] {
  const name = words[index - 1];
  const isLeader =
    name?.script === 'hangul' &&
    words[index]!.text.startsWith('행정부') &&
    !knownAt.has(name.start) &&
    isForeignWord(name, 0.1);
  return isLeader ? [person(name.start, name.end, 0.75)] : [];
}

/** 박은우와 크리스토프 벨만 총리: a name in its shape beside a person, joined by 와/과. */
function companionsOf({ words }: DiscoveryText, people: readonly DiscoveredName[]): DiscoveredName[] {
  const starts = new Set(people.filter(({ score }) => score >= 0.75).map(({ start }) => start));
  if (!starts.size) return [];
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (word.script !== 'hangul' || word.text.length > 5 || next?.gap !== 'space' || !starts.has(next.start))
      return [];
    const stem = /^(.+)[와과]$/u.exec(word.text)?.[1];
    // 경제학과 is a department, and no 경제학 with a particle.
    return stem && isKoreanName(stem) && !isSuffixed(word.text) && !word.text.endsWith('학과')
      ? [person(word.start, word.start + stem.length, 0.8)]
      : [];
  });
}

/** The length of the office; 시장 is mostly a market, and the mayor's only after a city: 부산시장. */
function officeLength(input: DiscoveryText, index: number): number {
  const word = input.words[index]!;
  const length = titleLength(word.text);
  if (!length || !word.text.slice(0, length).endsWith('시장')) return length;
  return input.knownAt.has(word.start) ? length : 0;
}

/** How many words may stand between a name and its office: 국민대학교 유라시아학과. */
const MOST_BETWEEN = 4;

function nameBefore(input: DiscoveryText, titleIndex: number): DiscoveredName[] {
  const { words } = input;
  for (
    let index = stepBack(words, titleIndex);
    index >= Math.max(0, titleIndex - 1 - MOST_BETWEEN);
    index = stepBack(words, index)
  ) {
    const word = words[index]!;
    // 구자열 LS 그룹 회장.
    if (word.script === 'latin' && /^[A-Z&]{2,5}$/u.test(word.text)) continue;
    if (word.script !== 'hangul') return [];
    if (BETWEEN.has(word.text)) continue;
    const found = nameAt(input, index, titleIndex);
    if (found) return found;
  }
  return [];
}

/** The word before in the same phrase, brackets skipped: 홍길동(왼쪽) 국방부 장관; -1 when a phrase begins here. */
function stepBack(words: readonly Word[], index: number): number {
  const { gap } = words[index]!;
  if (gap === 'none' && words[index - 1]?.script === 'digit') return stepBack(words, index - 1);
  if (gap === 'none' && words[index - 1]?.script === 'latin') return index - 1;
  if (gap === 'space' || gap === 'dot') return index - 1;
  if (gap !== 'close') return -1;
  for (let open = index - 1; open >= Math.max(1, index - 4); open--)
    if (words[open]!.gap === 'open') return open - 1;
  return -1;
}

/** The name that ends at `index`; an empty list when the search ends here without one, undefined to look further left. */
function nameAt(input: DiscoveryText, index: number, titleIndex: number): DiscoveredName[] | undefined {
  const { words } = input;
  const word = words[index]!;
  const known = knownWord(input, word);
  if (known) return known.type === 'person' ? [] : undefined;
  if (isCountryPost(input, word)) return undefined;
  // 황당한 주장: a claim, and no captain.
  if (word.text.endsWith('한') && words[titleIndex]!.text.startsWith('주장')) return [];
  const employed = index === titleIndex - 1 ? employedBy(input, index) : [];
  if (employed.length) return employed;
  const next = words[index + 1]!;
  const between = words
    .slice(index + 1, titleIndex)
    .filter(other => !BETWEEN.has(other.text) && other.gap !== 'open');
  const isAdjacent = between.length === 0;
  const structure = isAdjacent ? 0.6 : knownWord(input, next) || next.gap === 'open' ? 0.3 : 0.8;
  if (isForeignWord(word, structure) || isForeignPair(input, index, isAdjacent))
    return [foreignPerson(input, index)];
  if (isFamilyLast(input, index) || isForeignGiven(input, index)) return [foreignPerson(input, index, 1)];
  if (!isKoreanName(word.text) && isForeignSlot(input, index, titleIndex))
    return [foreignPerson(input, index, 1)];
  if (isKoreanName(word.text) && !isSuffixed(word.text)) {
    return isForeignSlot(input, index, titleIndex)
      ? [foreignPerson(input, index, 1)]
      : listedBefore(input, index, isAdjacent ? 0.9 : 0.8);
  }
  if (isShortKoreanName(word.text) && (isAdjacent || between.every(other => isOrganization(input, other)))) {
    return listedBefore(input, index, isAdjacent ? 0.6 : 0.75);
  }
  return isInstitution(input, word) ? undefined : isChineseBetween(input, index, titleIndex);
}

/** 주호주 대사. */
function isCountryPost({ knownAt }: DiscoveryText, { text, start }: Word): boolean {
  return text.startsWith('주') && knownAt.get(start + 1)?.type === 'country';
}

/** 김민지 하이브 의장: a Korean name, and between it and the office the company, whatever it is called. */
function employedBy(input: DiscoveryText, index: number): DiscoveredName[] {
  const { words } = input;
  const [name, company] = [words[index - 1], words[index]!];
  if (!name || company.gap !== 'space' || !isUsualName(name.text) || knownWord(input, name)) return [];
  const isPlain =
    company.text.length >= 2 &&
    !isUsualName(company.text) &&
    !isInstitution(input, company) &&
    !isGenericNoun(company.text);
  if (!isPlain || endsLikeClause(company.text) || withoutJosa(company.text) !== company.text) return [];
  const { start, end } = company;
  return [person(name.start, name.end, 0.85), { start, end, type: 'organization', score: 0.72, aliases: [] }];
}

function isOrganization(input: DiscoveryText, word: Word): boolean {
  return knownWord(input, word)?.type === 'organization' || isSuffixed(word.text);
}

/** Words before an office that say when or what else: 트럼프 전 대통령. */
const BETWEEN: ReadonlySet<string> = new Set(['전', '현', '겸', '신임', '당시', '前', '現']);

/** 제롬 파월 의장: neither word sounds foreign enough by itself, both together do. */
function isForeignPair({ words }: DiscoveryText, index: number, isAdjacent: boolean): boolean {
  const before = words[index - 1];
  if (!before || words[index]!.gap !== 'space' || before.script !== 'hangul') return false;
  if (areJapanese(before.text, words[index]!.text)) return true;
  if (!isAdjacent) return false;
  if (LINKS.has(before.text) && isForeignWord(words[index - 2] ?? before, 0.45)) return true;
  return isForeignWord(words[index]!, 0.15) && isForeignWord(before, 0.45);
}

/** 젠슨 황: a foreign given name and a family name of one syllable. */
function isFamilyLast({ words }: DiscoveryText, index: number): boolean {
  const { text, gap } = words[index]!;
  const before = words[index - 1];
  return text.length === 1 && SURNAMES.has(text) && gap === 'space' && !!before && isForeignWord(before, 0.6);
}

/** 셰이크 하시나: what could be a Korean name, were its family name not rare and the word before foreign. */
function isForeignGiven(input: DiscoveryText, index: number): boolean {
  const { words } = input;
  const before = words[index - 1];
  return (
    before !== undefined &&
    words[index]!.gap === 'space' &&
    isKoreanName(words[index]!.text) &&
    !COMMON_SURNAMES.has(words[index]!.text.charAt(0)) &&
    !knownWord(input, before) &&
    opensPhrase(words, index - 1) &&
    isForeignWord(before, 0.6)
  );
}

/** 기시다 후미오 일본 총리, …에서 안제이 두다 폴란드 대통령: two unknown words at the beginning of a phrase, before a country and an office. */
function isForeignSlot(input: DiscoveryText, index: number, titleIndex: number): boolean {
  const { words } = input;
  const first = words[index - 1];
  if (index !== titleIndex - 2 || !first || !opensPhrase(words, index - 1) || words[index]!.gap !== 'space')
    return false;
  const isPlain =
    first.script === 'hangul' &&
    words[index]!.text.length >= 2 &&
    first.text.length <= 5 &&
    withoutJosa(first.text) === first.text;
  return (
    isPlain &&
    isForeignWord(first, -0.4) &&
    !NOT_NAMES.has(words[index]!.text) &&
    !isSuffixed(words[index]!.text) &&
    !knownWord(input, first) &&
    knownWord(input, words[index + 1]!)?.type === 'country'
  );
}

/** Whether the word is the first after a stop, a comma, a particle or a clause: what stands before belongs to something else. */
function opensPhrase(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before || words[index]!.gap === 'break' || words[index]!.gap === 'open') return true;
  return (
    before.script === 'hangul' && (endsLikeClause(before.text) || withoutJosa(before.text) !== before.text)
  );
}

/** 왕이 중국 외교부장: two syllables before a country and an office. */
function isChineseBetween(input: DiscoveryText, index: number, titleIndex: number): DiscoveredName[] {
  const word = input.words[index]!;
  const isBeforeCountry =
    index === titleIndex - 2 && knownWord(input, input.words[index + 1]!)?.type === 'country';
  return isBeforeCountry && isShortKoreanName(word.text) ? [person(word.start, word.end, 0.75)] : [];
}

/** A word that may stand between name and office: a country, an organisation, a part of one. */
function isInstitution(input: DiscoveryText, word: Word): boolean {
  return (
    knownWord(input, word) !== undefined ||
    isSuffixed(word.text) ||
    NOT_NAMES.has(word.text) ||
    isTitle(word.text)
  );
}

/** The name, and those before it in the same list: 김철수·이영희 의원. */
function listedBefore({ words, text }: DiscoveryText, index: number, score: number): DiscoveredName[] {
  const found = [person(words[index]!.start, words[index]!.end, score)];
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const isListed =
      words[at + 1]!.gap === 'dot' || text.slice(words[at]!.end, words[at + 1]!.start) === ', ';
    if (!isListed || !isKoreanName(words[at]!.text)) break;
    found.push(person(words[at]!.start, words[at]!.end, score - 0.1));
  }
  return found;
}

function isForeignWord(word: Word, atLeast: number): boolean {
  return (
    word.text.length >= 2 &&
    !NOT_NAMES.has(word.text) &&
    !isSuffixed(word.text) &&
    !isTitle(word.text) &&
    !endsLikeClause(word.text) &&
    foreignness(word.text) >= atLeast
  );
}

/** Small words inside a foreign name: 무함마드 빈 살만. */
const LINKS: ReadonlySet<string> = new Set('빈 반 폰 데 드 판 알 엘 다 디'.split(' '));

/** Given names of one syllable that begin a foreign name: 조 바이든. */
const SHORT_GIVEN: ReadonlySet<string> = new Set(
  '조 존 빌 밥 짐 톰 팀 잭 폴 댄 론 벤 맷 릭 닉 켄 칼 한스 폰 데 데어 드 판 반 빈 알'.split(' '),
);

/** The foreign name that ends with the word at `last`: up to three words to the left. */
function foreignPerson(input: DiscoveryText, last: number, least = 0): DiscoveredName {
  const { words } = input;
  let first = last - least;
  while (first > 0 && last - first < 3 && (words[first]!.gap === 'space' || words[first]!.gap === 'hyphen')) {
    const before = words[first - 1]!;
    if (before.script !== 'hangul' || knownWord(input, before)) break;
    const isOpening = opensPhrase(words, first - 1) && withoutJosa(before.text) === before.text;
    const isName =
      isForeignWord(before, isOpening ? 0.1 : 0.45) || areJapanese(before.text, words[first]!.text);
    if (!isName && !SHORT_GIVEN.has(before.text)) break;
    first--;
  }
  const name = person(words[first]!.start, words[last]!.end, first < last ? 0.9 : 0.75);
  return first < last ? { ...name, aliases: [words[last]!.text] } : name;
}

/** 하야시 요시마사: two words that could be written in kana, together too long for Korean nouns. */
function areJapanese(family: string, given: string): boolean {
  const isLong = family.length >= 2 && given.length >= 2 && family.length + given.length >= 5;
  return (
    isLong &&
    isKana(family) &&
    isKana(given) &&
    !NOT_NAMES.has(family) &&
    !NOT_NAMES.has(given) &&
    !isTitle(given)
  );
}

function isKana(word: string): boolean {
  return word.split('').every(syllable => KANA.has(syllable));
}

/** Syllables of Japanese names as Korean writes them. */
const KANA: ReadonlySet<string> = new Set(
  '가기구게고나니누네노다데도라리루레로마미무메모바비부베보사시스세소아이우에오자지즈제조카키쿠케코타치쓰테토하히후헤호야유요와쇼슈샤교류료규큐쿄주준신진겐켄린간칸단안엔겐산잔난반'.split(
    '',
  ),
);

/** 러시아 국방장관 쇼이구가, 국방장관이던 세르게이 쇼이구는: the office first. */
function nameAfter(input: DiscoveryText, titleIndex: number, length: number): DiscoveredName[] {
  const { words } = input;
  const rest = words[titleIndex]!.text.slice(length);
  if (rest !== '' && rest !== '인' && rest !== '이던' && rest !== '이었던' && rest !== '였던') return [];
  if (length < 2) return [];
  const next = words[titleIndex + 1];
  if (!next || next.gap !== 'space' || next.script !== 'hangul' || knownWord(input, next)) return [];
  const before = words[titleIndex - 1];
  const isAnchored =
    rest !== '' ||
    (before !== undefined && words[titleIndex]!.gap === 'space' && isInstitution(input, before));
  if (words[titleIndex]!.gap === 'open') return insideBrackets(input, titleIndex);
  if (!isAnchored) return [];
  let last = titleIndex + 1;
  while (last - titleIndex < 3 && isForeignWord(words[last]!, 0.45) && isForeignGoingOn(input, last)) last++;
  const word = words[last]!;
  const stem = withoutJosa(word.text);
  const isName =
    foreignness(stem) >= (last > titleIndex + 1 ? 0.3 : 0.7) ||
    (last === titleIndex + 1 && stem !== word.text && isKoreanName(stem));
  if (!isName || NOT_NAMES.has(stem) || isSuffixed(stem) || isTitle(stem)) return [];
  const name = person(next.start, word.start + stem.length, last > titleIndex + 1 ? 0.85 : 0.72);
  return [last > titleIndex + 1 ? { ...name, aliases: [stem] } : name];
}

function isForeignGoingOn(input: DiscoveryText, index: number): boolean {
  const next = input.words[index + 1];
  return (
    next?.gap === 'space' &&
    next.script === 'hangul' &&
    !knownWord(input, next) &&
    foreignness(withoutJosa(next.text)) >= 0.45
  );
}

/** 거창군(군수 홍길동), 수사팀(팀장 홍길동 검사): an office and a name in brackets. */
function insideBrackets({ words, text }: DiscoveryText, titleIndex: number): DiscoveredName[] {
  const name = words[titleIndex + 1]!;
  const isName = isKoreanName(name.text) || (isShortKoreanName(name.text) && text.charAt(name.end) === ')');
  return isName ? [person(name.start, name.end, 0.85)] : [];
}

/** 동생 김여정이, 딸 김주애와: kin before a name with a particle. */
const KIN: ReadonlySet<string> = new Set(
  '동생 여동생 남동생 딸 아들 부인 남편 아버지 어머니 장남 차남 장녀 차녀 손자 손녀 아내 오빠 누나 언니 조카 사위 며느리 고모부'.split(
    ' ',
  ),
);

function kinAfter({ words }: DiscoveryText, index: number): DiscoveredName[] {
  const next = words[index + 1];
  if (next?.gap !== 'space' || next.script !== 'hangul') return [];
  const stem = withoutJosa(next.text, 3);
  return stem !== next.text && isKoreanName(stem) ? [person(next.start, next.start + stem.length, 0.8)] : [];
}

/** 홍길동위원장은: name and office in one eojeol. */
function gluedName(word: Word): DiscoveredName | undefined {
  if (word.text.length < 5) return undefined;
  const name = word.text.slice(0, 3);
  const rest = word.text.slice(3);
  if (!isKoreanName(name) || titleLength(rest) < 2) return undefined;
  return person(word.start, word.start + 3, 0.75);
}

/** 홍길동씨가: the address glued to the name. */
function isAddressed({ text }: Word): boolean {
  return (
    text.charAt(3) === '씨' &&
    isKoreanName(text.slice(0, 3)) &&
    (text.length === 4 || withoutJosa(text) !== text)
  );
}

/** 김순자(67), 김순자(67·구속), 김순자(67·여): an age in brackets. */
function hasAge({ words, text }: DiscoveryText, index: number): boolean {
  const next = words[index + 1];
  return (
    next?.script === 'digit' &&
    next.gap === 'open' &&
    next.end - next.start === 2 &&
    ')）·ㆍ,세'.includes(text.charAt(next.end) || ' ')
  );
}

function person(start: number, end: number, score: number): DiscoveredName {
  return { start, end, type: 'person', score, aliases: [] };
}
