import type { TextRange } from '../text/textRange';
import { isTail } from './wordEdges';

/** Words that point back at what was named before. */
export interface ReferringWords extends TextRange {
  readonly of: 'country' | 'person' | 'event' | 'treaty';
  /** What the name has to contain, in lower case; absent where any name of the type will do. */
  readonly noun?: string;
}

interface Pattern {
  readonly of: ReferringWords['of'];
  readonly words: RegExp;
}

/** 이번, 이, 해당 …: what is spoken of just now. */
const THIS = '(?:이번|해당|당시|이|그|동|위)';

const PATTERNS: readonly Pattern[] = [
  { of: 'country', words: /(?<![가-힣]|가운데 |중 )(?:양국|두 ?나라|두 ?국가)/gu },
  { of: 'country', words: /\b(?:both|(?:the|these|those|their) two) (?:countries|nations|states)\b/giu },
  { of: 'person', words: /(?<![가-힣])(?:(?:양국|양|두) ?정상|(?:두|양) ?지도자)/gu },
  { of: 'person', words: /\b(?:both|(?:the|these|those) two) (?:leaders|presidents|heads of state)\b/giu },
  { of: 'event', words: new RegExp(`(?<![가-힣])${THIS} ?(?:정상)?(?<noun>회담|회의)`, 'gu') },
  { of: 'event', words: /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?<noun>summit)\b/gu },
  { of: 'treaty', words: new RegExp(`(?<![가-힣])${THIS} ?(?<noun>조약|협정|협약|의정서|선언)`, 'gu') },
  {
    of: 'treaty',
    words: /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?<noun>treaty|convention|protocol)|agreement|accord|pact)\b/gu,
  },
];

/** The longest such words are shorter than this. */
const LONGEST = 30;

/** The referring words at an offset, the longest reading of them. */
export function findReferring(text: string, offset: number): ReferringWords | undefined {
  const from = Math.max(0, offset - LONGEST);
  const around = text.slice(from, offset + LONGEST);
  const found = PATTERNS.flatMap(({ of, words }) =>
    [...around.matchAll(words)].map(match => {
      const start = from + match.index;
      const noun = match.groups?.['noun']?.toLowerCase();
      return { of, start, end: start + match[0].length, ...(noun === undefined ? {} : { noun }) };
    }),
  );
  return found
    .filter(({ start, end }) => start <= offset && offset < end && endsThere(text, end))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** 회담장 is no 회담: behind the words stand particles, or no Hangul. */
function endsThere(text: string, end: number): boolean {
  const [rest] = /^[가-힣]{0,8}/u.exec(text.slice(end, end + 8))!;
  return rest === '' || isTail(rest, text.charCodeAt(end - 1));
}
