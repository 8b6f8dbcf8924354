import { ExternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Definition, FootnoteReference, PhrasingContent } from 'mdast';
import { inOneLine } from '../printedBlock';
import { CODE_FONT } from './docxStyles';

/** How a reference to a note is printed where it stands. */
export interface NotePrinter {
  print(reference: FootnoteReference): readonly ParagraphChild[];
}

export interface Inlines {
  readonly notes: NotePrinter;
  readonly links: ReadonlyMap<string, Definition>;
}

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'font' | 'style'>;

/** Running text as Word's runs; quotation marks and all other characters as they are. */
export function runsOf(
  nodes: readonly PhrasingContent[],
  inlines: Inlines,
  look: Look = {},
): ParagraphChild[] {
  return nodes.flatMap(node => runOf(node, inlines, look));
}

function runOf(node: PhrasingContent, inlines: Inlines, look: Look): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [new TextRun({ ...look, text: inOneLine(node.value) })];
    case 'inlineCode':
      return [new TextRun({ ...look, font: CODE_FONT, text: inOneLine(node.value) })];
    case 'break':
      return [new TextRun({ ...look, break: 1 })];
    case 'strong':
      return runsOf(node.children, inlines, { ...look, bold: true });
    case 'emphasis':
      return runsOf(node.children, inlines, { ...look, italics: true });
    case 'link':
      return linked(node.url, node.children, inlines, look);
    case 'linkReference':
      return linked(inlines.links.get(node.identifier)?.url, node.children, inlines, look);
    case 'footnoteReference':
      return inlines.notes.print(node);
    case 'delete':
    case 'html':
    case 'image':
    case 'imageReference':
      // Strikethrough is not read; the rest is left out before any format sees the tree.
      return [];
  }
}

/** A link that leads out of the document; what leads nowhere from a Word file is plain text. */
function linked(
  url: string | undefined,
  children: readonly PhrasingContent[],
  inlines: Inlines,
  look: Look,
): readonly ParagraphChild[] {
  if (!url || !/^(?:https?:\/\/|mailto:)/i.test(url)) return runsOf(children, inlines, look);
  return [
    new ExternalHyperlink({
      link: url,
      children: runsOf(children, inlines, { ...look, style: 'Hyperlink' }),
    }),
  ];
}
