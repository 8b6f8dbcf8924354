/**
 * The kinds of file that can be a source, as plain data: whoever only sorts files by their names (the
 * watcher, the views) needs no reader and none of the libraries behind the readers.
 */
export const FORMAT_KINDS = [
  { id: 'text', extensions: ['txt', 'text'], isText: true },
  { id: 'markdown', extensions: ['md', 'qmd', 'markdown'], isText: true },
  { id: 'docx', extensions: ['docx'], isText: false },
  // Markup is text, but not the text that the article in it has its offsets in.
  { id: 'html', extensions: ['html', 'htm', 'xhtml'], isText: false },
  { id: 'hwpx', extensions: ['hwpx'], isText: false },
  { id: 'hwp', extensions: ['hwp'], isText: false },
  { id: 'pdf', extensions: ['pdf'], isText: false },
] as const satisfies readonly FormatKind[];

export interface FormatKind {
  readonly id: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the file itself opens in an editor of text, with the source's offsets. */
  readonly isText: boolean;
}

/** Names of the kinds; `formats/index.ts` has a reader for each. */
export type FormatId = (typeof FORMAT_KINDS)[number]['id'];

/** The kind of the file, by its name. */
export function kindOfFile(name: string): (FormatKind & { readonly id: FormatId }) | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FORMAT_KINDS.find(({ extensions }) => (extensions as readonly string[]).includes(extension));
}
