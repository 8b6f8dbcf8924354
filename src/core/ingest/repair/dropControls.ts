import { editMapped } from '../../text/mappedText';
import type { TextEdit } from '../../text/textEdit';
import type { Repair } from './repair';

/** Leaves `\n` as the only line break and drops control characters; form feeds stay, as they end pages. */
export const dropControls: Repair = {
  id: 'dropControls',
  apply: mapped => {
    const edits: TextEdit[] = [];
    const { text } = mapped;
    for (const found of text.matchAll(/\r\n|[\0-\x08\x0B\x0E-\x1F\x7F\uFEFF\r\u0085\u2028\u2029]/g)) {
      const range = { start: found.index, end: found.index + found[0].length };
      if (found[0] === '\r\n') edits.push({ range: { start: range.start, end: range.end - 1 }, newText: '' });
      else edits.push({ range, newText: LINE_ENDS.includes(found[0]) ? '\n' : '' });
    }
    return editMapped(mapped, edits);
  },
};

const LINE_ENDS = '\r\v\u0085\u2028\u2029';
