import { endsNoun } from '../wordEdges';
import type { DiscoveredName, DiscoveryText } from './discovered';
import type { Word } from './words';

/** Guns and what they fire by their calibre: 155㎜ 자주포, 122mm 방사포탄, 155mm howitzers. */
export function findCalibres({ words, text }: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  words.forEach((number, index) => {
    if (number.script !== 'digit' || number.text.length > 3) return;
    const unit = /^(?: ?(?:㎜|mm|밀리)) ?/u.exec(text.slice(number.end, number.end + 5))?.[0];
    if (unit === undefined) return;
    const end = nounEnd(words, index + 1, number.end + unit.length);
    if (end !== undefined) found.push({ start: number.start, end, type: 'weapon', score: 0.8, aliases: [] });
  });
  return found;
}

/** Where the weapon's noun ends that begins at `start`, an adjective before it allowed: 155mm artillery shells. */
function nounEnd(words: readonly Word[], from: number, start: number): number | undefined {
  let first = from;
  while (first < words.length && words[first]!.start < start) first++;
  for (let at = first; at < Math.min(words.length, first + 2); at++) {
    const { text, start: wordStart, gap } = words[at]!;
    if (at > first && gap !== 'space') return undefined;
    const noun = NOUN.exec(text)?.[0];
    const rest = text.slice(noun?.length ?? 0);
    if (noun !== undefined && (rest === '' || endsNoun(rest, noun.charCodeAt(noun.length - 1))))
      return wordStart + noun.length;
    if (at === first && wordStart !== start) return undefined;
  }
  return undefined;
}

const NOUN =
  /^(?:[가-힣]{0,4}(?:포탄|로켓탄|박격포|곡사포|방사포|자주포|견인포|전차포|기관포|로켓포|대공포|고사포|함포|다연장로켓|다연장포|소총탄|소총|기관총|저격총|유탄)|shells?|rounds?|howitzers?|guns?|mortars?|cannons?|rifles?|ammunition)/u;
