import { Document, Packer, Paragraph } from 'docx';
import type { ExportFormat } from '../exportFormat';
import { notesInNotes } from '../noteReferences';
import type { PrintedDraft } from '../printedDraft';
import { DocxBlocks } from './docxBlocks';
import { documentStyles } from './docxStyles';
import { DocxNotes } from './docxNotes';

/** A Word document with footnotes, headings, lists and tables of Word's own. */
export const docx: ExportFormat = { losses: notesInNotes, write: writeDocx };

async function writeDocx(draft: PrintedDraft): Promise<Uint8Array> {
  const notes = new DocxNotes(draft);
  const body = new DocxBlocks(draft, notes).blocks(draft.body.children);
  const document = new Document({
    title: draft.name,
    creator: draft.authors.join(', '),
    lastModifiedBy: draft.authors.join(', '),
    styles: documentStyles(draft.language),
    footnotes: notes.written(),
    sections: [{ children: [...titleOf(draft), ...body] }],
  });
  return Packer.pack(document, 'uint8array');
}

function titleOf({ title, authors, date }: PrintedDraft): Paragraph[] {
  const lines: [style: string, text: string][] = [];
  if (title) lines.push(['Title', title]);
  if (authors.length) lines.push(['Author', authors.join(', ')]);
  if (date) lines.push(['Date', date]);
  return lines.map(([style, text]) => new Paragraph({ style, text, autoSpaceEastAsianText: false }));
}
