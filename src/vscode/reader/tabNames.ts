import * as vscode from 'vscode';
import type { CorpusFolder } from '../corpusFolder';

/** A title comes letter by letter while it is being corrected. In milliseconds. */
const QUIET = 1500;

/**
 * Keeps the tabs of sources named by their titles. VS Code names a tab by the address of its document for
 * good, so a source whose title has changed is shown anew, in the same place. `addressOf` is where a source
 * is to be shown now; undefined for documents that show none.
 */
export function keepTabNames(
  folder: CorpusFolder,
  addressOf: (shown: vscode.Uri) => vscode.Uri | undefined,
): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  const rename = async (): Promise<void> => {
    for (const group of vscode.window.tabGroups.all) {
      const shown = shownIn(group);
      const wanted = shown && addressOf(shown);
      if (wanted && wanted.toString() !== shown.toString()) await showAnew(group, shown, wanted);
    }
  };
  const renameSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void rename(), QUIET);
  };
  return vscode.Disposable.from(
    folder.onDidChangeSources(renameSoon),
    vscode.window.tabGroups.onDidChangeTabs(renameSoon),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

async function showAnew(group: vscode.TabGroup, shown: vscode.Uri, wanted: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(wanted);
  const tab = group.activeTab;
  // The writer may have gone on in the meantime.
  if (!tab || shownIn(group)?.toString() !== shown.toString()) return;
  const before = vscode.window.visibleTextEditors.find(
    editor => editor.document.uri.toString() === shown.toString() && editor.viewColumn === group.viewColumn,
  );
  const { isPreview } = tab;
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: group.viewColumn,
    preserveFocus: vscode.window.activeTextEditor !== before,
    preview: isPreview,
    ...(before && { selection: before.selection }),
  });
  const top = before?.visibleRanges[0];
  if (top) editor.revealRange(top, vscode.TextEditorRevealType.AtTop);
  const old = group.tabs.find(({ input }) => isTextAt(input, shown));
  if (old) await vscode.window.tabGroups.close(old, true);
}

function shownIn({ activeTab }: vscode.TabGroup): vscode.Uri | undefined {
  return activeTab?.input instanceof vscode.TabInputText ? activeTab.input.uri : undefined;
}

function isTextAt(input: unknown, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
