import * as vscode from 'vscode';
import { webviewPage } from './webviewPage';

/** An editor that shows a picture: the drawing is `media/<name>`, and nothing of it leaves the machine. */
export function openPicturePanel(extensionUri: vscode.Uri, name: string, title: string): vscode.WebviewPanel {
  const media = vscode.Uri.joinPath(extensionUri, 'dist', 'media');
  const panel = vscode.window.createWebviewPanel(`gakju.${name}Picture`, title, vscode.ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [media],
  });
  panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icons', 'icon.svg');
  panel.webview.html = webviewPage(panel.webview, media, name);
  return panel;
}
