import * as vscode from 'vscode';
import { isDoubtful, joinRange } from '../../core/sources/join';
import type { Join } from '../../core/sources/join';
import type { Spacing } from '../../core/ingest/repair/spacing';
import type { Source } from '../../core/sources/source';
import type { TextRange } from '../../core/text/textRange';
import { toTextRange } from '../convert';
import { say } from '../say';
import { joinHover, spacingHover } from './joinHover';

/** A source as a reader document shows it. */
export interface ShownSource {
  readonly source: Source;
  readonly spacings: readonly Spacing[];
  /** Where the repaired text begins in the document. */
  readonly bodyStart: number;
}

/** The faint marks at doubtful line ends and at glued or split words, and what is said of them on hover. */
export class DoubtMarks implements vscode.Disposable {
  private readonly joinMark = vscode.window.createTextEditorDecorationType({
    borderStyle: 'none none dotted none',
    borderWidth: '2px',
    borderColor: new vscode.ThemeColor('editorHint.foreground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

  private readonly spacingMark = vscode.window.createTextEditorDecorationType({
    borderStyle: 'none none dashed none',
    borderWidth: '1px',
    borderColor: new vscode.ThemeColor('disabledForeground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

  /** `rangeOf` is the place in the document of a range of the source's text. */
  decorate(
    editor: vscode.TextEditor,
    { source: { joins = [] }, spacings }: ShownSource,
    rangeOf: (range: TextRange) => vscode.Range,
  ): void {
    editor.setDecorations(
      this.joinMark,
      joins.filter(isDoubtful).map(join => rangeOf(markedRange(join))),
    );
    editor.setDecorations(this.spacingMark, spacings.map(rangeOf));
  }

  hover(
    document: vscode.TextDocument,
    position: vscode.Position,
    { source, spacings, bodyStart }: ShownSource,
    rangeOf: (range: TextRange) => vscode.Range,
  ): vscode.Hover | undefined {
    const offset = toTextRange(document, new vscode.Range(position, position)).start - bodyStart;
    const join = source.joins?.find(found => covers(markedRange(found), offset));
    const spacing = spacings.find(found => covers(found, offset));
    if (spacing && !join) return new vscode.Hover(spacingHover(spacing, say), rangeOf(spacing));
    if (!join || !(isDoubtful(join) || join.byWriter)) return undefined;
    const markdown = new vscode.MarkdownString(joinHover(join, source.body.text, source.id, say));
    markdown.isTrusted = { enabledCommands: ['gakju.flipJoin'] };
    return new vscode.Hover(markdown, rangeOf(markedRange(join)));
  }

  dispose(): void {
    this.joinMark.dispose();
    this.spacingMark.dispose();
  }
}

/** The character on either side of a line end; at the end of a paragraph the last one. */
function markedRange(join: Join): TextRange {
  const { start, end } = joinRange(join);
  return { start: start - 1, end: join.way === 'paragraph' ? start : end + 1 };
}

function covers({ start, end }: TextRange, offset: number): boolean {
  return offset >= start && offset <= end;
}
