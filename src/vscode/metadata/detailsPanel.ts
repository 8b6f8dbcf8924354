import * as vscode from 'vscode';
import type { FormChange, FromMetadataForm, ToMetadataForm } from '../../../media/metadataForm/protocol';
import { citationStyle } from '../../core/citations/styles/index';
import type { Corpus, SourceSummary } from '../../core/corpus';
import { CSL_NAMES, applyReference } from '../../core/sources/references';
import type { MetadataField, SourceMetadata } from '../../core/sources/sourceMetadata';
import { fieldText, readWrittenField, writtenAuthors } from '../../core/sources/writtenField';
import type { ReferenceChanges } from '../../core/sources/writeReference';
import { mappedRange } from '../../core/text/mappedText';
import type { Phrase } from '../../core/text/phrase';
import { phrase } from '../../core/text/phrase';
import { styleChoice } from '../drafts/styleChoice';
import type { CorpusFolder } from '../corpusFolder';
import type { Reader } from '../reader/reader';
import type { References } from '../references';
import { say } from '../say';
import { sourceName } from '../sourceName';
import { throttle } from '../throttle';
import { webviewPage } from '../webviewPage';
import { FIELD_LABELS } from './fieldWords';
import { formState, notePreview, stepTo } from './formState';
import { formStrings } from './formStrings';

interface Needs {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly references: References;
  readonly reader: Reader;
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/** One change that can be taken back, with what stood in references.json before. */
interface Step {
  readonly id: string;
  readonly field: MetadataField;
  readonly before: ReferenceChanges;
}

/**
 * The form with everything known of one source. The drawing is media/metadataForm; this answers it, and
 * writes what the writer changes into references.json.
 */
export class DetailsPanel implements vscode.Disposable {
  private readonly needs: Needs;
  private panel: vscode.WebviewPanel | undefined;
  private id: string | undefined;
  private focus: MetadataField | undefined;
  private steps: Step[] = [];
  /** Changes are written one after the other: each is an edit of the same file. */
  private writing: Promise<void> = Promise.resolve();
  private readonly subscriptions: vscode.Disposable[];

