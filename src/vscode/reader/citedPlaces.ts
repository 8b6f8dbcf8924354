import * as vscode from 'vscode';
import { referencesIn } from '../../core/sources/inText/referencesIn';
import type { InTextReference } from '../../core/sources/inText/referencesIn';
import type { TextRange } from '../../core/text/textRange';
import { toRange, toTextRange } from '../convert';
import { escapeMarkdown } from '../hover/markdown';
import type { ShownSource } from './doubtMarks';

/** So much of a note or an entry is shown; the rest is one click away. */
const LONGEST = 600;

/** The citations and note marks of a source in the reader: faint, and leading to what they point to. */
export class CitedPlaces implements vscode.Disposable {
  private readonly mark = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('descriptionForeground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  private readonly known = new WeakMap<ShownSource, readonly InTextReference[]>();

  decorate(editor: vscode.TextEditor, shown: ShownSource): void {
    const ranges = this.referencesOf(shown).map(reference => placeOf(editor.document, shown, reference));
    editor.setDecorations(this.mark, ranges);
  }

  hover(
    shown: ShownSource | undefined,
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.Hover | undefined {
    if (!shown) return undefined;
    const reference = this.at(shown, document, position);
    if (!reference?.target) return undefined;
    const words = shown.source.body.text.slice(reference.target.start, reference.target.end);
    const title =
      reference.kind === 'noteMark'
        ? vscode.l10n.t('The note:')
        : vscode.l10n.t('The work in the list of references:');
    const shortened = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    return new vscode.Hover(
      new vscode.MarkdownString(`${title} ${escapeMarkdown(shortened)}`),
      placeOf(document, shown, reference),
    );
  }

  definition(
    shown: ShownSource | undefined,
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.DefinitionLink[] | undefined {
    if (!shown) return undefined;
    const reference = this.at(shown, document, position);
    if (!reference?.target) return undefined;
    const targetRange = placeOf(document, shown, reference.target);
    return [
      { originSelectionRange: placeOf(document, shown, reference), targetUri: document.uri, targetRange },
    ];
  }

  dispose(): void {
    this.mark.dispose();
  }

  private at(
    shown: ShownSource,
    document: vscode.TextDocument,
    position: vscode.Position,
  ): InTextReference | undefined {
    const offset = toTextRange(document, new vscode.Range(position, position)).start - shown.bodyStart;
    return this.referencesOf(shown).find(({ start, end }) => offset >= start && offset <= end);
  }

  private referencesOf(shown: ShownSource): readonly InTextReference[] {
    let references = this.known.get(shown);
    if (!references) this.known.set(shown, (references = referencesIn(shown.source)));
    return references;
  }
}

function placeOf(document: vscode.TextDocument, { bodyStart }: ShownSource, range: TextRange): vscode.Range {
  return toRange(document, { start: range.start + bodyStart, end: range.end + bodyStart });
}
