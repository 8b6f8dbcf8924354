import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import { isPrinted } from '../printedBlock';
import type { PrintedBlock } from '../printedBlock';
import type { Inlines } from './inlines';
import { INDENT, STYLES } from './looks';
import type { ParagraphLook, StyleId } from './looks';
import type { Paragraphs } from './paragraphs';
import { table } from './table';

/** The style of running text here, how far in it stands beyond its style, and in how many lists. */
interface Place {
  readonly style: StyleId;
  readonly left: number;
  readonly depth: number;
}

const BULLETS = ['•', '◦', '▪'];

/** Writes blocks of the draft as paragraphs of Hangul's. */
export class Blocks {
  private readonly paragraphs: Paragraphs;
  private readonly inlines: Inlines;
  private tables = 0;
  /** Set before the first paragraph that is written: what a section or a note begins with. */
  private opening = '';

  constructor(paragraphs: Paragraphs, inlines: Inlines) {
    this.paragraphs = paragraphs;
    this.inlines = inlines;
  }

  /** `opening` is the runs that the first paragraph begins with; there is always one paragraph. */
  body(nodes: readonly RootContent[], opening: string, before: readonly [StyleId, string][] = []): string {
    this.opening = opening;
    const lines = before.map(([style, words]) => this.write(style, this.plain([words], style)));
    return this.orEmpty(lines.join('') + this.blocks(nodes, placed('body')), 'body');
  }

  note(nodes: readonly RootContent[], opening: string): string {
    this.opening = opening;
    return this.orEmpty(this.blocks(nodes, placed('footnote')), 'footnote');
  }

  private orEmpty(written: string, style: StyleId): string {
    return written || this.write(style, '');
  }

  private blocks(nodes: readonly RootContent[], place: Place): string {
    return nodes
      .filter(isPrinted)
      .map(node => this.block(node, place))
      .join('');
  }

  private block(node: PrintedBlock, place: Place): string {
    switch (node.type) {
      case 'paragraph':
        return this.running(node.children, place);
      case 'heading':
        return this.running(node.children, placed(`heading${node.depth}`));
      case 'blockquote':
        return this.blocks(
          node.children,
          place.style === 'body' ? placed('quote') : { ...place, left: place.left + INDENT },
        );
      case 'list':
        return this.list(node, place.style === 'body' ? { ...place, style: 'list' } : place);
      case 'code':
        return this.write('code', this.plain(node.value.split(/\r\n|[\r\n]/), 'code'), { left: place.left });
      case 'table':
        return this.table(node, place.style);
      case 'thematicBreak':
        return this.write(place.style, '', { isRule: true });
    }
  }

  private running(nodes: readonly PhrasingContent[], { style, left }: Place, mark = ''): string {
    const { characters, paragraph } = STYLES[style];
    return this.write(style, mark + this.inlines.runsOf(nodes, characters), {
      left: paragraph.left + left,
      ...(mark && { hanging: INDENT }),
    });
  }

  private list({ children, ordered, start }: List, place: Place): string {
    const inside = { ...place, left: place.left + INDENT, depth: place.depth + 1 };
    return children
      .map((item, index) => {
        const mark = ordered ? `${(start ?? 1) + index}.` : BULLETS[place.depth % BULLETS.length]!;
        const [first] = item.children;
        const words = first?.type === 'paragraph' ? first.children : [];
        const head = this.running(words, place, this.plain([`${mark} `], place.style));
        return (
          head + this.blocks(first?.type === 'paragraph' ? item.children.slice(1) : item.children, inside)
        );
      })
      .join('');
  }

  private table({ children, align }: Table, style: StyleId): string {
    const rows = children.map((row, index) =>
      row.children.map((cell, column) => {
        const look = { ...STYLES.cell.characters, ...(index === 0 && { bold: true }) };
        return this.paragraphs.paragraph('cell', this.inlines.runsOf(cell.children, look), {
          align: ALIGNMENT[align?.[column] ?? 'left'],
        });
      }),
    );
    const drawn = table((this.tables += 1), rows, () => this.paragraphs.paragraph('cell', ''));
    return this.write(style, this.inlines.control(drawn, STYLES[style].characters));
  }

  private plain(lines: readonly string[], style: StyleId): string {
    return this.inlines.run(lines, STYLES[style].characters);
  }

  private write(style: StyleId, runs: string, change: Partial<ParagraphLook> = {}): string {
    const all = this.opening + runs;
    this.opening = '';
    return this.paragraphs.paragraph(style, all, change);
  }
}

const ALIGNMENT = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

function placed(style: StyleId): Place {
  return { style, left: 0, depth: 0 };
}
