import type { DiscoveredName, DiscoveryText } from './discovered';
import type { Word } from './words';
import { endsNoun } from '../wordEdges';

/** Events that are counted: 제32회 국제방위산업전시회, 제2차 남북정상회담, 2024 파리 올림픽. */
export function findNumberedEvents({ words }: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  words.forEach((word, index) => {
    if (word.script !== 'digit') return;
    const after = isCount(words, index) ? index + 2 : isYear(words, index) ? index + 1 : undefined;
    if (after === undefined) return;
    const end = eventEnd(words, after, after === index + 1 ? GAMES : EVENTS);
    const isOrdinal = after === index + 2 && words[index - 1]?.text === '제' && word.gap === 'none';
    if (end === undefined || (after === index + 2 && !isOrdinal)) return;
    const { start } = isOrdinal ? words[index - 1]! : word;
    found.push({ start, end, type: 'event', score: 0.85, aliases: [] });
  });
  return found;
}

function isCount(words: readonly Word[], index: number): boolean {
  const unit = words[index + 1];
  return unit?.gap === 'none' && (unit.text === '회' || unit.text === '차');
}

function isYear(words: readonly Word[], index: number): boolean {
  return /^(?:19|20)\d\d$/u.test(words[index]!.text) && words[index + 1]?.gap === 'space';
}

const MOST_WORDS = 4;

/** Where the event ends that begins at `from`: at the first word with a telling end. */
function eventEnd(words: readonly Word[], from: number, ends: RegExp): number | undefined {
  for (let at = from; at < Math.min(words.length, from + MOST_WORDS); at++) {
    const word = words[at]!;
    if (word.gap !== 'space' && word.gap !== 'dot' && word.gap !== 'none') return undefined;
    if (word.script !== 'hangul' && word.script !== 'latin') return undefined;
    const found = ends.exec(word.text)?.[0];
    const rest = found === undefined ? '' : word.text.slice(found.length);
    if (found !== undefined && (rest === '' || endsNoun(rest, found.charCodeAt(found.length - 1))))
      return word.start + found.length;
    if (/[은는을를]$/u.test(word.text)) return undefined;
  }
  return undefined;
}

const EVENTS =
  /^.*(?:전시회|축제|문화제|영화제|음악제|연극제|박람회|엑스포|올림픽|월드컵|아시안게임|아시안컵|선수권대회|체육대회|대회|체전|포럼|정상회담|정상회의|회담|안보협의회의|장관회의|당대회|총선거|총선|대선|비엔날레|대전)/u;
const GAMES = /^.*(?:올림픽|패럴림픽|월드컵|아시안게임|아시안컵|엑스포|비엔날레|총선|대선)/u;
