import type { SourceFormat } from './sourceFormat';
import { readTextFile } from './text';

/** Markdown and Quarto, with YAML front matter. */
export const markdown: SourceFormat = {
  read: bytes => readTextFile(bytes, 'markdown'),
};
