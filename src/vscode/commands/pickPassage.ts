import * as vscode from 'vscode';
import type { OpenOptions } from '../reader/reader';
import { BehindList } from './behindList';

/** A passage in a list; its sentence is what the writer reads and gets. */
export interface PassageItem<Hit> extends vscode.QuickPickItem {
  readonly hit: Hit;
}

/** The passage to quote, and whether its words are to be cut down first. */
export interface PickedPassage<Hit> {
  readonly hit: Hit;
  readonly isTrimmed: boolean;
}

const OPEN = new vscode.ThemeIcon('book');
const TRIM = new vscode.ThemeIcon('edit');

const LONGEST_TITLE = 90;

const BEHIND: OpenOptions = { preserveFocus: true, isCentred: true };

/** While a list is open: what its key for trimming does. */
let trimInList: (() => void) | undefined;

/** The buttons of every passage. */
export function passageButtons(): vscode.QuickInputButton[] {
  return [
    { iconPath: TRIM, tooltip: vscode.l10n.t('Trim it, or choose its form') },
    { iconPath: OPEN, tooltip: vscode.l10n.t('Open in the reader') },
  ];
}

/** A claim above the passages for it. */
export function claimTitle(words: string): string {
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE)}…` : words;
}

/**
 * Waits until the writer picks a passage, trims one, has one opened, or turns back. The passage of the row to which she
 * moves is shown behind the list; `open` opens one in the reader.
 */
export function pickPassage<Hit>(
  pick: vscode.QuickPick<PassageItem<Hit>>,
  open: (hit: Hit, how: OpenOptions) => Thenable<vscode.TextEditor>,
): Promise<PickedPassage<Hit> | undefined> {
  const behind = new BehindList();
  return new Promise((resolve, reject) => {
    let picked: PickedPassage<Hit> | undefined;
    let opened: Hit | undefined;
    const take = (item: PassageItem<Hit> | undefined, isTrimmed: boolean): void => {
      picked = item && { hit: item.hit, isTrimmed };
      pick.hide();
    };
    pick.onDidChangeActive(([item]) => {
      // The first row is chosen by itself whenever the list is another.
      if (item && (item !== pick.items[0] || behind.isUsed)) behind.show(() => open(item.hit, BEHIND));
    });
    pick.onDidAccept(() => take(pick.selectedItems[0], false));
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (button.iconPath === TRIM) return take(item, true);
      opened = item.hit;
      pick.hide();
    });
    const hidden = pick.onDidHide(() => {
      // A list that is let go of says once more that it is hidden.
      hidden.dispose();
      listIsOpen(undefined);
      pick.dispose();
      behind
        .putBack(picked === undefined && opened === undefined)
        // A tab that cannot be put back must not cost the quote.
        .catch(() => undefined)
        .then(() => (opened === undefined ? undefined : open(opened, {})))
        .then(() => resolve(picked), reject);
    });
    listIsOpen(() => {
      const [active] = pick.activeItems;
      if (active) take(active, true);
    });
    pick.show();
  });
}

/** Trims what is active in the list that is open; false where none is. */
export function trimPicked(): boolean {
  trimInList?.();
  return trimInList !== undefined;
}

function listIsOpen(trim: (() => void) | undefined): void {
  trimInList = trim;
  void vscode.commands.executeCommand('setContext', 'gakju.pickingPassage', trim !== undefined);
}
