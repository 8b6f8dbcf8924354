import { Bookmark, FootnoteReferenceRun, SimpleField, TextRun } from 'docx';
import type { Paragraph, ParagraphChild } from 'docx';
import type { FootnoteReference, RootContent } from 'mdast';
import { noteInBrackets, referencesIn } from '../noteReferences';
import type { PrintedDraft } from '../printedDraft';
import { DocxBlocks } from './docxBlocks';
import type { NotePrinter } from './docxInlines';

/** Numbers the notes as the body refers to them; a note that is referred to again is written once. */
export class DocxNotes implements NotePrinter {
  private readonly draft: PrintedDraft;
  private readonly numbers = new Map<string, number>();
  private readonly repeated: ReadonlySet<string>;

  constructor(draft: PrintedDraft) {
    this.draft = draft;
    this.repeated = repeatedIn(referencesIn(draft.body.children));
  }

  print({ identifier }: FootnoteReference): readonly ParagraphChild[] {
    const known = this.numbers.get(identifier);
    if (known !== undefined) return [new NoteNumber(bookmarkOf(known), known)];
    const number = this.numbers.size + 1;
    this.numbers.set(identifier, number);
    const mark = new FootnoteReferenceRun(number);
    return [
      this.repeated.has(identifier) ? new Bookmark({ id: bookmarkOf(number), children: [mark] }) : mark,
    ];
  }

  /** The notes that the body referred to, by number. */
  written(): Record<string, { children: readonly Paragraph[] }> {
    const inBrackets: NotePrinter = {
      print: reference => [new TextRun(noteInBrackets(this.draft, reference))],
    };
    return Object.fromEntries(
      [...this.numbers].map(([identifier, number]) => [
        number,
        { children: new DocxBlocks(this.draft, inBrackets).note(this.contentOf(identifier)) },
      ]),
    );
  }

  private contentOf(identifier: string): readonly RootContent[] {
    return this.draft.notes.get(identifier)?.children ?? [];
  }
}

/** The number of a note that stands elsewhere: a field of Word's, which follows when notes are added. */
class NoteNumber extends SimpleField {
  constructor(bookmark: string, number: number) {
    super(`NOTEREF ${bookmark} \\f \\h`);
    this.root.push(new TextRun({ text: String(number), style: 'FootnoteReference' }));
  }
}

function bookmarkOf(number: number): string {
  return `_RefNote${number}`;
}

function repeatedIn(references: readonly FootnoteReference[]): Set<string> {
  const seen = new Set<string>();
  return new Set(
    references.flatMap(({ identifier }) => {
      if (seen.has(identifier)) return [identifier];
      seen.add(identifier);
      return [];
    }),
  );
}
