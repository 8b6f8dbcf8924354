import type { StyleChoice } from './citations/csl/loadStyle';
import type {
  Corpus,
  JoinFlip,
  KnowledgeProblems,
  MentionInSource,
  NameSummary,
  QuotableClause,
  Quotation,
  QuoteAnswer,
  RestoredSource,
  SourceKey,
  SearchAnswer,
  SearchOptions,
  SourceStamp,
  SourceSummary,
  SupportHit,
  TextPlace,
} from './corpus';
import { findTimeExpressions } from './dates/findTimeExpressions';
import type { Publication, TimeExpression } from './dates/timeExpression';
import { DeskSearch } from './deskSearch';
import { DraftNotes } from './draftNotes';
import type {
  BibliographyAnswer,
  CitedByKey,
  ConversionAnswer,
  DraftCheckRequest,
  NoteRenewalAnswer,
  QuoteRequest,
} from './draftNotes';
import { absoluteDateAt } from './drafts/absoluteDate';
import type { DraftProblem } from './drafts/checks/index';
import { draftTimes } from './drafts/draftTimes';
import type { FootnoteEdits } from './drafts/footnotes/labels';
import type { NotePassage } from './drafts/notes/notePassages';
import type { QuoteEdits } from './drafts/quoteInDraft';
import { editKnowledge } from './entities/editKnowledge';
import type { KnowledgeChange, KnowledgeEdit } from './entities/editKnowledge';
import type { Mention } from './entities/entity';
import type { Gazetteer } from './entities/gazetteer';
import { nameForms } from './entities/nameForms';
import type { WorkMatch } from './exchange/matchWorks';
import { readWorks } from './exchange/readWorks';
import type { ReadWorks } from './exchange/readWorks';
import type { WorkFormat } from './exchange/workFormats';
import type { ExportOptions, ExportedDraft } from './export/exportDraft';
import type { ExportFormatId } from './export/exportFormat';
import { annotateText, publicationOf, sentenceAt } from './facts/annotatedSource';
import type { Annotations } from './facts/annotatedSource';
import { hoverAt } from './facts/card';
import type { AskedText, HoverAnswer } from './facts/card';
import type { DatedSentence } from './facts/datedSentences';
import { evidenceAt } from './facts/evidence';
import { evidenceProblems } from './facts/evidenceProblems';
import type { Fact } from './facts/fact';
import { factsAbout } from './facts/factsAbout';
import { neighbourhoodOf, passagesNaming } from './facts/neighbours';
import type { Neighbourhood } from './facts/neighbours';
import { factsThen, timelineEntry } from './facts/timeline';
import type { TimelineEntry } from './facts/timeline';
import { findQuote } from './findQuote';
import { flipJoin } from './flipJoin';
import { restoredReading, readSource } from './ingest/ingest';
import type { ReadSource, SourceFile } from './ingest/ingest';
import type { Spacing } from './ingest/repair/spacing';
import { unreadSource } from './ingest/unread';
import { KnowledgeShelf } from './knowledgeShelf';
import { matchKnownWorks, writeKnownWorks } from './knownWorks';
import { nameSummaries } from './nameSummaries';
import { quotableClauses } from './quotableClauses';
import { quotationOf, quotationOfParts, trimmedQuotation } from './quotation';
import type { TrimmedQuotation } from './quotation';
import type { FoldedText } from './quotes/foldLayout';
import { Recognition } from './recognition';
import type { ByteStore } from './search/byteStore';
import type { IndexStore } from './search/indexStore';
import type { Piece } from './search/pieces';
import { SearchIndex } from './search/searchIndex';
import { summaryOf } from './searchHit';
import type { LibraryItem } from './sources/libraryExport';
import type { ReferenceItem } from './sources/references';
import { rememberedJoins } from './sources/rememberedJoins';
import type { Source } from './sources/source';
import type { SourceMetadata } from './sources/sourceMetadata';
import { SourceShelf } from './sourceShelf';
import { spacingsOf } from './spacingsOf';
import { Backlog } from './store/backlog';
import { packSources, unpackSources } from './store/packSources';
import { mappedRange, originalRange } from './text/mappedText';
import type { Problem } from './text/problem';
import type { TextEdit } from './text/textEdit';
import type { TextRange } from './text/textRange';
import { foldCopies } from './works/foldCopies';
import { readWorkNotes } from './works/workNotes';
import { Works } from './works/works';
import type { Work } from './works/works';

