import * as vscode from 'vscode';
import type { SupportHit } from '../../core/corpus';
import { hitTarget, insertQuotation } from '../drafts/insertQuotation';
import { say } from '../say';
import type { Claim } from './claimAtCursor';
import type { Desk } from './command';
import { claimTitle, passageButtons, pickPassage } from './pickPassage';
import type { PassageItem, PickedPassage } from './pickPassage';
import { supportDetail } from './supportDetail';

/** A sentence for which passages are wanted; of a claim in a draft also where a quote for it goes. */
type Supported = Pick<Claim, 'words' | 'find'> & Partial<Claim>;

/** Shows passages for a sentence with what they have of it; Enter quotes the sentence that is picked. */
export async function quoteSupport(desk: Desk, claim: Supported): Promise<void> {
  const picked = await pickSupport(desk, claim);
  if (!picked) return;
  claim.quoteBehind?.();
  await insertQuotation(hitTarget(picked.hit), desk.corpus, desk.cursor, picked);
}

async function pickSupport(
  desk: Desk,
  { words, find }: Supported,
): Promise<PickedPassage<SupportHit> | undefined> {
  const pick = vscode.window.createQuickPick<PassageItem<SupportHit>>();
  pick.title = claimTitle(words);
  const placeholder = vscode.l10n.t(
    'Passages that speak of this; Enter quotes the sentence in the draft, Ctrl+Alt+E trims it first',
  );
  pick.placeholder = placeholder;
  pick.busy = true;
  const picked = pickPassage(pick, ({ source, passage, sentence }, how) =>
    desk.reader.open(source, { ...how, reveal: { passage, highlights: [sentence] } }),
  );
  try {
    let hits = await find();
    if (!hits.length && desk.folder.status.kind !== 'ready') {
      pick.placeholder = vscode.l10n.t(
        'No source read so far speaks of this; the others are still being read.',
      );
      await desk.folder.whenReady();
      hits = await find();
      if (hits.length) pick.placeholder = placeholder;
    }
    pick.busy = false;
    pick.items = hits.map(toItem);
    if (!hits.length) pick.placeholder = vscode.l10n.t('No source speaks of this.');
  } catch (error) {
    pick.hide();
    throw error;
  }
  return picked;
}

/** The sentence is what the writer gets; below it where it stands, and what it does not say. */
function toItem(hit: SupportHit): PassageItem<SupportHit> {
  const warning = hit.maybeOpposite ? '$(warning) ' : '';
  return {
    label: warning + hit.sentence.text,
    detail: supportDetail(hit, say),
    buttons: passageButtons(),
    hit,
  };
}
