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
  private readonly openBefore = new Set(textTabs().map(({ address }) => address));
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
    if (this.before) await this.restore(this.before);
    const ours = textTabs().filter(
      ({ tab, address }) => tab.isPreview && this.opened.has(address) && !this.openBefore.has(address),
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

  private async restore({ document, viewColumn }: vscode.TextEditor): Promise<void> {
    const editor = await vscode.window.showTextDocument(document, {
      preview: true,
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
    if (this.selections) editor.selections = this.selections;
    if (this.visible) editor.revealRange(this.visible, vscode.TextEditorRevealType.AtTop);
  }
}

function textTabs(): { readonly tab: vscode.Tab; readonly address: string }[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(tab =>
      tab.input instanceof vscode.TabInputText ? [{ tab, address: tab.input.uri.toString() }] : [],
    ),
  );
}
