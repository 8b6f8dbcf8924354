import * as vscode from 'vscode';
import type { SupportHit } from '../../core/corpus';
import { hitTarget, insertQuotation } from '../drafts/insertQuotation';
import { say } from '../say';
import type { Desk } from './command';
import { supportDetail } from './supportDetail';

interface SupportItem extends vscode.QuickPickItem {
  readonly hit: SupportHit;
}

/** Shows passages for a sentence with what they have of it; Enter quotes the sentence that is picked. */
export async function quoteSupport(desk: Desk, claim: string, found: Promise<SupportHit[]>): Promise<void> {
  const hit = await pickSupport(desk, claim, found);
  if (hit) await insertQuotation(hitTarget(hit), desk.corpus, desk.cursor);
}

function pickSupport(
  desk: Desk,
  claim: string,
  found: Promise<SupportHit[]>,
): Promise<SupportHit | undefined> {
  const pick = vscode.window.createQuickPick<SupportItem>();
  pick.title = claim.length > LONGEST_TITLE ? `${claim.slice(0, LONGEST_TITLE)}…` : claim;
  pick.placeholder = vscode.l10n.t('Passages that speak of this; Enter quotes the sentence in the draft');
  pick.busy = true;
  const open: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('book'),
    tooltip: vscode.l10n.t('Open in the reader'),
  };
  const show = (hits: readonly SupportHit[]): void => {
    pick.busy = false;
    pick.items = hits.map(hit => toItem(hit, open));
    if (!hits.length) pick.placeholder = vscode.l10n.t('No source speaks of this.');
  };
  return new Promise((resolve, reject) => {
    found.then(show, error => {
      pick.hide();
      reject(error instanceof Error ? error : new Error(String(error)));
    });
    pick.onDidTriggerItemButton(({ item: { hit } }) => {
      pick.hide();
      const { passage, sentence } = hit;
      void desk.reader.open(hit.source, { reveal: { passage, highlights: [sentence] } });
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.hit);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

const LONGEST_TITLE = 90;

/** The sentence is what the writer gets; below it where it stands, and what it does not say. */
function toItem(hit: SupportHit, open: vscode.QuickInputButton): SupportItem {
  const warning = hit.maybeOpposite ? '$(warning) ' : '';
  return { label: warning + hit.sentence.text, detail: supportDetail(hit, say), buttons: [open], hit };
}
