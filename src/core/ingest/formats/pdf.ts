import { phrase } from '../../text/phrase';
import { resultOf, unreadable } from './blocks';
import type { FoundParagraph } from './blocks';
import { findFlows } from './pdf/columns';
import { findFragments } from './pdf/fragments';
import { dropFurniture } from './pdf/furniture';
import { findLines } from './pdf/lines';
import { measure } from './pdf/measures';
import { sortOutNotes } from './pdf/notes';
import type { PdfText } from './pdf/pageText';
import { findParagraphs } from './pdf/paragraphs';
import { emptyPages } from './pdf/emptyPages';
import { writeBody, writeNotes } from './pdf/writeText';
import { propertiesOf } from './properties';
import type { FormatResult, SourceFormat } from './sourceFormat';

/** PDF files: the text of their pages as paragraphs, with notes and printed page numbers. */
export const pdf: SourceFormat = { read: readPdf };

async function readPdf(bytes: Uint8Array): Promise<FormatResult> {
  if (!hasSignature(bytes)) return damaged();
  const { readPdfText } = await import('./pdf/document');
  try {
    return arrange(await readPdfText(bytes));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return unreadable('encrypted', 'The file has a password. Save it without one.');
    return damaged();
  }
}

/** From pieces of text and their places to paragraphs. */
function arrange(file: PdfText): FormatResult {
  const empty = emptyPages(file.pages);
  if (empty === 'all')
    return unreadable(
      'noText',
      'The PDF holds no text, only pictures of pages. Have its text recognised (OCR) first.',
    );
  const { pages, printedOffset } = dropFurniture(
    file.pages.map(({ height, items }) => ({ height, fragments: findFragments(items) })),
  );
  const lines = findFlows(pages).flatMap(findLines);
  const measures = measure(lines);
  const { body, notes } = sortOutNotes(lines, measures);
  const pageName = (page: number): string =>
    printedOffset !== undefined && page + printedOffset > 0
      ? String(page + printedOffset)
      : (file.labels?.[page] ?? '') || String(page + 1);
  const found: FoundParagraph[] = [
    ...writeBody(findParagraphs(body, measures), notes, pageName),
    ...writeNotes(notes, pageName),
  ];
  const result = resultOf(found, propertiesOf(file.title, file.author), 'lines');
  if (!empty.length) return result;
  const message = phrase(
    'No text on these pages, which may be pictures: {0}',
    empty.map(pageName).join(', '),
  );
  return { ...result, problems: [{ code: 'pagesWithoutText', severity: 'warning', message }] };
}

/** Somewhere near the start, as some programs put other bytes before it. */
function hasSignature(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes('%PDF-');
}

function damaged(): FormatResult {
  return unreadable('damaged', 'The file is damaged, or is no PDF.');
}
