import { NOT_NAMES } from '../data/koreanPeople';
import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { endsLikeClause, isTitle, withoutJosa } from './koreanNames';
import type { Word } from './words';
import { endsNoun } from '../wordEdges';

/** Laws by the company they keep: 국회법 개정안, 외국환거래법 위반, 지방자치에 관한 법률. */
export function findLaws(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.script !== 'hangul') return;
    if (input.words[index - 1]?.text === '관한' && LONG_ENDS.test(word.text))
      found.push(...longTitle(input, index));
    else if (word.text.includes('법')) found.push(...shortTitle(input, index));
  });
  return found;
}

/** How the noun begins behind … 관한. */
const LONG_ENDS = /^(?:법률|특별법|법|협정|협약|특례법)/u;

function shortTitle(input: DiscoveryText, index: number): DiscoveredName[] {
  const { text, knownAt } = input;
  const word = input.words[index]!;
  const length = word.text.lastIndexOf('법') + 1;
  if (length < 3 || knownAt.has(word.start) || !isLawsEnd(word.text.slice(length))) return [];
  const name = word.text.slice(0, length);
  if (METHODS.test(name)) return [];
  const start = GENERIC_LAWS.test(name) ? nounBefore(input, index) : word.start;
  if (start === undefined) return [];
  const near = text.slice(word.end, word.end + NEAR);
  return LEGAL.test(near) || LEGAL_BEFORE.test(text.slice(Math.max(0, word.start - 8), word.start))
    ? [treaty(start, word.start + length, 0.8)]
    : [];
}

/** 지원법 alone says nothing; 반도체 지원법 does. */
const GENERIC_LAWS = /^(?:지원|특별|기본|진흥|보호|육성|촉진|규제|관리|처벌|방지|감축)법$/u;

function nounBefore(input: DiscoveryText, index: number): number | undefined {
  let first = index;
  while (index - first < MOST_NOUNS && isNounBefore(input, first)) first--;
  return first < index ? input.words[first]!.start : undefined;
}

/** 고준위방사성폐기물 관리 특별법. */
const MOST_NOUNS = 3;

function isNounBefore(input: DiscoveryText, index: number): boolean {
  const before = input.words[index - 1];
  return (
    before?.script === 'hangul' &&
    input.words[index]!.gap === 'space' &&
    before.text.length >= 2 &&
    !NOT_NAMES.has(before.text) &&
    !knownWord(input, before) &&
    !isTitle(before.text) &&
    !endsLikeClause(before.text) &&
    !/(?:[^보신재광금창경권사]고|회의서)$/u.test(before.text) &&
    withoutJosa(before.text) === before.text
  );
}

/** What is done with a law is said soon after it. */
const NEAR = 24;
const LEGAL =
  /개정|위반|시행|제정|발의|본회의|통과|처리|혐의|폐지|법안|제\s?\d+조|입법|의결|공포|위헌|적용|상정|조항|입법예고|따라|따른|근거|보조금|규정|조치/u;
const LEGAL_BEFORE = /(?:이른바|현행|개정|일명) ?['‘“「]?$/u;

function isLawsEnd(rest: string): boolean {
  return rest === '' || rest === '안' || rest === '상' || endsNoun(rest, '법'.charCodeAt(0));
}

/** Ways of doing things, and laws in general, end like laws. */
const METHODS =
  /(?:방|문|어|화|수|기|용|요|필|작|주|산|마|편|불|위|합|입|사|적|해|준|악|공|국제|실정|상위|하위|관련|동|이|현행|개혁|쟁점|민생|해결|사용|조리|공부|학습|표기|계산|측정|운동|대처|활용|치료|호흡|훈련|구별|작성|제조|투자|협상|대화|양육|관찰|실험|분석|추정|검사|수사|표현|기|연습)법$/u;

/** … 등에 관한 법률: back over nouns to the particle that ends what stands before. */
function longTitle({ words }: DiscoveryText, last: number): DiscoveredName[] {
  let first = last - 1;
  while (first > 0 && last - first < LONGEST_TITLE && isTitleWord(words, first)) first--;
  const start = words[first]!;
  const end = words[last]!;
  const noun = /^(?:법률|특별법|특례법|협정|협약|법)/u.exec(end.text)![0];
  return last - first >= 2 ? [treaty(start.start, end.start + noun.length, 0.8)] : [];
}

const LONGEST_TITLE = 9;

/** Whether the word before `index` belongs to the same title; 및, 의 and 에 go on, other particles end it. */
function isTitleWord(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]!;
  const { gap } = words[index]!;
  if ((gap !== 'space' && gap !== 'dot') || before.script !== 'hangul') return false;
  if (/(?:에|의|및|등에|등의|과|와)$/u.test(before.text)) return true;
  return !endsLikeClause(before.text) && withoutJosa(before.text) === before.text;
}

function treaty(start: number, end: number, score: number): DiscoveredName {
  return { start, end, type: 'treaty', score, aliases: [] };
}
