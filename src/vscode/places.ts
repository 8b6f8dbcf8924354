import type * as vscode from 'vscode';
import type { TextPlace } from '../core/corpus';
import type { Publication } from '../core/dates/timeExpression';
import { opensAsText } from '../core/ingest/sourceFiles';
import { readFrontMatter } from '../core/sources/frontMatter';
import { phrase } from '../core/text/phrase';
import type { TextRange } from '../core/text/textRange';
import { toRange } from './convert';
import type { CorpusFolder } from './corpusFolder';
import type { Reader } from './reader/reader';

/** One offset of a document as the corpus understands it, and the way back from its answer. */
export interface AskedPlace {
  readonly place: TextPlace;
  toRange(answer: TextRange): vscode.Range;
}

/** Which text a document is to the corpus: a reader's page, a source's own file, or a draft. */
export class Places {
  private readonly folder: CorpusFolder;
  private readonly reader: Reader;

  constructor(folder: CorpusFolder, reader: Reader) {
    this.folder = folder;
    this.reader = reader;
  }

  at(document: vscode.TextDocument, position: vscode.Position): AskedPlace | undefined {
    const offset = document.offsetAt(position);
    const inReader = this.reader.sourceRange(document, { start: offset, end: offset });
    if (inReader) {
      return {
        place: { kind: 'source', id: inReader.id, offset: inReader.range.start },
        toRange: answer => this.reader.readerRange(document, answer),
      };
    }
    if (document.uri.scheme === 'gakju-source') return undefined;
    const source = this.folder.sourceAt(document.uri);
    // The text taken out of a file that is no text has offsets of its own.
    if (source && !opensAsText(source.id)) return undefined;
    if (source && !document.isDirty) {
      return {
        place: { kind: 'original', id: source.id, offset },
        toRange: answer => toRange(document, answer),
      };
    }
    if (!source && !isDraft(document)) return undefined;
    const text = document.getText();
    return {
      place: { kind: 'draft', text, publication: draftPublication(text), offset },
      toRange: answer => toRange(document, answer),
    };
  }
}

/** Whether the document is a text that the writer writes. */
export function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' || document.languageId === 'quarto';
}

/** What a draft's relative dates are read against: its front matter's date, else today, and which. */
export function draftPublication(text: string, today = isoToday()): Publication {
  const issued = readFrontMatter(text)?.metadata.issued;
  if (issued) return { issued, why: phrase('the draft’s date, {0}', issued) };
  return { issued: today, why: phrase('today, {0}, as the draft has no date', today) };
}

/** Today where the writer sits, as an ISO day. */
function isoToday(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