/** What core needs of its host. */
export interface CorpusHost {
  /** Resolves after other requests had a turn: long work calls it between pieces. */
  pause(): Promise<void>;
  /** Reads a file; by default here. A host may do it where a file that hangs can be stopped. */
  read?(file: SourceFile): Promise<ReadSource>;
  /** Where the index keeps what it seldom reads; in memory by default. */
  readonly store?: ByteStore;
  /** Where the index waits until the desk is opened again; without it, it is made anew. */
  readonly indexStore?: IndexStore;
}

/** The index is stored again when one passage in so many is another: the others are soon learnt. */
const SHARE_OF_NEWS = 50;

/** A corpus in this thread. */
export function createCorpus(host: CorpusHost = { pause: () => Promise.resolve() }): Corpus {
  return new LiveCorpus(host);
}

class LiveCorpus implements Corpus {
  private readonly host: CorpusHost;
  private readonly shelf = new SourceShelf();
  private index: SearchIndex;
  /** What the index has to learn yet, or anew. */
  private readonly unindexed = new Set<string>();
  /** The changes of the index that are stored. */
  private storedChanges = 0;
  private restoring: Promise<void> | undefined;
  private readonly copies = new Works();
  private readonly backlog: Backlog;
  private readonly knowledge = new KnowledgeShelf();
  private readonly recognition: Recognition;
  private readonly searching: DeskSearch;
  private readonly notes: DraftNotes;
  /** The reading under way of each file: one that was overtaken, or whose file is gone, is not taken in. */
  private readonly reading = new Map<string, Promise<ReadSource>>();

  constructor(host: CorpusHost) {
    this.host = host;
    this.index = new SearchIndex(host.store);
    const { copies, knowledge, shelf } = this;
    const index = (): SearchIndex => this.index;
    const pause = (): Promise<void> => host.pause();
    const gazetteer = (): Gazetteer => knowledge.gazetteer;
    const recognition = new Recognition({ shelf, copies, gazetteer, pause });
    this.recognition = recognition;
    this.backlog = new Backlog(id => this.learn(id), pause);
    const isIndexed = (): boolean => this.unindexed.size === 0;
    this.searching = new DeskSearch({ shelf, index, copies, knowledge, recognition, isIndexed });
    this.notes = new DraftNotes({
      source: id => shelf.get(id),
      folded: source => shelf.folded(source),
      mentions: (text, publication) => recognition.ofDraft(text, publication).mentions,
      events: () => recognition.events(),
      keys: () => shelf.keys(),
    });
  }

  async addSource(file: SourceFile): Promise<SourceSummary> {
    const reading = this.host.read?.(file) ?? readSource(file);
    this.reading.set(file.id, reading);
    const read = await reading;
    if (this.reading.get(file.id) !== reading) return summaryOf(read.source);
    this.reading.delete(file.id);
    return this.take(read);
  }

  addUnreadable(id: string, uri: string, problem: Problem): Promise<SourceSummary> {
    this.reading.delete(id);
    return Promise.resolve(this.take(unreadSource({ id, uri }, problem)));
  }

  removeSource(id: string): Promise<void> {
    this.reading.delete(id);
    this.backlog.delete(id);
    this.unindexed.delete(id);
    if (this.shelf.remove(id)) this.index.remove(id);
    this.copies.remove(id);
    this.recognition.forget(id);
    return Promise.resolve();
  }

  restoreSources(packed: Uint8Array, version: string): Promise<RestoredSource[] | undefined> {
    const stored = unpackSources(packed, version);
    const restored = stored?.map(({ source, stamp }) => {
      const summary = this.hold(restoredReading(source));
      this.backlog.add(source.id);
      return { summary, stamp };
    });
    return Promise.resolve(restored);
  }

  packSources(stamps: readonly SourceStamp[], version: string): Promise<Uint8Array> {
    const stored = stamps.flatMap(({ id, stamp }) => {
      const source = this.shelf.read(id)?.source;
      return source ? [{ source, stamp }] : [];
    });
    return Promise.resolve(packSources(stored, version));
  }

  async whenLearnt(): Promise<void> {
    await (this.restoring ??= this.restoreIndex());
    await this.backlog.work();
  }

