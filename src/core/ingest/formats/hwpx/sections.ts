import type { PassageKind } from '../../../sources/passage';
import type { FoundParagraph } from '../blocks';
import { PageCounter } from '../pageCounter';
import { TableRows } from '../tableRows';
import { scanXml } from '../xml';
import type { XmlEvent } from '../xml';

/** The paragraphs of all sections, notes among them under their numbers. */
export function readSections(
  sections: readonly string[],
  styles: ReadonlyMap<string, PassageKind>,
): FoundParagraph[] {
  const pages = new PageCounter();
  const reader = new SectionReader(styles, pages);
  for (const xml of sections) for (const event of scanXml(xml)) reader.take(event);
  return pages.isReliable ? reader.paragraphs : reader.paragraphs.map(({ text, kind }) => ({ text, kind }));
}

/** Inside these nothing is read: heads and feet of pages, remarks that are not printed, the settings. */
const SKIPPED: ReadonlySet<string> = new Set([
  'header',
  'footer',
  'hiddenComment',
  'masterPage',
  'parameters',
]);

interface OpenParagraph {
  text: string;
  readonly kind: PassageKind | undefined;
  readonly heights: number[];
}

/** A note that is being read. */
interface OpenNote {
  readonly number: string;
  readonly texts: string[];
}

class SectionReader {
  readonly paragraphs: FoundParagraph[] = [];
  private readonly styles: ReadonlyMap<string, PassageKind>;
  private readonly pages: PageCounter;
  private readonly rows = new TableRows(paragraph => this.paragraphs.push(paragraph));
  private readonly open: OpenParagraph[] = [];
  private readonly notes: OpenNote[] = [];
  private readonly counts: Record<string, number> = { footNote: 0, endNote: 0 };
  private skipped = 0;
  private isText = false;

  constructor(styles: ReadonlyMap<string, PassageKind>, pages: PageCounter) {
    this.styles = styles;
    this.pages = pages;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.isText && this.skipped === 0) this.write(event.text);
    } else if (SKIPPED.has(event.name)) this.skipped += event.kind === 'open' ? 1 : -1;
    else if (this.skipped === 0) {
      if (event.kind === 'open') this.enter(event.name, event.attributes);
      else this.leave(event.name);
    }
  }

  private enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'p')
      this.open.push({
        text: '',
        kind: this.styles.get(attributes['styleIDRef'] ?? ''),
        heights: [],
      });
    else if (name === 't') this.isText = true;
    else if (name === 'footNote' || name === 'endNote') this.openNote(name);
    else if (name === 'tr' || name === 'tc') this.rows.enter(name);
    else if (name === 'lineseg') this.open.at(-1)?.heights.push(Number(attributes['vertpos']));
    else if (name === 'colPr') this.pages.sawColumns(Number(attributes['colCount']));
    else if (name === 'pagePr')
      this.pages.sawPaper(Number(attributes['width'] ?? 0), Number(attributes['height'] ?? 0));
    else if (name === 'startNum') this.pages.sawFirstNumber(Number(attributes['page']));
    else if (this.isText) this.write(INLINE[name] ?? '');
  }

  private leave(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'footNote' || name === 'endNote') this.closeNote();
    else if (name === 'tr' || name === 'tc') this.rows.leave(name);
    else if (name === 'p') this.closeParagraph();
  }

  private openNote(name: string): void {
    this.counts[name]!++;
    this.notes.push({ number: String(this.counts[name]), texts: [] });
    // What is open around the note waits: its text goes on after it.
    this.isText = false;
  }

  private closeNote(): void {
    const note = this.notes.pop();
    if (!note?.texts.length) return;
    this.paragraphs.push({ text: `${note.number}) ${note.texts.join(' ')}`, kind: 'note' });
  }

  private closeParagraph(): void {
    const done = this.open.pop();
    if (!done) return;
    const note = this.notes.at(-1);
    if (note) {
      if (done.text.trim()) note.texts.push(done.text.trim());
      return;
    }
    // Lines inside a table or a box are measured from its own top, so their page is not known.
    const page = this.open.length === 0 ? String(this.pages.place(done.heights)) : undefined;
    this.rows.put({ text: done.text, kind: done.kind, page });
  }

  private write(text: string): void {
    const last = this.open.at(-1);
    if (last) last.text += text;
  }
}

/** Elements inside text that stand for a character. */
const INLINE: Readonly<Record<string, string>> = {
  lineBreak: ' ',
  tab: ' ',
  nbSpace: ' ',
  fwSpace: ' ',
  hyphen: '-',
};
