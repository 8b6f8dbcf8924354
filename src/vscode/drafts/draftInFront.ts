import * as vscode from 'vscode';
import type { CorpusFolder } from '../corpusFolder';
import { isDraft } from '../places';

/** The draft in the editor in front; where there is none, the writer is told what is wanted. */
export function draftInFront(folder: CorpusFolder): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isDraft(document) && !folder.sourceAt(document.uri)) return document;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open the draft whose footnotes are meant.'));
  return undefined;
}
