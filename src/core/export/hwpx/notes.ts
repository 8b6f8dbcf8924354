import type { FootnoteReference } from 'mdast';
import { noteInBrackets } from '../noteReferences';
import type { PrintedDraft } from '../printedDraft';
import { Blocks } from './blocks';
import { Inlines } from './inlines';
import type { NotePrinter } from './inlines';
import { STYLES } from './looks';
import type { CharacterLook } from './looks';
import type { LookTable } from './lookTable';
import { subList } from './paragraphs';
import type { Paragraphs } from './paragraphs';
import { NUMBER_FORMAT } from './section';
import { element } from './xml';

/** Hangul writes the mark after the number, `)`, by its code. */
const CLOSING_BRACKET = 41;

/**
 * Notes as Hangul has them, inside the text that they belong to. It draws nothing where the control or, in the
 * note itself, the automatic number is missing. A second reference to a note is its number in raised figures.
 */
export class Notes implements NotePrinter {
  private readonly draft: PrintedDraft;
  private readonly paragraphs: Paragraphs;
  private readonly inBody: Inlines;
  private readonly inNotes: Inlines;
  private readonly numbers = new Map<string, number>();

  constructor(draft: PrintedDraft, looks: LookTable, paragraphs: Paragraphs) {
    this.draft = draft;
    this.paragraphs = paragraphs;
    this.inBody = new Inlines(looks, this);
    this.inNotes = new Inlines(looks, {
      print: (reference, look) => this.inBody.run([noteInBrackets(draft, reference)], look),
    });
  }

  print(reference: FootnoteReference, look: CharacterLook): string {
    const known = this.numbers.get(reference.identifier);
    if (known !== undefined) return this.inBody.run([`${known})`], { ...look, raised: true });
    const number = this.numbers.size + 1;
    this.numbers.set(reference.identifier, number);
    const content = subList('TOP', this.contentOf(reference, number));
    const note = element('hp:footNote', { number, suffixChar: CLOSING_BRACKET, instId: number }, content);
    return this.inBody.control(element('hp:ctrl', {}, note), look);
  }

  private contentOf({ identifier }: FootnoteReference, number: number): string {
    const look = STYLES.footnote.characters;
    const automatic = element('hp:autoNum', { num: number, numType: 'FOOTNOTE' }, NUMBER_FORMAT);
    const mark =
      this.inNotes.control(element('hp:ctrl', {}, automatic), look) + this.inNotes.run([' '], look);
    const nodes = this.draft.notes.get(identifier)?.children ?? [];
    return new Blocks(this.paragraphs, this.inNotes).note(nodes, mark);
  }
}
