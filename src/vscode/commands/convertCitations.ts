import * as vscode from 'vscode';
import { toWorkspaceEdit } from '../convert';
import { draftInFront } from '../drafts/draftInFront';
import { styleChoice } from '../drafts/styleChoice';
import { whileUnchanged } from '../drafts/whileUnchanged';
import { say } from '../say';
import type { Command, Desk } from './command';

/** Makes the draft in front cite by key, `[@yang2024, 12]`, for pandoc to write the notes. */
export const citeByKey: Command = {
  id: 'gakju.citeByKey',
  needsAllSources: true,
  run: desk => convert(desk, 'key'),
};

/** Makes its citations by key what the style writes again. */
export const citeByStyle: Command = {
  id: 'gakju.citeByStyle',
  needsAllSources: true,
  run: desk => convert(desk, 'style'),
};

/** One edit, one undo; what would lose something stays, and is named with its reason. */
async function convert({ corpus, folder }: Desk, to: 'key' | 'style'): Promise<void> {
  const document = draftInFront(folder);
  const style = document && (await styleChoice(document));
  if (!document || !style) return;
  const answer = await whileUnchanged(document, () => corpus.convertCitations(document.getText(), to, style));
  if (!answer) return;
  if ('refused' in answer) {
    void vscode.window.showWarningMessage(say(answer.refused));
    return;
  }
  const { edits, converted, left } = answer;
  if (edits.length && !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft could not be changed; it may be read-only.'),
    );
    return;
  }
  const done = vscode.l10n.t('Citations converted: {0}', converted);
  const rest = left.map(({ label, reason }) => `${label}: ${say(reason)}`);
  if (!rest.length) vscode.window.setStatusBarMessage(done, 5000);
  else
    void vscode.window.showWarningMessage(
      `${done}. ${vscode.l10n.t('Left as they are: {0}', rest.slice(0, 5).join(' · '))}`,
    );
}
