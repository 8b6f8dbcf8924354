import * as vscode from 'vscode';

/** Milliseconds for which a row has to be chosen: who holds an arrow key down wants to see the last one. */
const SETTLED = 120;
/** A click into an editor is told a moment after the list that it closes. */
const CLICK_TOLD = 100;

type Open = () => Thenable<vscode.TextEditor>;

/** What is shown behind an open list; when the list closes, the editors stand as they stood. */
export class BehindList {
  private readonly before = vscode.window.activeTextEditor;
  private readonly selections = this.before?.selections;
  private readonly visible = this.before?.visibleRanges[0];
  private readonly openBefore = new Set(tabsWithAddress().map(({ address }) => address));
  /** A column has one such tab, which gives way to the next. */
  private readonly givesWay = vscode.window.tabGroups.activeTabGroup.tabs.find(tab => tab.isPreview);
  private readonly opened = new Set<string>();
  private readonly clicks: vscode.Disposable;
  private opening: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private isTaken = false;

  constructor() {
    this.clicks = vscode.window.onDidChangeTextEditorSelection(({ kind, textEditor }) => {
      const isShown = this.opened.has(textEditor.document.uri.toString());
      this.isTaken ||= isShown && kind === vscode.TextEditorSelectionChangeKind.Mouse;
    });
  }

  /** Whether anything was shown, or soon will be. */
  get isUsed(): boolean {
    return this.timer !== undefined;
  }

  /** Shows what `open` opens as soon as nothing else is asked for; it must leave the keyboard to the list. */
  show(open: Open): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.opening = this.opening.then(() => this.open(open)).catch(() => undefined);
    }, SETTLED);
  }

  /** Puts back what stood there. Where a click may have closed the list, what was clicked into stays. */
  async putBack(mayBeClick: boolean): Promise<void> {
    clearTimeout(this.timer);
    await this.opening;
    if (this.opened.size && mayBeClick) await new Promise(told => setTimeout(told, CLICK_TOLD));
    this.clicks.dispose();
    if (!this.opened.size || this.isTaken) return;
    await this.bringBack();
    if (this.before) await this.restore(this.before);
    // Where no tab gives way to another, all of them look as if the writer kept them.
    const keepsAll = vscode.workspace.getConfiguration('workbench.editor').get('enablePreview') === false;
    const ours = tabsWithAddress().filter(
      ({ tab, address }) =>
        (keepsAll || tab.isPreview) && this.opened.has(address) && !this.openBefore.has(address),
    );
    await vscode.window.tabGroups.close(
      ours.map(({ tab }) => tab),
      true,
    );
  }

  private async open(open: Open): Promise<void> {
    const { document } = await open();
    this.opened.add(document.uri.toString());
  }

  /** Opens again what gave way to what was shown. */
  private async bringBack(): Promise<void> {
    const uri = this.givesWay && uriOf(this.givesWay);
    if (!uri || tabsWithAddress().some(({ address }) => address === uri.toString())) return;
    await vscode.commands.executeCommand('vscode.open', uri, { preview: true, preserveFocus: true });
  }

  private async restore({ document, viewColumn }: vscode.TextEditor): Promise<void> {
    const editor = await vscode.window.showTextDocument(document, {
      preview: true,
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
    if (this.selections) editor.selections = this.selections;
    if (this.visible) editor.revealRange(this.visible, vscode.TextEditorRevealType.AtTop);
  }
}

function tabsWithAddress(): { readonly tab: vscode.Tab; readonly address: string }[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(tab => {
      const uri = uriOf(tab);
      return uri ? [{ tab, address: uri.toString() }] : [];
    }),
  );
}

/** What a tab shows, where it shows one thing. */
function uriOf({ input }: vscode.Tab): vscode.Uri | undefined {
  const isOfOne =
    input instanceof vscode.TabInputText ||
    input instanceof vscode.TabInputCustom ||
    input instanceof vscode.TabInputNotebook;
  return isOfOne ? input.uri : undefined;
}
