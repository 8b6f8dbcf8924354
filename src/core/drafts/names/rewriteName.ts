import { PARTICLE_PAIRS, chooseParticle } from '../../text/particleAgreement';
import type { TextEdit } from '../../text/textEdit';
import type { TextRange } from '../../text/textRange';

/**
 * The edit that writes another form of a name, with the particle behind it made to fit: 키예프는 → 키이우는, 푸틴은 →
 * 그는. A gloss in brackets is not read aloud: 김정은(金正恩)은.
 */
export function rewriteName(text: string, range: TextRange, form: string, gloss = ''): TextEdit {
  const rest = /^[가-힣]*/u.exec(text.slice(range.end, range.end + LONGEST))![0];
  for (const pair of PARTICLE_PAIRS) {
    const written = formsOf(pair).find(particle => particle === rest);
    if (written === undefined) continue;
    const fitting = chooseParticle(form, pair);
    if (fitting === undefined) break;
    return { range: { start: range.start, end: range.end + rest.length }, newText: form + gloss + fitting };
  }
  return { range: { start: range.start, end: range.end }, newText: form + gloss };
}

const LONGEST = 6;

function formsOf(pair: string): string[] {
  const optional = /^\((.+)\)(.+)$/u.exec(pair);
  return optional ? [optional[1]! + optional[2]!, optional[2]!] : pair.split('/');
}
