import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import type { Source } from '../../core/sources/source';
import type { TextRange } from '../../core/text/textRange';
import { toRange } from '../convert';
import type { CorpusFolder } from '../corpusFolder';
import { say } from '../say';
import { sourceName } from '../sourceName';
import { CitedPlaces } from './citedPlaces';
import { DoubtMarks } from './doubtMarks';
import type { ShownSource } from './doubtMarks';
import { readerText } from './readerText';
import { keepTabNames } from './tabNames';

export const READER_SCHEME = 'gakju-source';

/** What to mark when a source is opened; ranges are of its repaired text. */
export interface Reveal {
  readonly passage: TextRange;
  readonly highlights: readonly TextRange[];
}

/** How a source is opened. */
export interface OpenOptions {
  readonly reveal?: Reveal | undefined;
  readonly beside?: boolean | undefined;
  readonly preserveFocus?: boolean | undefined;
  /** Whether the passage comes into the middle although it can be seen: a list may cover the rest. */
  readonly isCentred?: boolean | undefined;
}

/** Read-only documents with the repaired text of the sources, and the marks in them. */
export class Reader implements vscode.Disposable, vscode.TextDocumentContentProvider {
  private readonly corpus: Corpus;
  /** What each document shows, by its address. */
  private readonly shown = new Map<string, ShownSource>();
  private readonly doubts = new DoubtMarks();
  private readonly cited = new CitedPlaces();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly marked = new Map<string, Reveal>();
  private readonly passageMark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    // In dark themes the background alone is hardly seen.
    borderColor: new vscode.ThemeColor('focusBorder'),
    borderStyle: 'none none none solid',
    borderWidth: '3px',
    isWholeLine: true,
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
  });
  private readonly wordMark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  });
  private readonly headingMark = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    color: new vscode.ThemeColor('descriptionForeground'),
  });
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(corpus: Corpus, folder: CorpusFolder) {
    this.corpus = corpus;
    this.subscriptions = [
      this.changed,
      this.doubts,
      this.cited,
      this.passageMark,
      this.wordMark,
      this.headingMark,
      vscode.workspace.registerTextDocumentContentProvider(READER_SCHEME, this),
      keepTabNames(folder, shown => {
        const source = shown.scheme === READER_SCHEME ? folder.byId(sourceIdOf(shown)) : undefined;
        return source && readerUri(source);
      }),
      // A source that changed on disk is read again where it stands open.
      folder.onDidChangeSources(id => {
        for (const { uri } of openReaders()) if (sourceIdOf(uri) === id) this.changed.fire(uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.scheme !== READER_SCHEME) return;
        this.marked.delete(document.uri.toString());
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.decorate(editor);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
      vscode.languages.registerHoverProvider(
        { scheme: READER_SCHEME },
        { provideHover: (document, position) => this.doubtAt(document, position) },
      ),
      vscode.languages.registerHoverProvider(
        { scheme: READER_SCHEME },
        {
          provideHover: (document, position) => this.cited.hover(this.shownIn(document), document, position),
        },
      ),
      vscode.languages.registerDefinitionProvider(
        { scheme: READER_SCHEME },
        {
          provideDefinition: (document, position) =>
            this.cited.definition(this.shownIn(document), document, position),
        },
      ),
      vscode.window.onDidChangeVisibleTextEditors(editors =>
        editors.forEach(editor => this.decorate(editor)),
      ),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const id = sourceIdOf(uri);
    const [source, spacings] = await Promise.all([this.corpus.source(id), this.corpus.spacings(id)]);
    if (!source) return vscode.l10n.t('This source is no longer in the folder: {0}', sourceIdOf(uri));
    const { text, bodyStart } = readerText(source, say);
    this.shown.set(uri.toString(), { source, spacings, bodyStart });
    return text;
  }

  /** Opens the source `id` and marks what `reveal` names. */
  async open(
    source: { id: string; metadata: Parameters<typeof sourceName>[0]['metadata'] },
    options: OpenOptions = {},
  ): Promise<vscode.TextEditor> {
    const document = await this.document(source);
    const viewColumn = options.beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn,
      preview: true,
      preserveFocus: options.preserveFocus ?? false,
    });
    if (options.reveal) this.mark(editor, options.reveal, options.isCentred);
    this.decorate(editor);
    return editor;
  }

  /** The read-only document of the source, shown or not. */
  async document(source: {
    id: string;
    metadata: Parameters<typeof sourceName>[0]['metadata'];
  }): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument(readerUri(source));
  }

  /** The source that a reader document shows, the part of its repaired text that `range` covers, and its words. */
  sourceRange(
    document: vscode.TextDocument,
    range: TextRange,
  ): { id: string; range: TextRange; words: string } | undefined {
    const bodyStart = this.shown.get(document.uri.toString())?.bodyStart;
    if (document.uri.scheme !== READER_SCHEME || bodyStart === undefined) return undefined;
    const start = Math.max(0, range.start - bodyStart);
    const end = range.end - bodyStart;
    if (end < 0) return undefined;
    const shown = { start, end: Math.max(start, end) };
    const words = document.getText(this.readerRange(document, shown));
    return { id: sourceIdOf(document.uri), range: shown, words };
  }

  /** The place in a reader document of a range of its source's repaired text. */
  readerRange(document: vscode.TextDocument, range: TextRange): vscode.Range {
    const bodyStart = this.shown.get(document.uri.toString())?.bodyStart ?? 0;
    return toRange(document, { start: range.start + bodyStart, end: range.end + bodyStart });
  }

  /** The source that a reader document shows, as it was when the document was last filled. */
  shownSource(document: vscode.TextDocument): Source | undefined {
    return this.shown.get(document.uri.toString())?.source;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private mark(editor: vscode.TextEditor, reveal: Reveal, isCentred = false): void {
    this.marked.set(editor.document.uri.toString(), reveal);
    const first = this.readerRange(editor.document, reveal.highlights[0] ?? reveal.passage);
    editor.selection = new vscode.Selection(first.start, first.start);
    const { InCenter, InCenterIfOutsideViewport } = vscode.TextEditorRevealType;
    editor.revealRange(first, isCentred ? InCenter : InCenterIfOutsideViewport);
  }

  private decorate(editor: vscode.TextEditor): void {
    const { document } = editor;
    if (document.uri.scheme !== READER_SCHEME) return;
    const bodyStart = this.shown.get(document.uri.toString())?.bodyStart ?? 0;
    const reveal = this.marked.get(document.uri.toString());
    const range = (part: TextRange) => this.readerRange(document, part);
    editor.setDecorations(this.headingMark, [
      toRange(document, { start: 0, end: Math.max(0, bodyStart - 2) }),
    ]);
    editor.setDecorations(this.passageMark, reveal ? [range(reveal.passage)] : []);
    editor.setDecorations(this.wordMark, reveal ? reveal.highlights.map(range) : []);
    const shown = this.shown.get(document.uri.toString());
    if (shown) this.doubts.decorate(editor, shown, range);
    if (shown) this.cited.decorate(editor, shown);
  }

  private shownIn(document: vscode.TextDocument): ShownSource | undefined {
    return this.shown.get(document.uri.toString());
  }

  private doubtAt(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const shown = this.shown.get(document.uri.toString());
    return shown && this.doubts.hover(document, position, shown, range => this.readerRange(document, range));
  }
}

/** `gakju-source:/gakju-source/북러 정상회담?sources/essay.txt`: the path names the tab, the query the source. */
function readerUri(source: {
  id: string;
  metadata: Parameters<typeof sourceName>[0]['metadata'];
}): vscode.Uri {
  const name = sourceName(source).replaceAll('/', '∕').slice(0, 80);
  return vscode.Uri.from({ scheme: READER_SCHEME, path: `/${READER_SCHEME}/${name}`, query: source.id });
}

function sourceIdOf(uri: vscode.Uri): string {
  return uri.query;
}

function openReaders(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(document => document.uri.scheme === READER_SCHEME);
}