  async keepIndex(): Promise<void> {
    const { index, host } = this;
    const { changes } = index;
    const isNews =
      changes > this.storedChanges && (changes - this.storedChanges) * SHARE_OF_NEWS >= index.size;
    if (!host.indexStore || !this.backlog.isEmpty || !isNews) return;
    const isStale = (): boolean => index !== this.index || index.changes !== changes;
    for (const _ of index.settle()) await host.pause();
    if (isStale()) return;
    if (await host.indexStore.write(index.pieces(), isStale)) this.storedChanges = changes;
  }

  async setReferences(items: readonly ReferenceItem[]): Promise<SourceSummary[]> {
    const summaries: SourceSummary[] = [];
    for (const { source } of this.shelf.setReferences(items)) {
      // It may have been read again meanwhile, or be gone.
      const read = this.shelf.read(source.id);
      // What is waiting to be learnt goes on waiting: the index that is stored may have it as it is now.
      if (read) summaries.push(this.backlog.has(source.id) ? this.hold(read) : this.take(read));
      await this.host.pause();
    }
    return summaries;
  }

  setKnowledge(uri: string, yaml: string | undefined): Promise<void> {
    this.knowledge.set(uri, yaml);
    this.recognition.forgetAll();
    return Promise.resolve();
  }

  knowledgeProblems(): Promise<KnowledgeProblems[]> {
    return Promise.resolve(
      this.knowledge.files.map(({ uri, read }) => ({
        uri,
        problems: [...read.problems, ...evidenceProblems(read, this.shelf.all)],
      })),
    );
  }

  knowledgePlace(entityId: string): Promise<{ uri: string; range: TextRange } | undefined> {
    return Promise.resolve(this.knowledge.placeOf(entityId));
  }

  editKnowledge(yaml: string, change: KnowledgeChange): Promise<KnowledgeEdit> {
    return Promise.resolve(editKnowledge(yaml, change));
  }

  sources(): Promise<SourceSummary[]> {
    return Promise.resolve(this.shelf.sources().map(summaryOf));
  }

  source(id: string): Promise<Source | undefined> {
    return Promise.resolve(this.shelf.get(id));
  }

  works(): Promise<Work[]> {
    return Promise.resolve([...this.copies.all()]);
  }

  foundMetadata(id: string): Promise<SourceMetadata | undefined> {
    return Promise.resolve(this.shelf.corrected(id)?.source.metadata);
  }

  annotations(id: string): Promise<Annotations | undefined> {
    const annotated = this.recognition.of(id);
    if (!annotated) return Promise.resolve(undefined);
    const { mentions, timeExpressions } = annotated;
    return Promise.resolve({ mentions, timeExpressions });
  }

  search(query: string, options: SearchOptions): Promise<SearchAnswer> {
    return this.searching.search(query, options);
  }

  findSupport(claim: string, publication: Publication, limit: number): Promise<SupportHit[]> {
    return Promise.resolve(this.searching.findSupport(claim, publication, limit));
  }

  moreLike(sourceId: string, range: TextRange, limit: number): Promise<SupportHit[]> {
    return Promise.resolve(this.searching.moreLike(sourceId, range, limit));
  }

  hoverAt(place: TextPlace): Promise<HoverAnswer | undefined> {
    // A hover never waits for the whole desk, but after a change of the knowledge file the next one knows it.
    this.recognition.begin();
    const known = this.recognition.known();
    if (place.kind === 'draft') {
      const asked: AskedText = {
        ...this.recognition.ofDraft(place.text, place.publication),
        text: place.text,
        publication: place.publication,
      };
      return Promise.resolve(hoverAt(asked, place.offset, known));
    }
    const annotated = this.recognition.of(place.id);
    if (!annotated) return Promise.resolve(undefined);
    const { source } = annotated;
    const asked = {
      ...annotated,
      text: source.body.text,
      sourceId: source.id,
      publication: publicationOf(source),
    };
    if (place.kind === 'source') return Promise.resolve(hoverAt(asked, place.offset, known));
    const at = mappedRange(source.body, { start: place.offset, end: place.offset + 1 });
    const answer = hoverAt(asked, at.start, known);
    return Promise.resolve(answer && { ...answer, range: originalRange(source.body, answer.range) });
  }

  draftMentions(text: string, publication: Publication): Promise<readonly Mention[]> {
    return Promise.resolve(this.recognition.ofDraft(text, publication).mentions);
  }

