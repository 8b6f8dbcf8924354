import * as vscode from 'vscode';
import type { FromSearchView, SearchStatus, ToSearchView } from '../../../media/searchView/protocol';
import type { Corpus, SearchHit } from '../../core/corpus';
import type { CorpusFolder } from '../corpusFolder';
import type { DraftCursor } from '../drafts/draftCursor';
import { hitTarget, insertQuotation } from '../drafts/insertQuotation';
import type { Reader } from '../reader/reader';
import { say } from '../say';
import { hitId, searchGroups } from './searchGroups';
import { throttle } from '../throttle';
import { webviewPage } from '../webviewPage';
import { searchStrings } from './searchStrings';

/** The most hits drawn for one query. */
const LIMIT = 60;
const VIEW = 'gakju.search';

interface Needs {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly reader: Reader;
  readonly cursor: DraftCursor;
  readonly extensionUri: vscode.Uri;
}

/** The Search view: a field, and the hits grouped by source. The drawing is media/searchView; this answers it. */
export class SearchView implements vscode.WebviewViewProvider, vscode.Disposable {
  private readonly needs: Needs;
  private view: vscode.WebviewView | undefined;
  private hits = new Map<string, SearchHit>();
  private examples: readonly string[] = [];
  /** The newest request answered: an older search that ends later must not replace its hits. */
  private answered = 0;
  private wantsFocus = false;
  private readonly subscriptions: vscode.Disposable[];

  constructor(needs: Needs) {
    this.needs = needs;
    this.subscriptions = [
      vscode.window.registerWebviewViewProvider(VIEW, this),
      needs.folder.onDidChangeStatus(throttle(() => this.tellState())),
      needs.folder.onDidChangeStatus(({ kind }) => {
        if (kind === 'ready') void this.chooseExamples();
      }),
    ];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    const { webview } = view;
    const media = vscode.Uri.joinPath(this.needs.extensionUri, 'dist', 'media');
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    webview.html = webviewPage(webview, media, 'searchView');
    webview.onDidReceiveMessage((message: FromSearchView) => this.receive(message));
    view.onDidDispose(() => (this.view = undefined));
  }

  /** Shows the view with the cursor in its field. */
  async focus(): Promise<void> {
    this.wantsFocus = true;
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    this.tell({ kind: 'focus' });
  }

  /** A hit of the last answer, by the name that the view has for it. */
  hit(id: unknown): SearchHit | undefined {
    return typeof id === 'string' ? this.hits.get(id) : undefined;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async receive(message: FromSearchView): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.answered = 0;
        this.tellState();
        if (this.wantsFocus) this.tell({ kind: 'focus' });
        this.wantsFocus = false;
        return;
      case 'search':
        return this.search(message.request, message.query);
      case 'open':
        return this.open(message.hit, message.beside, message.keepFocus);
      case 'openOriginal': {
        const hit = this.hits.get(message.hit);
        const at = hit?.highlights[0] ?? hit;
        if (hit && at)
          await vscode.commands.executeCommand('gakju.openOriginal', {
            id: hit.source.id,
            start: at.start,
            end: at.end,
          });
        return;
      }
      case 'quote': {
        const hit = this.hits.get(message.hit);
        if (hit) await insertQuotation(hitTarget(hit), this.needs.corpus, this.needs.cursor);
        return;
      }
      case 'command':
        return runViewCommand(message.command);
    }
  }

  private async search(request: number, query: string): Promise<void> {
    const started = performance.now();
    const { hits, total, readAs } = await this.needs.corpus.search(query, { limit: LIMIT, typing: true });
    if (request < this.answered) return;
    this.answered = request;
    this.hits = new Map(hits.map(hit => [hitId(hit), hit]));
    this.tell({
      kind: 'results',
      request,
      query,
      groups: searchGroups(hits, say),
      total,
      tookMs: performance.now() - started,
      ...(readAs ? { message: say(readAs) } : {}),
      canQuote: true,
    });
  }

  private async open(id: string, beside: boolean, keepFocus: boolean): Promise<void> {
    const hit = this.hits.get(id);
    if (!hit) return;
    const reveal = { passage: hit.passage, highlights: hit.highlights };
    await this.needs.reader.open(hit.source, { reveal, beside, preserveFocus: keepFocus });
  }

  private tellState(): void {
    this.tell({ kind: 'state', strings: searchStrings(this.examples), status: this.status(), query: '' });
  }

  private status(): SearchStatus {
    const { status } = this.needs.folder;
    if (status.kind === 'indexing') {
      return status.total
        ? { kind: 'indexing', done: status.done, total: status.total }
        : { kind: 'indexing', done: 0 };
    }
    const sources = this.needs.folder.all();
    if (!sources.length) return { kind: 'empty' };
    const passages = sources.reduce((sum, source) => sum + source.passageCount, 0);
    return { kind: 'ready', sources: sources.length, passages };
  }

  /** Names the sources speak of most, one of each kind, as queries to try. */
  private async chooseExamples(): Promise<void> {
    const names = await this.needs.corpus.names();
    const best = (['facility', 'person', 'treaty', 'event', 'organization'] as const).flatMap(
      type => names.find(name => name.type === type && name.isListed && name.mentionCount > 0)?.label ?? [],
    );
    this.examples = best.slice(0, 3);
    this.tellState();
  }

  private tell(message: ToSearchView): void {
    void this.view?.webview.postMessage(message);
  }
}

async function runViewCommand(
  command: Extract<FromSearchView, { kind: 'command' }>['command'],
): Promise<void> {
  if (command === 'rescan') await vscode.commands.executeCommand('gakju.rescan');
  else if (command === 'addSources') await vscode.commands.executeCommand('gakju.addSources');
  else await vscode.commands.executeCommand('workbench.action.openSettings', 'gakju.sources');
}
