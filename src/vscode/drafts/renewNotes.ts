import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import type { NoteRenewalAnswer } from '../../core/draftNotes';
import { readLedgers } from '../../core/drafts/ledger';
import { toTextEdits } from '../convert';
import type { CorpusFolder } from '../corpusFolder';
import { isDraft } from '../places';
import { say } from '../say';
import { readSettings } from '../settings';
import { editDraft } from './editDraft';
import { styleChoice } from './styleChoice';
import { whileUnchanged } from './whileUnchanged';

/** Saving must not wait long: VS Code itself gives up on whoever does. */
const LONGEST_SAVE = 1200;

/** Keeps 위의 글 and 앞의 글 right when a draft is saved, where the writer wants that. */
export function registerNoteRenewal(corpus: Corpus, folder: CorpusFolder): vscode.Disposable {
  return vscode.workspace.onWillSaveTextDocument(event => {
    const { document, reason } = event;
    if (!isDraft(document) || folder.sourceAt(document.uri) || folder.status.kind !== 'ready') return;
    // While typing with auto save nothing may move under the cursor.
    if (reason === vscode.TextDocumentSaveReason.AfterDelay) return;
    if (!readSettings(document).renewNotesOnSave || !readLedgers(document.getText()).length) return;
    event.waitUntil(editsInTime(document, corpus));
  });
}

async function editsInTime(document: vscode.TextDocument, corpus: Corpus): Promise<vscode.TextEdit[]> {
  const tooLate = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), LONGEST_SAVE));
  const renewal = await Promise.race([renewalOf(document, corpus), tooLate]);
  return renewal && 'edits' in renewal ? toTextEdits(document, renewal.edits) : [];
}

/** Writes the notes of a draft as the style has them today: one edit, one undo. Says what it did. */
export async function renewNotesOf(document: vscode.TextDocument, corpus: Corpus): Promise<void> {
  const renewal = await whileUnchanged(document, () => renewalOf(document, corpus));
  if (!renewal) return;
  if ('refused' in renewal) {
    void vscode.window.showWarningMessage(say(renewal.refused));
    return;
  }
  const { edits, changes, byHand } = renewal;
  if (!(await editDraft(document, edits))) return;
  const done = vscode.l10n.t('Footnotes and citations renewed: {0}', changes.length);
  if (!byHand.length) vscode.window.setStatusBarMessage(done, 5000);
  else {
    void vscode.window.showInformationMessage(
      `${done}. ${vscode.l10n.t('Left as you rewrote them: {0}', byHand.map(({ label }) => `[^${label}]`).join(', '))}`,
    );
  }
}

async function renewalOf(document: vscode.TextDocument, corpus: Corpus): Promise<NoteRenewalAnswer> {
  return corpus.noteRenewal(document.getText(), await styleChoice(document));
}
