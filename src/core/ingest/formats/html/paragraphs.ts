import type { PassageKind } from '../../../sources/passage';
import type { FoundParagraph } from '../blocks';
import { TableRows } from '../tableRows';
import { walk } from './page';
import type { PageNode } from './page';

/** The paragraphs below a node of a page. */
export function paragraphsOf(root: PageNode): FoundParagraph[] {
  const reader = new PageReader();
  for (const [node, step] of walk(root, isSkipped)) {
    if (step === 'enter') reader.enter(node);
    else reader.leave(node);
  }
  reader.end();
  return reader.paragraphs;
}

/** Elements that end the paragraph before them, and what the words in them are. */
const KINDS: Readonly<Record<string, PassageKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list',
  BLOCKQUOTE: 'quotation',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};
const BLOCKS: ReadonlySet<string> = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER UL OL DL DT DD PRE HR FIGURE TABLE TBODY THEAD TR TD TH ADDRESS ASIDE BODY'.split(
    ' ',
  ),
);
const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT BUTTON SELECT TEXTAREA INPUT FORM RT RP HEAD TITLE'.split(' '),
);
const CELLS: Readonly<Record<string, string>> = { TR: 'tr', TD: 'tc', TH: 'tc' };

class PageReader {
  readonly paragraphs: FoundParagraph[] = [];
  private readonly rows = new TableRows(paragraph => this.paragraphs.push(paragraph));
  private readonly kinds: PassageKind[] = [];
  private text = '';
  private breaks = 0;

  enter(node: PageNode): void {
    const { nodeName: name } = node;
    if (node.nodeType === TEXT) return this.write(node.nodeValue ?? '');
    if (name === 'BR') return this.lineBreak();
    if (!isBlock(name)) return;
    this.end();
    const kind = isNote(node) ? 'note' : KINDS[name];
    if (kind) this.kinds.push(kind);
    if (CELLS[name]) this.rows.enter(CELLS[name]);
  }

  leave(node: PageNode): void {
    const { nodeName: name } = node;
    if (!isBlock(name)) return;
    this.end();
    if (KINDS[name] ?? isNote(node)) this.kinds.pop();
    if (CELLS[name]) this.rows.leave(CELLS[name]);
  }

  /** Ends the paragraph, where one is open. */
  end(): void {
    const text = this.text.replace(/\s+/gu, ' ').trim();
    this.text = '';
    this.breaks = 0;
    if (text) this.rows.put({ text, kind: this.kinds.find(kind => kind === 'note') ?? this.kinds.at(-1) });
  }

  private write(text: string): void {
    this.text += text;
    if (text.trim()) this.breaks = 0;
  }

  /** One break is a line, two are what other pages write as paragraphs. */
  private lineBreak(): void {
    this.text += ' ';
    if (++this.breaks > 1) this.end();
  }
}

const ELEMENT = 1;
const TEXT = 3;

function isBlock(name: string): boolean {
  return BLOCKS.has(name) || KINDS[name] !== undefined;
}

/** An entry of a list of notes, by the ids that encyclopaedias, journals and Markdown give it. */
function isNote(node: PageNode): boolean {
  return (
    node.nodeName === 'LI' &&
    /^(?:cite_note|fn|footnote|note|ref|endnote)(?:[-_:\d]|$)/iu.test(node.getAttribute?.('id') ?? '')
  );
}

function isSkipped(node: PageNode): boolean {
  return node.nodeType !== ELEMENT && node.nodeType !== TEXT
    ? node.nodeType !== FRAGMENT && node.nodeType !== DOCUMENT
    : SKIPPED.has(node.nodeName) || isNoteMark(node);
}

const DOCUMENT = 9;
const FRAGMENT = 11;

/** A raised number that leads to a note: it is layout, and would stand in every quotation. */
function isNoteMark(node: PageNode): boolean {
  if (node.nodeName !== 'SUP') return false;
  const text = (node as { readonly textContent?: string | null }).textContent?.trim() ?? '';
  return (
    /^(?:주 ?)?[[(]?(?:주 ?)?\d{1,3}[\])]?$/u.test(text) &&
    [...walk(node, () => false)].some(([{ nodeName }]) => nodeName === 'A')
  );
}
