import * as vscode from 'vscode';
import type { ExportPicture } from '../../media/shared/protocol';
import { exportSvg } from './exportSvg';
import { webviewPage } from './webviewPage';

/** What a picture is, apart from what it draws. */
export interface Picture<From> {
  /** The drawing is `media/<name>`. */
  readonly name: string;
  readonly title: string;
  /** The title of the dialog that keeps it in a file. */
  readonly exportTitle: string;
  readonly receive: (message: From) => Promise<void>;
}

/** An editor that shows a picture, one at a time, back again when VS Code is started anew; nothing of it leaves the machine. */
export class PicturePanel<From extends { readonly kind: string }, To> implements vscode.Disposable {
  private readonly extensionUri: vscode.Uri;
  private readonly picture: Picture<From>;
  private readonly serializer: vscode.Disposable;
  private panel: vscode.WebviewPanel | undefined;

  constructor(extensionUri: vscode.Uri, picture: Picture<From>) {
    this.extensionUri = extensionUri;
    this.picture = picture;
    this.serializer = vscode.window.registerWebviewPanelSerializer(this.viewType, {
      deserializeWebviewPanel: panel => Promise.resolve(this.fill(panel)),
    });
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  show(): void {
    if (this.panel) return this.panel.reveal();
    this.fill(
      vscode.window.createWebviewPanel(this.viewType, this.picture.title, vscode.ViewColumn.Active, {}),
    );
  }

  /** Names the tab. */
  rename(title: string): void {
    if (this.panel) this.panel.title = title;
  }

  tell(message: To): void {
    void this.panel?.webview.postMessage(message);
  }

  dispose(): void {
    this.panel?.dispose();
    this.serializer.dispose();
  }

  private get viewType(): string {
    return `gakju.${this.picture.name}Picture`;
  }

  private fill(panel: vscode.WebviewPanel): void {
    const media = vscode.Uri.joinPath(this.extensionUri, 'dist', 'media');
    this.panel?.dispose();
    this.panel = panel;
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.iconPath = vscode.Uri.joinPath(this.extensionUri, 'media', 'icons', 'icon.svg');
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.onDidReceiveMessage((message: From | ExportPicture) => this.receive(message));
    panel.webview.html = webviewPage(panel.webview, media, this.picture.name);
  }

  private receive(message: From | ExportPicture): Promise<void> {
    if (!isExport(message)) return this.picture.receive(message);
    return exportSvg(message.svg, `${this.picture.name}.svg`, this.picture.exportTitle);
  }
}

function isExport(message: { readonly kind: string }): message is ExportPicture {
  return message.kind === 'export';
}
