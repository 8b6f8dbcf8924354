import { readFrontMatter } from '../../sources/frontMatter';
import { mapIdentity, sliceMapped } from '../../text/mappedText';
import { decodeText } from '../decodeText';
import type { FormatResult, Layout, SourceFormat } from './sourceFormat';

/** Plain text: essays typed, copied, or dumped from a PDF. */
export const text: SourceFormat = {
  read: bytes => readTextFile(bytes, 'plain'),
};

/** Decodes a text file and takes its front matter off. */
export function readTextFile(bytes: Uint8Array, layout: Layout): FormatResult {
  const { text, problems } = decodeText(bytes);
  const whole = mapIdentity(text);
  const frontMatter = readFrontMatter(text);
  if (!frontMatter) return { body: whole, layout, metadata: { origins: {} }, problems };
  return {
    body: sliceMapped(whole, { start: frontMatter.bodyStart, end: text.length }),
    layout,
    metadata: frontMatter.metadata,
    problems: [...problems, ...frontMatter.problems],
  };
}
