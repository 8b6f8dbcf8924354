import type { PassageKind } from '../../../sources/passage';
import type { FoundParagraph } from '../blocks';
import { PageCounter } from '../pageCounter';
import { TableRows } from '../tableRows';
import { TAG, controlName, lineHeights, paragraphText, readRecords, wordAt } from './records';
import type { HwpRecord } from './records';

/** The paragraphs of all sections; `kinds` are those of the styles, by number. */
export function readBody(
  sections: readonly Uint8Array[],
  kinds: readonly (PassageKind | undefined)[],
): FoundParagraph[] {
  const pages = new PageCounter();
  const reader = new BodyReader(kinds, pages);
  for (const section of sections) {
    for (const record of readRecords(section)) reader.take(record);
    reader.endSection();
  }
  return pages.isReliable ? reader.paragraphs : reader.paragraphs.map(({ text, kind }) => ({ text, kind }));
}

/** Heads and feet of pages, master pages, remarks that are not printed. */
const SKIPPED: ReadonlySet<string> = new Set(['head', 'foot', 'secd', 'tcmt']);

/** A table, a note or a box that is being read. */
interface OpenControl {
  readonly name: string;
  readonly level: number;
  /** What a note is made of. */
  readonly texts: string[];
  readonly number: number;
  /** Of a table: whether its cells have begun, and the row of the last. */
  hasCells: boolean;
  row: number | undefined;
}

interface OpenParagraph {
  text: string;
  readonly kind: PassageKind | undefined;
  heights: readonly number[];
}

/** Follows the records: those of a control's contents stand deeper than the control. */
class BodyReader {
  readonly paragraphs: FoundParagraph[] = [];
  private readonly kinds: readonly (PassageKind | undefined)[];
  private readonly pages: PageCounter;
  private readonly rows = new TableRows(paragraph => this.paragraphs.push(paragraph));
  private readonly controls: OpenControl[] = [];
  private readonly counts: Record<string, number> = {};
  private paragraph: OpenParagraph | undefined;

  constructor(kinds: readonly (PassageKind | undefined)[], pages: PageCounter) {
    this.kinds = kinds;
    this.pages = pages;
  }

  take({ tag, level, data }: HwpRecord): void {
    if (tag === TAG.paragraph || tag === TAG.control || tag === TAG.list) this.endParagraph();
    this.closeControls(level);
    const last = this.controls.at(-1);
    if (tag === TAG.paragraph) {
      const style = data.byteLength > 10 ? data.getUint8(10) : 0;
      this.paragraph = { text: '', kind: this.kinds[style], heights: [] };
    } else if (tag === TAG.text && this.paragraph) this.paragraph.text = paragraphText(data);
    else if (tag === TAG.lines && this.paragraph) this.paragraph.heights = lineHeights(data);
    else if (tag === TAG.control) this.openControl(controlName(data), level, data);
    else if (tag === TAG.paper && data.byteLength >= 8)
      this.pages.sawPaper(data.getUint32(0, true), data.getUint32(4, true));
    else if (tag === TAG.table && last?.name === 'tbl ') last.hasCells = true;
    else if (tag === TAG.list && last?.hasCells) this.nextCell(last, wordAt(data, 10));
  }

  endSection(): void {
    this.endParagraph();
    this.closeControls(0);
  }

  private openControl(name: string, level: number, data: DataView): void {
    if (name === 'cold') this.pages.sawColumns((wordAt(data, 4) >> 2) & 0xff);
    if (name === 'secd') this.pages.sawFirstNumber(wordAt(data, 20));
    const number = (this.counts[name] ?? 0) + 1;
    this.counts[name] = number;
    this.controls.push({ name, level, texts: [], number, hasCells: false, row: undefined });
  }

  /** Closes the controls that a record of this level does not stand in. */
  private closeControls(level: number): void {
    for (let last = this.controls.at(-1); last && last.level >= level; last = this.controls.at(-1)) {
      this.endParagraph();
      this.controls.pop();
      if (last.row !== undefined) this.leaveRow();
      if (last.texts.length && !this.isSkipped())
        this.paragraphs.push({ text: `${last.number}) ${last.texts.join(' ')}`, kind: 'note' });
    }
  }

  private nextCell(table: OpenControl, row: number): void {
    if (table.row === row) this.rows.leave('tc');
    else {
      if (table.row !== undefined) this.leaveRow();
      this.rows.enter('tr');
    }
    table.row = row;
    this.rows.enter('tc');
  }

  private leaveRow(): void {
    this.rows.leave('tc');
    this.rows.leave('tr');
  }

  private endParagraph(): void {
    const done = this.paragraph;
    this.paragraph = undefined;
    if (!done || this.isSkipped()) return;
    const note = this.controls.findLast(({ name }) => name === 'fn  ' || name === 'en  ');
    if (note) {
      if (done.text.trim()) note.texts.push(done.text.trim());
      return;
    }
    // Lines inside a table or a box are measured from its own top, so their page is not known.
    const page = this.controls.length === 0 ? String(this.pages.place(done.heights)) : undefined;
    this.rows.put({ text: done.text, kind: done.kind, page });
  }

  private isSkipped(): boolean {
    return this.controls.some(({ name }) => SKIPPED.has(name));
  }
}
