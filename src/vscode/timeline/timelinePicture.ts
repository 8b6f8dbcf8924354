import * as vscode from 'vscode';
import type { FromTimeline, ToTimeline } from '../../../media/timeline/protocol';
import type { Corpus } from '../../core/corpus';
import type { TimeExpression } from '../../core/dates/timeExpression';
import type { DatedSentence } from '../../core/facts/datedSentences';
import { phrase } from '../../core/text/phrase';
import { toRange } from '../convert';
import type { CorpusFolder } from '../corpusFolder';
import type { DraftCursor } from '../drafts/draftCursor';
import { PicturePanel } from '../picturePanel';
import { draftPublication } from '../places';
import { displayLanguage, say } from '../say';
import { fileName, sourceName } from '../sourceName';
import { draftEvents, sourceEvents } from './timelineEvents';
import { timelineStrings } from './timelineStrings';

interface Needs {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly cursor: DraftCursor;
  readonly extensionUri: vscode.Uri;
}

/** How long to wait after a keystroke in the draft, in milliseconds. */
const QUIET = 400;

/** The timeline as a picture in an editor: the drawing is media/timeline, this answers it. */
export class TimelinePicture implements vscode.Disposable {
  private readonly needs: Needs;
  private readonly panel: PicturePanel<FromTimeline, ToTimeline>;
  private sentences: readonly DatedSentence[] = [];
  private draft: { uri: vscode.Uri; times: readonly TimeExpression[] } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(needs: Needs) {
    this.needs = needs;
    this.panel = new PicturePanel(needs.extensionUri, {
      name: 'timeline',
      title: vscode.l10n.t('Timeline picture'),
      exportTitle: vscode.l10n.t('Export the timeline picture'),
      receive: message => this.receive(message),
    });
    this.subscriptions = [
      needs.folder.onDidChangeStatus(({ kind }) => {
        if (kind === 'ready') void this.tellEvents();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === needs.cursor.current?.uri.toString()) this.tellDraftSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.tellDraftSoon()),
    ];
  }

  show(): void {
    this.panel.show();
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(this.panel, ...this.subscriptions).dispose();
  }

  private async receive(message: FromTimeline): Promise<void> {
    switch (message.kind) {
      case 'ready':
        await this.tellEvents();
        return this.tellDraft();
      case 'open':
        return this.open(message.event);
    }
  }

  private async tellEvents(): Promise<void> {
    if (!this.panel.isOpen) return;
    this.sentences = await this.needs.corpus.datedSentences();
    const { folder } = this.needs;
    const names = new Map(folder.all().map(source => [source.id, sourceName(source)]));
    const placeOf = ({ evidence }: DatedSentence): string =>
      `${names.get(evidence.sourceId) ?? fileName(evidence.sourceId)} ${say(phrase('¶ {0}', evidence.paragraph))}`;
    const dated = new Set(this.sentences.map(({ evidence }) => evidence.sourceId));
    this.panel.tell({
      kind: 'events',
      strings: timelineStrings(),
      language: displayLanguage(),
      sources: [...dated].sort().map(id => ({ id, name: names.get(id) ?? fileName(id) })),
      events: sourceEvents(this.sentences, { language: displayLanguage(), placeOf }),
    });
  }

  private tellDraftSoon(): void {
    clearTimeout(this.timer);
    if (this.panel.isOpen) this.timer = setTimeout(() => void this.tellDraft(), QUIET);
  }

  private async tellDraft(): Promise<void> {
    const uri = this.needs.cursor.current?.uri;
    if (!uri || !this.panel.isOpen) return;
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const times = await this.needs.corpus.draftTimes(text, draftPublication(text));
    this.draft = { uri, times };
    const name = fileName(uri.path);
    this.panel.tell({ kind: 'draft', name, events: draftEvents(times, text, name, displayLanguage()) });
  }

  private async open(event: string): Promise<void> {
    const number = Number(event.slice(1));
    if (event.startsWith('d')) return this.openInDraft(number);
    const evidence = this.sentences[number]?.evidence;
    if (!evidence) return;
    const { sourceId, start, end } = evidence;
    await vscode.commands.executeCommand('gakju.openSource', { id: sourceId, start, end });
  }

  private async openInDraft(number: number): Promise<void> {
    const time = this.draft?.times[number];
    if (!this.draft || !time) return;
    const document = await vscode.workspace.openTextDocument(this.draft.uri);
    await vscode.window.showTextDocument(document, { selection: toRange(document, time) });
  }
}
