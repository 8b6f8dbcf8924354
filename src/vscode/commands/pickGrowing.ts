import * as vscode from 'vscode';
import type { CorpusFolder } from '../corpusFolder';

/** A row that is found again when the list is drawn anew. */
export interface GrowingItem extends vscode.QuickPickItem {
  readonly id: string;
}

interface GrowingList<Item extends GrowingItem> {
  readonly placeholder: string;
  /** Stands in the place of `placeholder` when all is read and there is nothing to pick. */
  readonly none: string;
  /** What there is to pick from now. */
  readonly items: () => Promise<Item[]> | Item[];
}

/** Milliseconds between two drawings of a list: a large desk has news a hundred times a second. */
const BETWEEN = 500;

/**
 * Lets the writer pick from what the sources give. The list is open at once and grows while sources are read; what
 * is typed and the row that is chosen stay. Resolves with undefined when she turns back.
 */
export function pickGrowing<Item extends GrowingItem>(
  folder: CorpusFolder,
  list: GrowingList<Item>,
): Promise<Item | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.placeholder = list.placeholder;
  pick.matchOnDescription = true;
  pick.keepScrollPosition = true;
  pick.busy = true;
  return new Promise((resolve, reject) => {
    const closing = new AbortController();
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item) return;
      resolve(item);
      pick.hide();
    });
    pick.onDidHide(() => {
      closing.abort();
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    grow(pick, folder, list, closing.signal).catch(error => {
      reject(error);
      pick.hide();
    });
  });
}

/** Draws the rows until all is read or the list is closed. */
async function grow<Item extends GrowingItem>(
  pick: vscode.QuickPick<Item>,
  folder: CorpusFolder,
  list: GrowingList<Item>,
  closed: AbortSignal,
): Promise<void> {
  const read = folder.whenReady();
  for (;;) {
    const { kind, done, total } = folder.status;
    const isWhole = kind === 'ready';
    pick.title = isWhole ? undefined : vscode.l10n.t('Reading sources: {0} of {1}', done, total);
    const items = await list.items();
    if (closed.aborted) return;
    draw(pick, items);
    if (isWhole) {
      pick.busy = false;
      if (!items.length) pick.placeholder = list.none;
      return;
    }
    await Promise.race([read, new Promise(later => setTimeout(later, BETWEEN))]);
  }
}

function draw<Item extends GrowingItem>(pick: vscode.QuickPick<Item>, items: readonly Item[]): void {
  const chosen = pick.activeItems[0]?.id;
  pick.items = items;
  const again = items.find(({ id }) => id === chosen);
  if (again) pick.activeItems = [again];
}
