import type { PassageKind } from '../../../sources/passage';
import type { FoundParagraph } from '../blocks';
import { TableRows } from '../tableRows';
import { scanXml } from '../xml';
import type { XmlEvent } from '../xml';

/** Where the text refers to a note: notes are numbered in this order. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly page: string | undefined;
}

export interface WordDocument {
  readonly paragraphs: readonly FoundParagraph[];
  readonly references: readonly NoteReference[];
}

/** The paragraphs of a Word document's main part, or of its notes. */
export function readDocument(xml: string, styles: ReadonlyMap<string, PassageKind>): WordDocument {
  const reader = new WordReader(styles, pagesAreKnown(xml));
  for (const event of scanXml(xml)) reader.take(event);
  return reader;
}

/**
 * Word notes where its pages ended when it last laid the text out. Where it did not, or where the printed
 * numbers begin anew, the pages are not known.
 */
function pagesAreKnown(xml: string): boolean {
  return xml.includes('lastRenderedPageBreak') && !/<w:pgNumType\b[^<>]{0,200}w:start="(?!1")/.test(xml);
}

/** Inside these nothing is read: other renderings of the same text, moved text at its old place, ruby. */
const SKIPPED: ReadonlySet<string> = new Set(['Fallback', 'moveFrom', 'del', 'rt']);

interface OpenParagraph {
  text: string;
  kind: PassageKind | undefined;
  readonly page: string | undefined;
}

/** Follows the elements from left to right; a text box in a paragraph is a paragraph of its own. */
class WordReader implements WordDocument {
  readonly paragraphs: FoundParagraph[] = [];
  readonly references: NoteReference[] = [];
  private readonly styles: ReadonlyMap<string, PassageKind>;
  private readonly hasPages: boolean;
  private readonly open: OpenParagraph[] = [];
  private readonly rows = new TableRows(paragraph => this.paragraphs.push(paragraph));
  private skipped = 0;
  private runs = 0;
  private isText = false;
  private page = 1;
  /** An explicit page break, which Word repeats as a rendered one. */
  private hasBroken = false;

  constructor(styles: ReadonlyMap<string, PassageKind>, hasPages: boolean) {
    this.styles = styles;
    this.hasPages = hasPages;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') return this.isText ? this.write(event.text) : undefined;
    const step = event.kind === 'open' ? 1 : -1;
    if (SKIPPED.has(event.name)) this.skipped += step;
    else if (this.skipped === 0) {
      if (event.kind === 'open') this.enter(event.name, event.attributes);
      else this.leave(event.name);
    }
  }

  private enter(name: string, attributes: Readonly<Record<string, string>>): void {
    const { open } = this;
    const last = open.at(-1);
    if (name === 'p') open.push({ text: '', kind: undefined, page: this.pageLabel() });
    else if (name === 'r') this.runs++;
    else if (name === 't') this.isText = true;
    else if (name === 'pStyle' && last) last.kind = this.styles.get(attributes['val'] ?? '');
    else if (name === 'outlineLvl' && last && Number(attributes['val']) < 9) last.kind ??= 'heading';
    else if (name === 'tbl' || name === 'tr' || name === 'tc') this.rows.enter(name);
    else if (this.runs > 0) this.enterInRun(name, attributes);
  }

  private enterInRun(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
      this.references.push({ kind, id: attributes['id'] ?? '', page: this.pageLabel() });
    } else if (name === 'lastRenderedPageBreak') this.turnPage(true);
    else if (name === 'br' && attributes['type'] === 'page') this.turnPage(false);
    else if (name === 'noBreakHyphen') this.write('-');
    else if (name === 'tab' || name === 'br' || name === 'cr') this.write(' ');
  }

  private leave(name: string): void {
    if (name === 'r') this.runs--;
    else if (name === 't') this.isText = false;
    else if (name === 'tbl' || name === 'tr' || name === 'tc') this.rows.leave(name);
    else if (name === 'p') {
      const done = this.open.pop();
      if (done) this.rows.put(done);
    }
  }

  private write(text: string): void {
    const last = this.open.at(-1);
    if (last) last.text += text;
    if (text.trim()) this.hasBroken = false;
  }

  private turnPage(isRendered: boolean): void {
    if (!(isRendered && this.hasBroken)) this.page++;
    this.hasBroken = !isRendered;
    const last = this.open.at(-1);
    // A paragraph of which nothing is written yet begins on the new page.
    if (last && !last.text.trim()) this.open[this.open.length - 1] = { ...last, page: this.pageLabel() };
  }

  private pageLabel(): string | undefined {
    return this.hasPages ? String(this.page) : undefined;
  }
}