  whenRecognised(): Promise<void> {
    return this.recognition.all();
  }

  draftTimes(text: string, publication: Publication): Promise<TimeExpression[]> {
    return Promise.resolve(draftTimes(text, publication));
  }

  absoluteDateAt(text: string, publication: Publication, offset: number): Promise<TextEdit | undefined> {
    return Promise.resolve(absoluteDateAt(text, publication, offset));
  }

  formsOf(entityId: string): Promise<readonly string[]> {
    const entity = this.knowledge.gazetteer.entityById.get(entityId);
    return Promise.resolve(entity ? nameForms(entity) : []);
  }

  async names(): Promise<NameSummary[]> {
    await this.recognition.all();
    const listed = this.knowledge.files.flatMap(({ read }) => read.entities);
    return nameSummaries(this.recognition.known(), listed);
  }

  async mentionsOf(entityId: string): Promise<MentionInSource[]> {
    await this.recognition.all();
    return (this.recognition.known().mentions.get(entityId) ?? []).map(({ annotated, mention }) => {
      const { source, sentences } = annotated;
      return {
        mention,
        evidence: evidenceAt(source, sentenceAt(sentences, mention) ?? mention),
        original: originalRange(source.body, mention),
      };
    });
  }

  async neighbours(entityId: string): Promise<Neighbourhood> {
    await this.recognition.all();
    const { mentions, entities } = this.recognition.known();
    const folded = foldCopies(passagesNaming(entityId, mentions), this.copies);
    return neighbourhoodOf(
      entityId,
      folded.map(({ hit }) => hit),
      entities,
    );
  }

  async factsAbout(nameOrDate: string, publication: Publication): Promise<Fact[]> {
    await this.recognition.all();
    const known = this.recognition.known();
    const text = nameOrDate.trim();
    const { mentions } = annotateText(text, this.knowledge.gazetteer, publication);
    const named = mentions.filter(mention => !mention.nested);
    if (named.length) {
      return named.flatMap(({ entity: { id } }) => factsAbout(known.dossier(id), { limit: 10 }));
    }
    // Sources tell of what has been.
    const times = findTimeExpressions(text, { ...publication, ofAlone: 'past' });
    return times.flatMap((time: TimeExpression) => factsThen(time, known.timeline, { limit: 20 }));
  }

  async datedSentences(): Promise<DatedSentence[]> {
    await this.recognition.all();
    return this.recognition.known().datedSentences;
  }

  async timeline(): Promise<TimelineEntry[]> {
    await this.recognition.all();
    return this.recognition.known().timeline.map(timelineEntry);
  }

  quotation(sourceId: string, range: TextRange): Promise<Quotation | undefined> {
    const source = this.shelf.get(sourceId);
    return Promise.resolve(source && quotationOf(source, range));
  }

  quotationOfParts(sourceId: string, parts: readonly TextRange[]): Promise<Quotation | undefined> {
    const source = this.shelf.get(sourceId);
    return Promise.resolve(source && quotationOfParts(source, parts));
  }

  trimmedQuotation(sourceId: string, range: TextRange, words: string): Promise<TrimmedQuotation | undefined> {
    const source = this.shelf.get(sourceId);
    return Promise.resolve(source && trimmedQuotation(source, this.shelf.folded(source), range, words));
  }

  quotableClauses(sourceId: string, range: TextRange): Promise<readonly QuotableClause[]> {
    const source = this.shelf.get(sourceId);
    return Promise.resolve(source ? quotableClauses(source, range) : []);
  }

  spacings(sourceId: string): Promise<readonly Spacing[]> {
    const read = this.shelf.corrected(sourceId);
    const others = this.shelf.sources().filter(({ id }) => id !== sourceId);
    return Promise.resolve(
      read
        ? spacingsOf(
            read,
            others.map(({ body }) => body.text),
          )
        : [],
    );
  }

  flipJoin(sourceId: string, offset: number): Promise<JoinFlip | undefined> {
    const read = this.shelf.read(sourceId);
    const corrections = rememberedJoins(this.shelf.reference(sourceId)) ?? [];
    return Promise.resolve(read && flipJoin(read, this.shelf.corrected(sourceId)!, offset, corrections));
  }

  checkDraft(request: DraftCheckRequest): Promise<DraftProblem[]> {
    return this.notes.problems(request);
  }

