import { matchAt } from '../../grammar';
import type { RangeWords } from '../../grammar';

const LINK =
  /[ \n]?(?:[–—]|-)[ \n]?|(?<comma>,)?[ \n](?<word>to|through|until|till|and)[ \n](?:the[ \n](?=\d{1,2}(?:st|nd|rd|th)))?/iy;
const BEFORE = /(?:^|[^A-Za-z])(?<word>from|between|since|until|till|up to)[ \n](?:the[ \n])?$/iu;

/** from … to, between … and, –; and one-sided since and until. */
export const englishRanges: RangeWords = {
  readLink(text, at) {
    const match = matchAt(LINK, text, at);
    // and joins the two ends only after between: readBoundBefore finds that.
    return (
      match && {
        end: at + match[0].length,
        needsClose: match.groups?.['word']?.toLowerCase() === 'and' || match.groups?.['comma'] !== undefined,
      }
    );
  },
  readClose: () => undefined,
  readAround: () => undefined,
  readBoundAfter: () => undefined,
  readBoundBefore(text, at) {
    const lead = text.slice(Math.max(0, at - 14), at);
    const match = BEFORE.exec(lead);
    const word = match?.groups?.['word'];
    if (!match || !word) return undefined;
    const start = at - lead.length + match.index + match[0].toLowerCase().indexOf(word.toLowerCase());
    const lower = word.toLowerCase();
    if (lower === 'since') return { start, bound: 'since' };
    return lower === 'from' || lower === 'between' ? { start } : { start, bound: 'until' };
  },
};
