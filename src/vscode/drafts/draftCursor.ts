import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/textRange';
import { toTextRange } from '../convert';
import { isDraft } from '../places';
import type { CorpusFolder } from '../corpusFolder';

/** Where in which draft the writer was last writing. */
export interface DraftPlace {
  readonly uri: vscode.Uri;
  readonly range: TextRange;
  readonly column: vscode.ViewColumn | undefined;
  /** False while there are several cursors. */
  readonly isOne: boolean;
}

/**
 * Remembers where the writer was last writing, so that a quote picked in a source or in the sidebar goes
 * back to that place. The place moves with the text when the draft changes while it is out of sight.
 */
export class DraftCursor implements vscode.Disposable {
  private readonly folder: CorpusFolder;
  private place: DraftPlace | undefined;
  /** What is selected while quotes go elsewhere. */
  private movedFrom: TextRange | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(folder: CorpusFolder) {
    this.folder = folder;
    this.subscriptions = [
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.remember(textEditor)),
      vscode.window.onDidChangeActiveTextEditor(editor => editor && this.remember(editor)),
      vscode.workspace.onDidChangeTextDocument(event => this.follow(event)),
    ];
    if (vscode.window.activeTextEditor) this.remember(vscode.window.activeTextEditor);
  }

  /** The draft last written in and the place in it; undefined before the writer has been in any. */
  get current(): DraftPlace | undefined {
    return this.place;
  }

  /** Quotes go here until the writer moves on: behind a claim, whatever of it is selected. */
  moveTo(document: vscode.TextDocument, offset: number): void {
    const { place } = this;
    if (place?.uri.toString() !== document.uri.toString()) return;
    this.movedFrom ??= place.range;
    this.place = { ...place, range: { start: offset, end: offset }, isOne: true };
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private remember(editor: vscode.TextEditor): void {
    const { document } = editor;
    if (!isDraft(document) || this.folder.sourceAt(document.uri)) return;
    const range = toTextRange(document, editor.selection);
    // A draft that only comes back into sight, with nothing else selected, is no moving on.
    const { movedFrom, place } = this;
    const isSameDraft = place?.uri.toString() === document.uri.toString();
    if (isSameDraft && movedFrom?.start === range.start && movedFrom.end === range.end) return;
    this.movedFrom = undefined;
    this.place = {
      uri: document.uri,
      range,
      column: editor.viewColumn,
      isOne: editor.selections.length === 1,
    };
  }

  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const { place } = this;
    if (!place || document.uri.toString() !== place.uri.toString()) return;
    let { start, end } = place.range;
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      const shift = text.length - rangeLength;
      if (rangeOffset + rangeLength <= start) start += shift;
      if (rangeOffset + rangeLength <= end) end += shift;
    }
    this.place = { ...place, range: { start: Math.max(0, start), end: Math.max(start, end) } };
  }
}