  quoteEdits(request: QuoteRequest): Promise<QuoteEdits> {
    return this.notes.quoteEdits(request);
  }

  notePreview(sourceId: string, metadata: SourceMetadata, style: StyleChoice): Promise<string | undefined> {
    return this.notes.preview(sourceId, metadata, style);
  }

  noteRenewal(draft: string, style: StyleChoice): Promise<NoteRenewalAnswer> {
    return this.notes.renewal(draft, style);
  }

  notePassages(draft: string, label: string): Promise<readonly NotePassage[]> {
    return Promise.resolve(this.notes.passages(draft, label));
  }

  regroupNotes(
    draft: string,
    offset: number,
    way: 'split' | 'merge',
    style: StyleChoice,
  ): Promise<FootnoteEdits> {
    return this.notes.regrouped(draft, offset, way, style);
  }

  bibliography(draft: string, style: StyleChoice): Promise<BibliographyAnswer> {
    return this.notes.bibliography(draft, style);
  }

  readWorks(text: string): Promise<ReadWorks> {
    return readWorks(text);
  }

  matchWorks(items: readonly LibraryItem[]): Promise<WorkMatch[]> {
    return Promise.resolve(matchKnownWorks(items, this.shelf));
  }

  writeWorks(format: WorkFormat, ids?: readonly string[]): Promise<string> {
    return writeKnownWorks(format, ids, this.shelf);
  }

  citedSources(draft: string): Promise<string[]> {
    return Promise.resolve(this.notes.citedSources(draft));
  }

  citationKeys(): Promise<SourceKey[]> {
    const { keyOf } = this.shelf.keys();
    return Promise.resolve([...keyOf].map(([id, key]) => ({ id, key })));
  }

  keyCitationAt(draft: string, offset: number, style: StyleChoice): Promise<CitedByKey | undefined> {
    return this.notes.keyCitationAt(draft, offset, style);
  }

  convertCitations(draft: string, to: 'key' | 'style', style: StyleChoice): Promise<ConversionAnswer> {
    return this.notes.conversion(draft, to, style);
  }

  async exportDraft(text: string, format: ExportFormatId, options: ExportOptions): Promise<ExportedDraft> {
    return (await import('./export/exportDraft')).exportDraft(text, format, options);
  }

  findQuote(words: string, sourceId?: string): Promise<QuoteAnswer> {
    const sources =
      sourceId === undefined
        ? this.shelf.sources()
        : [this.shelf.get(sourceId)].filter(source => source !== undefined);
    const folded = (source: Source): FoldedText => this.shelf.folded(source);
    return findQuote(words, sources, { folded, pause: () => this.host.pause() });
  }

  private take(read: ReadSource): SourceSummary {
    const summary = this.hold(read);
    this.learn(summary.id);
    return summary;
  }

  /** From now on there is this source; the search does not know it yet. */
  private hold(read: ReadSource): SourceSummary {
    this.unindexed.add(read.source.id);
    this.recognition.forget(read.source.id);
    return this.shelf.put(read);
  }

  private learn(id: string): void {
    const source = this.shelf.get(id)!;
    this.backlog.delete(id);
    if (this.unindexed.delete(id)) this.index.add(source);
    this.copies.add(source, readWorkNotes(this.shelf.reference(id)));
  }

  /** Takes up the index that was stored; what it does not have, or has in another version, is learnt first. */
  private async restoreIndex(): Promise<void> {
    const { host, shelf } = this;
    const pieces = await host.indexStore?.read().catch(() => undefined);
    const index = pieces && restoredIndex(host.store, pieces, shelf.all);
    if (!index) return;
    this.index = index;
    this.storedChanges = 0;
    this.unindexed.clear();
    for (const id of shelf.all.keys()) if (!this.index.has(id)) this.unindexed.add(id);
    this.backlog.putFirst(this.unindexed);
  }
}

/** Undefined where other code laid down the pieces, and where most of them are of passages that are gone. */
function restoredIndex(
  store: ByteStore | undefined,
  pieces: readonly Piece[],
  sources: ReadonlyMap<string, Source>,
): SearchIndex | undefined {
  try {
    const index = new SearchIndex(store, pieces, sources);
    return index.isWorn ? undefined : index;
  } catch {
    return undefined;
  }
}
