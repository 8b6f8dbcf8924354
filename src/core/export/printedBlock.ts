import type { BlockContent, RootContent } from 'mdast';

/** A block of a draft that every format prints in its own way. */
export type PrintedBlock = Exclude<BlockContent, { readonly type: 'html' }>;

const PRINTED: Readonly<Record<PrintedBlock['type'], true>> = {
  paragraph: true,
  heading: true,
  blockquote: true,
  list: true,
  code: true,
  table: true,
  thematicBreak: true,
};

/** Definitions, front matter and markup have no place of their own on the page. */
export function isPrinted(node: RootContent): node is PrintedBlock {
  return node.type in PRINTED;
}

/** A line end inside a paragraph is a blank, in Korean as in English. */
export function inOneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}
