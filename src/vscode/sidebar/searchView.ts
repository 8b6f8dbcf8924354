import * as vscode from 'vscode';
import type {
  FromSearchView,
  SearchCommand,
  SearchStatus,
  ToSearchView,
} from '../../../media/searchView/protocol';
import type { Corpus, SearchHit, SourceSummary } from '../../core/corpus';
import { facetsOf } from '../../core/search/facetTable';
import type { CountedSource } from '../../core/search/facetTable';
import type { Facet } from '../../core/search/facets';
import type { CorpusFolder } from '../corpusFolder';
import type { DraftCursor } from '../drafts/draftCursor';
import { hitTarget, insertQuotation } from '../drafts/insertQuotation';
import type { Reader } from '../reader/reader';
import { say } from '../say';
import { readSettings } from '../settings';
import { sourceName } from '../sourceName';
import { askForName } from './askForName';
import { filterLabel, orderName, writtenFilter } from './filterWords';
import { pickFilter } from './pickFilter';
import type { PinnedHits } from './pinnedHits';
import type { RememberedQueries } from './rememberedQueries';
import { hitId, pinnedGroup, searchGroups } from './searchGroups';
import { throttle } from '../throttle';
import { webviewPage } from '../webviewPage';
import { searchStrings } from './searchStrings';

/** The most hits drawn for one query, and when the writer asks for more. */
const LIMIT = 60;
const MOST = 500;
/** So many searches make the code quick; a query of the writer waits for one of them at most. */
const WARMING = 48;
/** As many letters of a title are typed. */
const TYPED = 8;
const VIEW = 'gakju.search';

interface Needs {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly reader: Reader;
  readonly cursor: DraftCursor;
  readonly extensionUri: vscode.Uri;
  readonly queries: RememberedQueries;
  readonly pins: PinnedHits;
}

/** The Search view: a field, and the hits grouped by source. The drawing is media/searchView; this answers it. */
export class SearchView implements vscode.WebviewViewProvider, vscode.Disposable {
  private readonly needs: Needs;
  private view: vscode.WebviewView | undefined;
  private hits = new Map<string, SearchHit>();
  private facets: readonly Facet[] = [];
  private query = '';
  private examples: readonly string[] = [];
  /** The newest request answered: an older search that ends later must not replace its hits. */
  private answered = 0;
  private wantsFocus = false;
  private isWarm = false;
  private readonly subscriptions: vscode.Disposable[];

  constructor(needs: Needs) {
    this.needs = needs;
    this.subscriptions = [
      vscode.window.registerWebviewViewProvider(VIEW, this),
      needs.folder.onDidChangeStatus(throttle(() => this.tellState())),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gakju.search.order')) this.tell({ kind: 'again' });
      }),
      // A file that changed may keep the number of passages, and say something else.
      needs.folder.onDidChangeSources(throttle(() => void this.refresh())),
      needs.folder.onDidChangeStatus(({ kind }) => {
        if (kind !== 'ready') return;
        void this.refresh();
        void this.chooseExamples();
        void this.warmUp();
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
    return typeof id === 'string' ? (this.hits.get(id) ?? this.needs.pins.hits.get(id)) : undefined;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async receive(message: FromSearchView): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.answered = 0;
        this.tellState();
        this.tellPins();
        if (this.wantsFocus) this.tell({ kind: 'focus' });
        this.wantsFocus = false;
        return;
      case 'search':
        return this.search(message);
      case 'used':
        await this.needs.queries.use(message.query);
        return this.tellState();
      case 'save':
        await this.needs.queries.save(message.query, message.isSaved);
        return this.tellState();
      case 'rename':
        return this.rename(message.query);
      case 'forget':
        return this.forget(message.query);
      case 'pin':
        return this.pin(message.hit);
      case 'open':
        return this.open(message.hit, message.beside, message.keepFocus);
      case 'openOriginal': {
        const hit = this.hit(message.hit);
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
        const hit = this.hit(message.hit);
        if (hit) await insertQuotation(hitTarget(hit), this.needs.corpus, this.needs.cursor);
        return;
      }
      case 'command':
        return message.command === 'filter' ? this.filter() : runViewCommand(message.command);
    }
  }

  /** Offers what the results can be narrowed by, and asks again. */
  async filter(): Promise<void> {
    const facets = this.query.trim() ? this.facets : facetsOf(this.needs.folder.all().map(countedSource));
    const order = readSettings().searchOrder;
    const choice = await pickFilter(facets, order);
    if (!choice) return;
    if ('facet' in choice) {
      const { field, value } = choice.facet;
      const query = [this.query.trim(), writtenFilter(field, value)].filter(Boolean).join(' ');
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      return this.tell({ kind: 'focus', query });
    }
    await vscode.workspace.getConfiguration('gakju').update('search.order', choice.order, true);
  }

