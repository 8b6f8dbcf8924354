import { docx } from './docx';
import { html } from './html';
import { hwp } from './hwp';
import { hwpx } from './hwpx';
import { kindOfFile } from './kinds';
import type { FormatId } from './kinds';
import { markdown } from './markdown';
import { pdf } from './pdf';
import type { SourceFormat } from './sourceFormat';
import { text } from './text';

/** The reader of each kind of file. */
const FORMATS: { readonly [Id in FormatId]: SourceFormat } = { text, markdown, docx, html, hwp, hwpx, pdf };

/** The format of the file, by its name. */
export function formatOf(name: string): SourceFormat | undefined {
  const kind = kindOfFile(name);
  return kind && FORMATS[kind.id];
}
