import type { SourceFormat } from './sourceFormat';
import { readTextFile } from './text';

/** Markdown and Quarto, with YAML front matter. */
export const markdown: SourceFormat = {
  id: 'markdown',
  extensions: ['md', 'qmd', 'markdown'],
  read: bytes => readTextFile(bytes, 'markdown'),
};
