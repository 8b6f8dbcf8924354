import type { FoundParagraph } from './blocks';

/**
 * Paragraphs on their way out of a file, some of them in tables. A row of several cells becomes one
 * paragraph; the paragraphs of a row with one cell stay what they are, as boxes around prose are tables too.
 */
export class TableRows {
  private readonly emit: (paragraph: FoundParagraph) => void;
  private readonly open: { cells: FoundParagraph[][] }[] = [];
  private readonly cells: FoundParagraph[][] = [];

  constructor(emit: (paragraph: FoundParagraph) => void) {
    this.emit = emit;
  }

  enter(element: string): void {
    if (element === 'tr') this.open.push({ cells: [] });
    else if (element === 'tc') this.cells.push([]);
  }

  leave(element: string): void {
    if (element === 'tc') {
      const cell = this.cells.pop();
      if (cell) this.open.at(-1)?.cells.push(cell);
    } else if (element === 'tr') this.closeRow(this.open.pop()?.cells ?? []);
  }

  /** A finished paragraph: into the cell that is open, or out. */
  put(paragraph: FoundParagraph): void {
    const cell = this.cells.at(-1);
    if (cell) cell.push(paragraph);
    else this.emit(paragraph);
  }

  private closeRow(cells: readonly FoundParagraph[][]): void {
    const filled = cells.map(cell => cell.filter(({ text }) => text.trim())).filter(cell => cell.length > 0);
    if (filled.length === 1) return filled[0]!.forEach(paragraph => this.put(paragraph));
    const text = filled.map(cell => cell.map(paragraph => paragraph.text.trim()).join(' ')).join(' | ');
    if (text) this.put({ text, kind: 'table', page: filled[0]![0]!.page });
  }
}
