import * as vscode from 'vscode';
import type { SearchHit } from '../../core/corpus';
import { hitTarget, insertQuotation } from '../drafts/insertQuotation';
import type { QuotingWay } from '../drafts/insertQuotation';
import { say } from '../say';
import { readSettings } from '../settings';
import { sourceDetail, sourceName } from '../sourceName';
import { claimAtCursor } from './claimAtCursor';
import type { Claim } from './claimAtCursor';
import type { Command, Desk } from './command';
import { claimTitle, passageButtons, pickPassage } from './pickPassage';
import type { PassageItem, PickedPassage } from './pickPassage';

/** The most passages offered for one query. */
const LIMIT = 30;
const MOST_SEARCHED_WORDS = 3;

/**
 * Shows the passages that carry the claim at the cursor, searches the sources once the writer types, and
 * quotes the sentence that is picked.
 */
export const quoteFromSources: Command = {
  id: 'gakju.quoteFromSources',
  async run(desk, way?: QuotingWay) {
    const editor = vscode.window.activeTextEditor;
    const selected = editor?.document.getText(editor.selection).trim() ?? '';
    // A word or two are to be searched for; a sentence is what somebody has to have said.
    const query = selected.split(/\s+/u).length <= MOST_SEARCHED_WORDS ? selected : '';
    const claim = editor && !query ? claimAtCursor(desk, editor) : undefined;
    const picked = await pickHit(desk, query, claim);
    if (!picked) return;
    claim?.quoteBehind();
    const isTrimmed = picked.isTrimmed || way?.isTrimmed === true;
    await insertQuotation(hitTarget(picked.hit), desk.corpus, desk.cursor, { isTrimmed });
  },
};

function pickHit(
  desk: Desk,
  query: string,
  claim: Claim | undefined,
): Promise<PickedPassage<SearchHit> | undefined> {
  const pick = vscode.window.createQuickPick<PassageItem<SearchHit>>();
  pick.placeholder = vscode.l10n.t(
    'Search the sources; Enter quotes the sentence in the draft, Ctrl+Alt+E trims it first',
  );
  pick.matchOnDetail = pick.matchOnDescription = false;
  pick.value = query;
  let latest = 0;
  const update = async (text: string): Promise<void> => {
    const request = ++latest;
    pick.busy = true;
    const order = readSettings().searchOrder;
    const answer = text.trim()
      ? await desk.corpus.search(text, { limit: LIMIT, typing: true, order })
      : undefined;
    const hits = answer?.hits ?? (await claim?.find()) ?? [];
    if (request !== latest) return;
    pick.busy = !hits.length && desk.folder.status.kind !== 'ready';
    pick.items = hits.map(toItem);
    pick.title = answer ? answer.readAs && say(answer.readAs) : titleOf(claim, hits);
  };
  pick.onDidChangeValue(value => void update(value));
  void update(query);
  // Found nothing yet may be found when all is read; what stands in the list already stays where it is.
  void desk.folder.whenReady().then(() => {
    if (pick.busy) void update(pick.value);
  });
  return pickPassage(pick, ({ source, passage, highlights }, how) =>
    desk.reader.open(source, { ...how, reveal: { passage, highlights } }),
  );
}

/** An empty list is not one of passages for a claim. */
function titleOf(claim: Claim | undefined, hits: readonly SearchHit[]): string | undefined {
  return claim && hits.length ? claimTitle(claim.words) : undefined;
}

/** The picker must not filter it away. */
function toItem(hit: SearchHit): PassageItem<SearchHit> {
  return {
    label: hit.sentence.text,
    description: '',
    detail: [sourceName(hit.source), sourceDetail(hit.source.metadata)].filter(Boolean).join(' · '),
    alwaysShow: true,
    buttons: passageButtons(),
    hit,
  };
}
