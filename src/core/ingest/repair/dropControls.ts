import { editMapped } from '../../text/mappedText';
import type { TextEdit } from '../../text/textEdit';
import type { Repair } from './repair';

/** Leaves `\n` as the only line break and drops control characters; form feeds stay, as they end pages. */
export const dropControls: Repair = {
  id: 'dropControls',
  apply: mapped => {
    const edits: TextEdit[] = [];
    const { text } = mapped;
    for (let at = 0; at < text.length; at++) {
      const newText = replacement(text.charCodeAt(at), text.charCodeAt(at + 1));
      if (newText !== undefined) edits.push({ range: { start: at, end: at + 1 }, newText });
    }
    return editMapped(mapped, edits);
  },
};

/** What stands in the place of a unit; undefined where it stays. */
function replacement(unit: number, next: number): string | undefined {
  if (unit === CARRIAGE_RETURN) return next === LINE_FEED ? '' : '\n';
  if (unit === 0x0b || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return '\n';
  const isControl = (unit < 32 && unit !== TAB && unit !== LINE_FEED && unit !== FORM_FEED) || unit === 0x7f;
  return isControl || unit === BYTE_ORDER_MARK ? '' : undefined;
}

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;
