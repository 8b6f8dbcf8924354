import { phrase } from '../../text/phrase';
import type { Passage, PassageKind } from '../../sources/passage';
import type { SourceMetadata } from '../../sources/sourceMetadata';
import { mapIdentity, originalOffset } from '../../text/mappedText';
import type { MappedText } from '../../text/mappedText';
import type { Problem } from '../../text/problem';
import type { FormatResult, Layout } from './sourceFormat';

/** What a format knows of the paragraph that begins at `start` of the decoded text. */
export interface Block {
  readonly start: number;
  /** Absent where the paragraph's words decide. */
  readonly kind?: PassageKind;
  /** The page on which it begins, as printed. */
  readonly page?: string;
}

/** A paragraph as a format finds it. */
export interface FoundParagraph {
  readonly text: string;
  readonly kind?: PassageKind | undefined;
  readonly page?: string | undefined;
}

/**
 * The paragraphs as one text, notes after everything else: a note in the middle would cut the sentence
 * that it hangs on. Empty ones are left out.
 */
export function resultOf(
  paragraphs: readonly FoundParagraph[],
  metadata: SourceMetadata,
  layout: Layout = 'clean',
): FormatResult {
  const isNote = ({ kind }: FoundParagraph): boolean => kind === 'note';
  const ordered = [...paragraphs.filter(found => !isNote(found)), ...paragraphs.filter(isNote)];
  const texts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { text, kind, page } of ordered) {
    const words = layout === 'clean' ? oneLine(text) : text;
    if (!words) continue;
    blocks.push({ start: length, ...(kind && { kind }), ...(page !== undefined && { page }) });
    texts.push(words);
    length += words.length + 2;
  }
  return { body: mapIdentity(texts.join('\n\n')), layout, metadata, problems: [], blocks };
}

/** A file out of which nothing could be read, and why, in plain words. */
export function unreadable(code: string, template: string, ...args: (string | number)[]): FormatResult {
  const problems: Problem[] = [{ code, severity: 'error', message: phrase(template, ...args) }];
  return { body: mapIdentity(''), layout: 'clean', metadata: { origins: {} }, problems };
}

/** The passages with the kinds and pages that the format knows; all others stay as their words say. */
export function settlePassages(
  passages: readonly Passage[],
  body: MappedText,
  blocks: readonly Block[] | undefined,
): readonly Passage[] {
  if (!blocks?.length) return passages;
  let at = 0;
  return passages.map(passage => {
    const start = originalOffset(body, passage.start);
    while (at + 1 < blocks.length && blocks[at + 1]!.start <= start) at++;
    const { kind, page } = blocks[at]!;
    return { ...passage, ...(kind && { kind }), ...(page !== undefined && { page }) };
  });
}

/** Breaks and blanks inside a paragraph become one space. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
