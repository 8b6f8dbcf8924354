import * as vscode from 'vscode';
import { completeParticle } from '../../core/drafts/completeParticle';
import type { Draft } from '../../core/drafts/draft';
import { completeFootnote } from '../../core/drafts/footnotes/completeFootnote';
import { deleteFootnote } from '../../core/drafts/footnotes/deleteFootnote';
import type { Footnote } from '../../core/drafts/footnotes/footnoteAt';
import { footnoteAt } from '../../core/drafts/footnotes/footnoteAt';
import { renameFootnote } from '../../core/drafts/footnotes/renameFootnote';
import { numberedNotes } from '../../core/drafts/notes/citedNotes';
import { allReferences } from '../../core/drafts/textCitations';
import type { TextRange } from '../../core/text/textRange';
import { toRange, toWorkspaceEdit } from '../convert';
import type { CorpusFolder } from '../corpusFolder';
import { say } from '../say';
import { DRAFTS, footnotesOf } from './footnotesOf';

/** Rename, completion, deletion and regrouping of footnotes; a source is never written to. */
export function registerFootnoteWriting(folder: CorpusFolder): vscode.Disposable {
  const writable = (document: vscode.TextDocument): Draft | undefined =>
    folder.sourceAt(document.uri) ? undefined : footnotesOf(document);
  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(DRAFTS, {
      prepareRename: (document, position) => {
        const { footnote } = footnoteHere(document, position, writable);
        return { range: toRange(document, labelOf(footnote)), placeholder: footnote.label };
      },
      provideRenameEdits: (document, position, newName) => {
        const { draft, footnote } = footnoteHere(document, position, writable);
        const result = renameFootnote(draft, footnote.label, newName);
        if ('refused' in result) throw new Error(say(result.refused));
        return toWorkspaceEdit(document, result.edits);
      },
    }),
    vscode.languages.registerCompletionItemProvider(
      DRAFTS,
      { provideCompletionItems: (document, position) => completions(document, position, writable) },
      '^',
    ),
    vscode.languages.registerCompletionItemProvider(
      DRAFTS,
      { provideCompletionItems: (document, position) => particles(document, position, writable) },
      ']',
    ),
    vscode.languages.registerCodeActionsProvider(
      DRAFTS,
      { provideCodeActions: (document, range) => changes(document, range.start, writable) },
      { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
    ),
  );
}

type Writable = (document: vscode.TextDocument) => Draft | undefined;

/** Rename tells the writer what an error says: VS Code then asks the next extension, or shows it. */
function footnoteHere(
  document: vscode.TextDocument,
  position: vscode.Position,
  writable: Writable,
): { draft: Draft; footnote: Footnote & { label: string } } {
  const draft = writable(document);
  const footnote = draft && footnoteAt(draft, document.offsetAt(position));
  if (!footnote) throw new Error(vscode.l10n.t('There is no footnote here'));
  const { start, end } = labelOf(footnote);
  return { draft, footnote: { ...footnote, label: draft.text.slice(start, end) } };
}

/** What stands between `[^` and `]`. */
function labelOf({ token }: Footnote): { start: number; end: number } {
  return { start: token.start + 2, end: token.end - 1 };
}

function completions(
  document: vscode.TextDocument,
  position: vscode.Position,
  writable: Writable,
): vscode.CompletionItem[] {
  const draft = writable(document);
  const found = draft && completeFootnote(draft, document.offsetAt(position));
  if (!found) return [];
  const range = toRange(document, found.range);
  return found.items.map(({ label, beginning, isUsed }, index) => {
    const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Reference);
    item.detail = beginning;
    if (!isUsed) item.documentation = vscode.l10n.t('Not referred to yet');
    item.insertText = `${label}]`;
    item.range = range;
    item.sortText = String(index).padStart(6, '0');
    // With the bracket that the editor closed by itself: else it would filter everything out.
    item.filterText = document.getText(range).endsWith(']') ? `${label}]` : label;
    return item;
  });
}

/** 라고 or 이라고 behind a quotation, in the order in which they are needed. */
function particles(
  document: vscode.TextDocument,
  position: vscode.Position,
  writable: Writable,
): vscode.CompletionItem[] {
  const draft = writable(document);
  const found = draft && completeParticle(draft, document.offsetAt(position));
  if (!found) return [];
  return found.particles.map((particle, index) => {
    const item = new vscode.CompletionItem(particle, vscode.CompletionItemKind.Text);
    item.range = toRange(document, found.range);
    item.sortText = String(index).padStart(2, '0');
    return item;
  });
}

function changes(
  document: vscode.TextDocument,
  position: vscode.Position,
  writable: Writable,
): vscode.CodeAction[] {
  const draft = writable(document);
  const offset = document.offsetAt(position);
  return draft ? [...regroupings(draft, offset), ...deletions(document, draft, offset)] : [];
}

function deletions(document: vscode.TextDocument, draft: Draft, offset: number): vscode.CodeAction[] {
  const footnote = footnoteAt(draft, offset);
  if (!footnote) return [];
  const { start, end } = labelOf(footnote);
  const action = new vscode.CodeAction(
    vscode.l10n.t('Delete the footnote {0} with all its references', draft.text.slice(start, end)),
    vscode.CodeActionKind.RefactorRewrite,
  );
  action.edit = toWorkspaceEdit(document, deleteFootnote(draft, footnote));
  return [action];
}

/** What the sources of a note allow: the commands say why not, should there be more to it. */
function regroupings(draft: Draft, offset: number): vscode.CodeAction[] {
  const isHere = ({ start, end }: TextRange): boolean => start <= offset && offset <= end;
  const marks = allReferences(draft);
  const note = numberedNotes(draft).find(({ references, definition }) =>
    [...references, definition].some(isHere),
  );
  const hasSeveral = note !== undefined && note.ledgers.length > 1;
  const hasNeighbour = marks.some(
    (mark, index) => mark.end === marks[index + 1]?.start && [mark, marks[index + 1]!].some(isHere),
  );
  return [
    ...(hasSeveral
      ? [commandAction(vscode.l10n.t('One footnote for each of its sources'), 'gakju.splitFootnote')]
      : []),
    ...(hasNeighbour
      ? [commandAction(vscode.l10n.t('One footnote with the one beside it'), 'gakju.mergeFootnotes')]
      : []),
  ];
}

function commandAction(title: string, command: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  action.command = { title, command };
  return action;
}
