import { phrase } from '../../text/phrase';
import type { Problem } from '../../text/problem';
import { resultOf, unreadable } from './blocks';
import { findFlows } from './pdf/columns';
import { findFragments } from './pdf/fragments';
import { dropFurniture } from './pdf/furniture';
import { findLines } from './pdf/lines';
import { measure } from './pdf/measures';
import { sortOutNotes } from './pdf/notes';
import type { PdfText } from './pdf/pageText';
import { findParagraphs } from './pdf/paragraphs';
import { findUnreadablePages } from './pdf/unreadablePages';
import type { UnreadablePages } from './pdf/unreadablePages';
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
  const bad = findUnreadablePages(file.pages);
  if (bad.empty.length + bad.garbled.length === file.pages.length) return nothingToRead(bad);
  const { pages, printed } = dropFurniture(
    file.pages.map(({ height, items }, page) => ({
      height,
      fragments: bad.garbled.includes(page) ? [] : findFragments(items),
    })),
  );
  const lines = findFlows(pages).flatMap(findLines);
  const measures = measure(lines);
  const { body, notes } = sortOutNotes(lines, measures);
  const pageName = (page: number): string => String(printed[page] ?? (file.labels?.[page] || page + 1));
  const found = [
    ...writeBody(findParagraphs(body, measures), notes, pageName),
    ...writeNotes(notes, pageName),
  ];
  const result = resultOf(found, propertiesOf(file.title, file.author), 'lines');
  return { ...result, pageCount: file.pages.length, problems: problemsOf(bad, pageName) };
}

function nothingToRead({ garbled }: UnreadablePages): FormatResult {
  return garbled.length
    ? unreadable(
        'garbled',
        'The fonts of this PDF do not tell which characters they draw. Have its text recognised (OCR) first.',
      )
    : unreadable(
        'noText',
        'The PDF holds no text, only pictures of pages. Have its text recognised (OCR) first.',
      );
}

function problemsOf({ empty, garbled }: UnreadablePages, pageName: (page: number) => string): Problem[] {
  const list = (pages: readonly number[]): string => pages.map(pageName).join(', ');
  const problems: Problem[] = [];
  if (empty.length) {
    const message = phrase('No text on these pages, which may be pictures: {0}', list(empty));
    problems.push({ code: 'pagesWithoutText', severity: 'warning', message });
  }
  if (garbled.length) {
    const message = phrase('Pages left out, as their fonts do not tell their characters: {0}', list(garbled));
    problems.push({ code: 'garbledPages', severity: 'warning', message });
  }
  return problems;
}

/** Somewhere near the start, as some programs put other bytes before it. */
function hasSignature(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

function damaged(): FormatResult {
  return unreadable('damaged', 'The file is damaged, or is no PDF.');
}
