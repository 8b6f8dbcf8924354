import { NOT_TELLING, TELLING_SURNAMES } from '../data/koreanPeople';
import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { isUsualName, withoutJosa } from './koreanNames';
import { isSuffixed } from './suffixNames';
import type { Word } from './words';

/** People with no office beside them, by a telling family name, a usual given name and a particle: 김민지는. */
export function findBareNames(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  for (const word of input.words) {
    if (word.script !== 'hangul' || word.text.length < 4 || word.text.length > 5) continue;
    if (!TELLING_SURNAMES.has(word.text.charAt(0)) || word.gap === 'none' || !isBare(word)) continue;
    if (knownWord(input, word) || isSuffixed(word.text)) continue;
    found.push({ start: word.start, end: word.start + 3, type: 'person', score: 0.72, aliases: [] });
  }
  return found;
}

function isBare({ text }: Word): boolean {
  const name = text.slice(0, 3);
  return (
    withoutJosa(text, 3) === name &&
    PARTICLES.test(text.slice(3)) &&
    isUsualName(name) &&
    !NOT_TELLING.has(name)
  );
}

/** What a person does, and is done to; no 에 and 로, which are for things. */
const PARTICLES = /^(?:은|는|이|가|을|를|과|와|의|에게|도)$/u;