  constructor(needs: Needs) {
    this.needs = needs;
    const redraw = throttle(() => this.run(this.show()));
    this.subscriptions = [
      needs.folder.onDidChangeSources(redraw),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gakju')) redraw();
      }),
    ];
  }

  /** Shows the form of the source, with the cursor in `focus` where one is named. */
  async open(id: string, focus?: MetadataField): Promise<void> {
    if (id !== this.id) this.steps = [];
    this.id = id;
    this.focus = focus;
    if (this.panel) {
      this.panel.reveal();
      return this.show();
    }
    const media = vscode.Uri.joinPath(this.needs.extensionUri, 'dist', 'media');
    const options = { enableScripts: true, localResourceRoots: [media] };
    const panel = vscode.window.createWebviewPanel('gakju.details', '', vscode.ViewColumn.Active, options);
    this.panel = panel;
    panel.webview.onDidReceiveMessage((message: FromMetadataForm) => this.run(this.receive(message)));
    panel.onDidDispose(() => (this.panel = undefined));
    if (this.source) panel.title = titleFor(this.source);
    panel.webview.html = webviewPage(panel.webview, media, 'metadataForm');
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
    this.panel?.dispose();
  }

  private get source(): SourceSummary | undefined {
    return this.id === undefined ? undefined : this.needs.folder.byId(this.id);
  }

  private async receive(message: FromMetadataForm): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.show();
      case 'typed':
        return this.tellReading(message.id, message.change);
      case 'write':
        return this.write(message.id, message.change);
      case 'restore':
        return this.change(message.id, message.field, { [CSL_NAMES[message.field]]: undefined });
      case 'showPlace':
        return this.showPlace(message.id, message.field);
      case 'step': {
        const next = stepTo(this.needs.folder.all(), message.id, message.by, message.field);
        return next && this.open(next.id, message.field);
      }
      case 'undo':
        return this.undo();
      case 'openSource':
        return void (await vscode.commands.executeCommand('gakju.openSource', { id: message.id }));
      case 'chooseStyle':
        return void (await vscode.commands.executeCommand('gakju.chooseStyle'));
    }
  }

  private async show(isSaved = false): Promise<void> {
    const { source, panel } = this;
    if (!source || !panel) return;
    const found = (await this.needs.corpus.foundMetadata(source.id)) ?? { origins: {} };
    const { note, style } = await this.noteOf(source, source.metadata);
    // The writer may have gone on to another source, or closed the form, in the meantime.
    if (this.id !== source.id || this.panel !== panel) return;
    panel.title = titleFor(source);
    const sources = this.needs.folder.all();
    const state = formState({ source, found, note, style, sources }, say);
    const last = this.steps.at(-1);
    const undo = last && say(phrase('Undo the change of “{0}”', say(FIELD_LABELS[last.field])));
    this.tell({
      kind: 'show',
      strings: formStrings(),
      state: undo === undefined ? state : { ...state, undo },
      ...(this.focus && { focus: this.focus }),
      isSaved,
    });
    this.focus = undefined;
  }

  /** How a value reads before it is saved: the date as understood, and the note with it. */
  private async tellReading(id: string, change: FormChange): Promise<void> {
    const source = this.needs.folder.byId(id);
    const found = await this.needs.corpus.foundMetadata(id);
    if (!source || !found || this.id !== id) return;
    const read = changesOf(change, source);
    const changes = 'refused' in read ? {} : read.changes;
    const item = { ...this.needs.references.item(id), ...changes, id };
    const metadata = applyReference(found, item);
    const isDate = change.field === 'issued' || change.field === 'accessed';
    const { note, style } = await this.noteOf(source, metadata);
    if (this.id !== id) return;
    this.tell({
      kind: 'reading',
      id,
      field: change.field,
      preview: notePreview(metadata, note, style, say),
      words: 'refused' in read ? say(read.refused) : isDate ? (metadata[change.field] ?? '') : '',
      isFault: 'refused' in read,
    });
  }

  private async write(id: string, change: FormChange): Promise<void> {
    const source = this.needs.folder.byId(id);
    if (!source || isSame(change, source)) return;
    const read = changesOf(change, source);
    if ('refused' in read) return this.tellReading(id, change);
    await this.change(id, change.field, read.changes);
  }

  private change(id: string, field: MetadataField, changes: ReferenceChanges): Promise<void> {
    return this.inTurn(async () => {
      const before = this.needs.references.item(id)?.[CSL_NAMES[field]];
      if (!(await this.save(id, changes))) return;
      // What is typed on in one field is one step.
      const last = this.steps.at(-1);
      if (last?.id !== id || last.field !== field)
        this.steps.push({ id, field, before: { [CSL_NAMES[field]]: before } });
      await this.show(true);
    });
  }

  private undo(): Promise<void> {
    return this.inTurn(async () => {
      const step = this.steps.pop();
      if (step && (await this.save(step.id, step.before))) await this.show(true);
    });
  }

  private async save(id: string, changes: ReferenceChanges): Promise<boolean> {
    const source = this.needs.folder.byId(id);
    if (!source) return false;
    return this.needs.references.write(id, vscode.Uri.parse(source.uri, true), changes);
  }

  /** The place in the source that says it, or the writer's own words in references.json. */
  private async showPlace(id: string, field: MetadataField): Promise<void> {
    const source = await this.needs.corpus.source(id);
    const origin = source?.metadata.origins[field];
    if (!source || !origin) return;
    if (origin.from === 'references') return this.needs.references.reveal(id, CSL_NAMES[field]);
    if (!origin.range) return;
    const range = mappedRange(source.body, origin.range);
    await this.needs.reader.open(source, { reveal: { passage: range, highlights: [range] }, beside: true });
  }

  /** The note of a source, were `metadata` what is known of it, and what its style is called. */
  private async noteOf(
    { id, uri }: SourceSummary,
    metadata: SourceMetadata,
  ): Promise<{ note: string; style: string }> {
    const choice = await styleChoice({ uri: vscode.Uri.parse(uri, true) });
    const own = choice.csl === undefined ? citationStyle(choice.id) : undefined;
    const note = (await this.needs.corpus.notePreview(id, metadata, choice)) ?? '';
    return { note, style: own ? say(own.label) : choice.id };
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.writing = this.writing.then(work, work);
    return this.writing;
  }

  private run(work: Promise<void>): void {
    work.catch(error => {
      this.needs.log.error('details', error);
      const message = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('Gakju could not do this: {0}', message));
    });
  }

  private tell(message: ToMetadataForm): void {
    void this.panel?.webview.postMessage(message);
  }
}

function changesOf(
  change: FormChange,
  { metadata }: SourceSummary,
): { readonly changes: ReferenceChanges } | { readonly refused: Phrase } {
  return change.field === 'author'
    ? { changes: writtenAuthors(change.authors) }
    : readWrittenField(change.field, change.line, metadata);
}

/** Whether the form says what is known already: nothing is written then. */
function isSame(change: FormChange, { metadata }: SourceSummary): boolean {
  if (change.field !== 'author') return change.line.trim() === fieldText(metadata, change.field);
  const rows = writtenAuthors(change.authors)[CSL_NAMES.author] ?? [];
  return JSON.stringify(rows) === JSON.stringify(metadata.author ?? []);
}

function titleFor(source: SourceSummary): string {
  return say(phrase('Details: {0}', sourceName(source)));
}
