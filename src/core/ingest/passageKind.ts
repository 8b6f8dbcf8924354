import type { PassageKind } from '../sources/passage';
import type { Layout } from './formats/sourceFormat';
import { beginsNote, isBullet, isBylineLabel, isCaption, isNumbered, isTableRow } from './repair/structure';

/** What a paragraph is, and how many units of layout at its start are not its words. */
export function kindOf(paragraph: string, layout: Layout): { kind: PassageKind; skip: number } {
  return (
    (layout === 'markdown' ? markdownKind(paragraph) : undefined) ?? {
      kind: plainKind(paragraph),
      skip: 0,
    }
  );
}

function markdownKind(paragraph: string): { kind: PassageKind; skip: number } | undefined {
  const heading = /^#{1,6}[ \t]+/.exec(paragraph);
  if (heading) return { kind: 'heading', skip: heading[0].length };
  const quotation = /^>[ \t]?/.exec(paragraph);
  if (quotation) return { kind: 'quotation', skip: quotation[0].length };
  const note = /^\[\^[^\]\s]{1,80}\]:[ \t]*/.exec(paragraph);
  if (note) return { kind: 'note', skip: note[0].length };
  const item = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(paragraph);
  return item ? { kind: 'list', skip: item[0].length } : undefined;
}

function plainKind(paragraph: string): PassageKind {
  if (beginsNote(paragraph)) return 'note';
  if (isBylineLabel(paragraph) && paragraph.length < 200) return 'byline';
  if (isCaption(paragraph) && paragraph.length < 200) return 'caption';
  if (isTableRow(paragraph)) return 'table';
  if (isHeading(paragraph)) return 'heading';
  if (isBullet(paragraph) || isNumbered(paragraph)) return 'list';
  return 'prose';
}

/** Short, one line, without the full stop that a sentence has. */
function isHeading(paragraph: string): boolean {
  const longest = /[가-힣]/.test(paragraph) ? 60 : 100;
  return paragraph.length <= longest && !/[.!:;,…”"’]$/.test(paragraph);
}