  private async search({ request, query, more, first }: SearchMessage): Promise<void> {
    const started = performance.now();
    const limit = more ? MOST : LIMIT;
    const order = readSettings().searchOrder;
    const options = { limit, typing: true, order, ...(first !== undefined && { first }) };
    const answer = await this.needs.corpus.search(query, options);
    if (request < this.answered) return;
    const { hits, sources, total, readAs, filters } = answer;
    this.answered = request;
    this.query = query;
    this.facets = answer.facets;
    this.hits = new Map(hits.map(hit => [hitId(hit), hit]));
    const message = [
      ...(readAs ? [say(readAs)] : []),
      ...(hits.length && order !== 'relevance' ? [orderName(order)] : []),
    ].join(' · ');
    this.tell({
      kind: 'results',
      request,
      query,
      groups: searchGroups(answer, say, id => this.needs.pins.has(id)),
      listed: sources.reduce((sum, { count }) => sum + count, 0),
      sources: sources.length,
      total,
      tookMs: performance.now() - started,
      ...(message && { message }),
      canQuote: true,
      filters: filters.map(({ start, end, isClosed, ...filter }) => ({
        label: filterLabel(filter),
        start,
        end,
        isClosed,
      })),
    });
  }

  private async rename(query: string): Promise<void> {
    const { queries } = this.needs;
    const search = queries.saved.find(other => other.query === query);
    const name = search && (await askForName(search, queries.saved));
    if (name === undefined) return;
    await queries.rename(query, name);
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    this.tellState();
    this.tell({ kind: 'focusSaved', query });
  }

  private async forget(query: string): Promise<void> {
    const { queries } = this.needs;
    const place = queries.saved.findIndex(other => other.query === query);
    await queries.save(query, false);
    this.tellState();
    const next = queries.saved[place] ?? queries.saved.at(-1);
    this.tell(next ? { kind: 'focusSaved', query: next.query } : { kind: 'focus' });
  }

  private async pin(id: string): Promise<void> {
    const hit = this.hit(id);
    if (!hit) return;
    await this.needs.pins.toggle(id, hit);
    this.tellPins();
    // The same hit in the results is marked otherwise now.
    this.tell({ kind: 'again' });
  }

  private async refresh(): Promise<void> {
    const { folder, pins } = this.needs;
    const isReady = folder.status.kind === 'ready';
    await pins.refresh(id => isReady && folder.all().some(source => source.id === id));
    this.tellPins();
    this.tell({ kind: 'again' });
  }

  private tellPins(): void {
    this.tell({ kind: 'pins', group: pinnedGroup(this.needs.pins.hits, vscode.l10n.t('Pinned'), say) });
  }

  private async open(id: string, beside: boolean, keepFocus: boolean): Promise<void> {
    const hit = this.hit(id);
    if (!hit) return;
    const reveal = { passage: hit.passage, highlights: hit.highlights };
    await this.needs.reader.open(hit.source, { reveal, beside, preserveFocus: keepFocus });
  }

  private tellState(): void {
    const { recent, saved } = this.needs.queries;
    this.tell({
      kind: 'state',
      strings: searchStrings(this.examples),
      status: this.status(),
      query: '',
      recent,
      saved,
    });
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

  /** The first searches in cold code take long: they are some that nobody waits for, titles as they are typed. */
  private async warmUp(): Promise<void> {
    if (this.isWarm) return;
    this.isWarm = true;
    await this.needs.corpus.whenLearnt();
    const queries = this.needs.folder
      .all()
      .slice(0, WARMING)
      .flatMap(source => beginningsOf(sourceName(source).slice(0, TYPED)));
    for (const query of queries.slice(0, WARMING)) {
      const options = { limit: LIMIT, typing: true };
      searchGroups(await this.needs.corpus.search(query, options), say);
    }
  }

  private tell(message: ToSearchView): void {
    void this.view?.webview.postMessage(message);
  }
}

type SearchMessage = Extract<FromSearchView, { kind: 'search' }>;

function countedSource({ id, metadata, passageCount }: SourceSummary): CountedSource {
  return { id, metadata, count: passageCount };
}

function beginningsOf(words: string): string[] {
  return Array.from({ length: words.length }, (_, last) => words.slice(0, last + 1));
}

async function runViewCommand(command: SearchCommand): Promise<void> {
  if (command === 'rescan') await vscode.commands.executeCommand('gakju.rescan');
  else if (command === 'addSources') await vscode.commands.executeCommand('gakju.addSources');
  else await vscode.commands.executeCommand('workbench.action.openSettings', 'gakju.sources');
}
