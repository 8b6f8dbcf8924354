import { isJosa } from '../text/josa';
import type { TextRange } from '../text/textRange';

/** The blanks a quotation needs where it is inserted: one before when glued to a word, none before a particle. */
export function spacesAround(text: string, at: TextRange, words: string): { before: string; after: string } {
  const left = text.slice(Math.max(0, at.start - 2), at.start);
  const right = text.slice(at.end, at.end + 40);
  return {
    before: /[\p{L}\p{N}.,:;!?…)\]」』’”%]$/u.test(left) ? ' ' : '',
    after: needsSpace(right.normalize('NFC'), words.normalize('NFC')) ? ' ' : '',
  };
}

function needsSpace(right: string, words: string): boolean {
  if (!/^[\p{L}\p{N}“‘「『<]/u.test(right)) return false;
  const eojeol = /^[가-힣]+/u.exec(right)?.[0];
  return !eojeol || !isParticle(eojeol, words);
}

/** Long particles cannot be mistaken; a short one (이, 도, 나) is also a word, so it must agree with what it follows. */
function isParticle(eojeol: string, words: string): boolean {
  if (/^이?라(?:고|는|며|면서|던|기보다|기에|서)/u.test(eojeol)) return true;
  const last = /[가-힣](?=[^가-힣]{0,8}$)/u.exec(words)?.[0].charCodeAt(0) ?? 0;
  return isJosa(eojeol, eojeol.length > 1 ? 0 : last);
}
