import * as vscode from 'vscode';

/** Keeps a picture in a file; nothing is written that the writer has not named. */
export async function exportSvg(svg: string, name: string, title: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { SVG: ['svg'] },
    title,
  });
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
}
