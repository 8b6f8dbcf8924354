import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { IParagraphOptions, ParagraphChild } from 'docx';
import type { List, RootContent, Table as MarkdownTable } from 'mdast';
import { isPrinted } from '../printedBlock';
import type { PrintedBlock } from '../printedBlock';
import type { PrintedDraft } from '../printedDraft';
import { HEADING_LEVELS, INDENT, listDefinition } from './docxLists';
import { runsOf } from './docxInlines';
import type { Inlines, NotePrinter } from './docxInlines';

/** How deep blocks stand, and the style of their paragraphs. */
interface Place {
  readonly style?: string;
  /** How many lists they stand in. */
  readonly depth: number;
  /** How many block quotations. */
  readonly quotes: number;
}

const TOP: Place = { depth: 0, quotes: 0 };

/** Writes blocks of the draft as paragraphs and tables of Word's. */
export class DocxBlocks {
  private readonly inlines: Inlines;
  private lists = 0;

  constructor({ links }: PrintedDraft, notes: NotePrinter) {
    this.inlines = { links, notes };
  }

  blocks(nodes: readonly RootContent[], place = TOP): (Paragraph | Table)[] {
    return nodes
      .filter(isPrinted)
      .flatMap<Paragraph | Table>(node =>
        node.type === 'table' ? [this.table(node)] : this.paragraphs(node, place),
      );
  }

  /** A note holds paragraphs only: a table's rows become lines. */
  note(nodes: readonly RootContent[]): Paragraph[] {
    const paragraphs = nodes
      .filter(isPrinted)
      .flatMap(node => this.paragraphs(node, { ...TOP, style: 'FootnoteText' }));
    return paragraphs.length ? paragraphs : [paragraph({ style: 'FootnoteText' })];
  }

  private paragraphs(node: PrintedBlock, place: Place): Paragraph[] {
    switch (node.type) {
      case 'paragraph':
        return [paragraph({ ...placed(place), children: runsOf(node.children, this.inlines) })];
      case 'heading':
        return [
          paragraph({
            heading: HEADING_LEVELS[node.depth],
            children: runsOf(node.children, this.inlines),
          }),
        ];
      case 'blockquote':
        return node.children
          .filter(isPrinted)
          .flatMap(child => this.paragraphs(child, { style: 'Quote', ...place, quotes: place.quotes + 1 }));
      case 'list':
        return this.list(node, place);
      case 'code':
        return [paragraph({ ...placed(place), style: 'SourceCode', children: linesOf(node.value) })];
      case 'table':
        return this.rows(node, place);
      case 'thematicBreak':
        return [
          paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '999999' } },
          }),
        ];
    }
  }

  private list(list: List, place: Place): Paragraph[] {
    const reference = listDefinition(`list-${(this.lists += 1)}-${place.style ?? 'Text'}`, list);
    return list.children.flatMap(item => {
      const inside = { ...place, depth: place.depth + 1 };
      const [first, ...rest] = item.children.filter(isPrinted);
      const numbering = { reference, level: Math.min(place.depth, 8) };
      const style = place.style ? { style: place.style } : { style: 'ListParagraph' };
      const head =
        first?.type === 'paragraph'
          ? [paragraph({ ...style, numbering, children: runsOf(first.children, this.inlines) })]
          : [paragraph({ ...style, numbering }), ...(first ? this.paragraphs(first, inside) : [])];
      return [...head, ...rest.flatMap(child => this.paragraphs(child, inside))];
    });
  }

  private rows({ children }: MarkdownTable, place: Place): Paragraph[] {
    return children.map(row =>
      paragraph({
        ...placed(place),
        children: row.children.flatMap((cell, index) => [
          ...(index ? [new TextRun('\t')] : []),
          ...runsOf(cell.children, this.inlines),
        ]),
      }),
    );
  }

  private table({ children, align }: MarkdownTable): Table {
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: children.map(
        (row, index) =>
          new TableRow({
            tableHeader: index === 0,
            children: row.children.map(
              (cell, column) =>
                new TableCell({
                  children: [
                    paragraph({
                      alignment: ALIGNMENT[align?.[column] ?? 'left'],
                      spacing: { after: 0 },
                      children: runsOf(cell.children, this.inlines, index === 0 ? { bold: true } : {}),
                    }),
                  ],
                }),
            ),
          }),
      ),
    });
  }
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Every paragraph: Word would widen the gap between Hangul and digits or Latin, which nobody typed. */
function paragraph(options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, autoSpaceEastAsianText: false });
}

function placed({ style, depth, quotes }: Place): Pick<IParagraphOptions, 'style' | 'indent'> {
  // The style of quotations indents the first level by itself.
  const steps = depth + Math.max(0, quotes - 1) + (depth && quotes ? 1 : 0);
  return { ...(style && { style }), ...(steps && { indent: { left: steps * INDENT } }) };
}

function linesOf(code: string): ParagraphChild[] {
  return code.split(/\r\n|[\r\n]/).map((text, index) => new TextRun({ text, ...(index && { break: 1 }) }));
}
