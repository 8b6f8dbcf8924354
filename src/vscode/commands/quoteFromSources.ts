import * as vscode from 'vscode';
import type { SearchHit } from '../../core/corpus';
import { hitTarget, insertQuotation } from '../drafts/insertQuotation';
import { sourceDetail, sourceName } from '../sourceName';
import type { Command, Desk } from './command';

/** The most passages offered for one query. */
const LIMIT = 30;

interface HitItem extends vscode.QuickPickItem {
  readonly hit: SearchHit;
}

/** Searches the sources while the writer types, and quotes the sentence that is picked. */
export const quoteFromSources: Command = {
  id: 'gakju.quoteFromSources',
  async run(desk) {
    const hit = await pickHit(desk, selectedText());
    if (hit) await insertQuotation(hitTarget(hit), desk.corpus, desk.cursor);
  },
};

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection).trim() : '';
}

function pickHit(desk: Desk, query: string): Promise<SearchHit | undefined> {
  const pick = vscode.window.createQuickPick<HitItem>();
  pick.placeholder = vscode.l10n.t('Search the sources; Enter quotes the sentence in the draft');
  pick.matchOnDetail = pick.matchOnDescription = false;
  pick.value = query;
  const openButton: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('book'),
    tooltip: vscode.l10n.t('Open in the reader'),
  };
  let latest = 0;
  const update = async (text: string): Promise<void> => {
    const request = ++latest;
    pick.busy = true;
    const { hits } = text.trim()
      ? await desk.corpus.search(text, { limit: LIMIT, typing: true })
      : { hits: [] };
    if (request !== latest) return;
    pick.busy = false;
    pick.items = hits.map(hit => toItem(hit, openButton));
  };
  return new Promise(resolve => {
    pick.onDidChangeValue(value => void update(value));
    pick.onDidTriggerItemButton(({ item: { hit } }) => {
      pick.hide();
      void desk.reader.open(hit.source, { reveal: { passage: hit.passage, highlights: hit.highlights } });
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
    void update(query);
  });
}

/** The sentence itself is what the writer reads and gets; the picker must not filter it away. */
function toItem(hit: SearchHit, openButton: vscode.QuickInputButton): HitItem {
  return {
    label: hit.sentence.text,
    description: '',
    detail: [sourceName(hit.source), sourceDetail(hit.source.metadata)].filter(Boolean).join(' · '),
    alwaysShow: true,
    buttons: [openButton],
    hit,
  };
}
