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
  SearchHit,
  SearchOptions,
  SourceStamp,
  SourceSummary,
  SupportHit,
  TextPlace,
} from './corpus';
import type { CitationKeys } from './citations/citationKeys';
import type { StyleChoice } from './citations/csl/loadStyle';
import { LEAST_OF_PASSAGE, findSupport } from './claims/findSupport';
import { namingPassages } from './claims/namingPassages';
import type { ClaimDesk, Support } from './claims/findSupport';
import type { Publication, TimeExpression } from './dates/timeExpression';
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
import { evidenceAt } from './facts/evidence';
import { evidenceProblems } from './facts/evidenceProblems';
import type { Fact } from './facts/fact';
import { factsAbout } from './facts/factsAbout';
import { neighbourhoodOf, passagesNaming } from './facts/neighbours';
import type { Neighbourhood } from './facts/neighbours';
import type { DatedSentence } from './facts/datedSentences';
import { factsThen, timelineEntry } from './facts/timeline';
import type { TimelineEntry } from './facts/timeline';
import { findTimeExpressions } from './dates/findTimeExpressions';
import { flipJoin } from './flipJoin';
import { correctSource, restoredReading, readSource } from './ingest/ingest';
import type { ReadSource, SourceFile } from './ingest/ingest';
import type { Spacing } from './ingest/repair/spacing';
import { unreadSource } from './ingest/unread';
import { foldLayout } from './quotes/foldLayout';
import type { FoldedText } from './quotes/foldLayout';
import { verifyQuote } from './quotes/verifyQuote';
import type { Verdict } from './quotes/verifyQuote';
import { keysOfWorks, matchKnownWorks, writeKnownWorks } from './knownWorks';
import type { KnownWorks } from './knownWorks';
import { passageFilter } from './passageFilter';
import { quotableClauses } from './quotableClauses';
import { answerQuote, quotationOf, quotationOfParts, trimmedQuotation } from './quotation';
import type { TrimmedQuotation } from './quotation';
import type { ByteStore } from './search/byteStore';
import { facetsOf } from './search/facets';
import type { Facet } from './search/facets';
import { parseQuery } from './search/query';
import { SearchIndex } from './search/searchIndex';
import type { Hit, IndexAnswer } from './search/searchIndex';
import { asksOfContent } from './search/sourceFilter';
import { KnowledgeShelf } from './knowledgeShelf';
import { nameFacets } from './nameFacets';
import { nameSummaries } from './nameSummaries';
import { Recognition } from './recognition';
import { searchHitOf, summaryOf } from './searchHit';
import { scanSources } from './search/scanSources';
import { withReference } from './sources/references';
import { rememberedJoins } from './sources/rememberedJoins';
import type { LibraryItem } from './sources/libraryExport';
import type { ReferenceItem } from './sources/references';
import type { Source } from './sources/source';
import { spacingsOf } from './spacingsOf';
import type { SourceMetadata } from './sources/sourceMetadata';
import { Backlog } from './store/backlog';
import { packSources, unpackSources } from './store/packSources';
import { compareUnits } from './text/compare';
import { mappedRange, originalRange } from './text/mappedText';
import type { Problem } from './text/problem';
import type { TextEdit } from './text/textEdit';
import type { TextRange } from './text/textRange';
import { excerptOf, likeness, namingHit, withSupport } from './supportHit';
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
}

/** A corpus in this thread. */
export function createCorpus(host: CorpusHost = { pause: () => Promise.resolve() }): Corpus {
  return new LiveCorpus(host);
}

/** Snippets are two to three lines of a narrow sidebar. */
const SNIPPET_LENGTH = 140;
/** So many passages are weighed closely for a claim, and so much of a claim is read. */
const CANDIDATES = 40;
const LONGEST_CLAIM = 2000;

class LiveCorpus implements Corpus {
  private readonly host: CorpusHost;
  /** The sources as their files have them; `byId` has them as the writer's references make them. */
  private readonly readById = new Map<string, ReadSource>();
  private readonly correctedById = new Map<string, ReadSource>();
  private readonly byId = new Map<string, Source>();
  private references: ReadonlyMap<string, ReferenceItem> = new Map();
  private readonly index: SearchIndex;
  private readonly copies = new Works();
  private readonly backlog: Backlog;
  private readonly knowledge = new KnowledgeShelf();
  private readonly recognition: Recognition;
  private readonly foldedById = new Map<string, FoldedText>();
  private readonly notes = new DraftNotes({
    source: id => this.byId.get(id),
    folded: source => this.folded(source),
    mentions: (text, publication) => this.recognition.ofDraft(text, publication).mentions,
    events: () => this.recognition.events(),
    keys: () => (this.keys ??= keysOfWorks(this.knownWorks)),
  });
  private readonly knownWorks: KnownWorks = {
    sources: () => this.inOrder(),
    reference: id => this.references.get(id),
  };
  private keys: CitationKeys | undefined;
  /** The reading under way of each file: one that was overtaken, or whose file is gone, is not taken in. */
  private readonly reading = new Map<string, Promise<ReadSource>>();

  constructor(host: CorpusHost) {
    this.host = host;
    this.index = new SearchIndex(host.store);
    this.recognition = new Recognition({
      sources: this.byId,
      inOrder: () => this.inOrder(),
      copies: this.copies,
      gazetteer: () => this.knowledge.gazetteer,
      pause: () => host.pause(),
    });
    this.backlog = new Backlog(
      id => this.learn(id),
      () => host.pause(),
    );
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
    this.readById.delete(id);
    this.correctedById.delete(id);
    this.backlog.delete(id);
    if (this.byId.delete(id)) this.index.remove(id);
    this.copies.remove(id);
    this.forget(id);
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
      const source = this.readById.get(id)?.source;
      return source ? [{ source, stamp }] : [];
    });
    return Promise.resolve(packSources(stored, version));
  }

  whenLearnt(): Promise<void> {
    return this.backlog.work();
  }

  async setReferences(items: readonly ReferenceItem[]): Promise<SourceSummary[]> {
    const before = this.references;
    this.references = new Map(items.map(item => [item.id, item]));
    this.keys = undefined;
    const isSame = (id: string): boolean =>
      JSON.stringify(before.get(id)) === JSON.stringify(this.references.get(id));
    const changed = [...this.readById.keys()].filter(id => !isSame(id));
    const summaries: SourceSummary[] = [];
    for (const id of changed) {
      const source = this.readById.get(id);
      if (source) summaries.push(this.take(source));
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
        problems: [...read.problems, ...evidenceProblems(read, this.byId)],
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
    return Promise.resolve(this.inOrder().map(summaryOf));
  }

  source(id: string): Promise<Source | undefined> {
    return Promise.resolve(this.byId.get(id));
  }

  works(): Promise<Work[]> {
    return Promise.resolve([...this.copies.all()]);
  }

  foundMetadata(id: string): Promise<SourceMetadata | undefined> {
    return Promise.resolve(this.correctedById.get(id)?.source.metadata);
  }

  annotations(id: string): Promise<Annotations | undefined> {
    const annotated = this.recognition.of(id);
    if (!annotated) return Promise.resolve(undefined);
    const { mentions, timeExpressions } = annotated;
    return Promise.resolve({ mentions, timeExpressions });
  }

  async search(
    query: string,
    { limit, typing = false, snippetLength = SNIPPET_LENGTH, order = 'relevance' }: SearchOptions,
  ): Promise<SearchAnswer> {
    const { otherNames } = this.knowledge;
    const { filters, ...asked } = parseQuery(query);
    if (asksOfContent(asked)) await this.recognition.all();
    const accepts = passageFilter(asked, this.knowledge.gazetteer.entities, id => this.recognition.of(id));
    // Copies of what is listed already are folded into it: there must be enough left.
    const wanted = this.copies.all().length ? 2 * limit : limit;
    const options = { limit: wanted, prefix: typing, otherNames, accepts, order };
    // A desk is searched as soon as it is opened: its texts are there before its index is.
    const answer = this.backlog.isEmpty
      ? this.index.answer(query, options)
      : scanSources(this.byId.values(), query, options);
    const folded = foldCopies(answer.hits, this.copies);
    const hits = folded
      .slice(0, limit)
      .flatMap(({ hit, alsoIn }) => this.searchHit(hit, alsoIn, snippetLength) ?? []);
    return {
      hits,
      total: answer.total - (answer.hits.length - folded.length),
      ...(answer.readAs && { readAs: answer.readAs }),
      filters,
      facets: this.facetsOf(answer),
    };
  }

  findSupport(claim: string, publication: Publication, limit: number): Promise<SupportHit[]> {
    const words = claim.slice(0, LONGEST_CLAIM);
    const annotations = annotateText(words, this.knowledge.gazetteer, publication);
    return Promise.resolve(this.supportHits(findSupport(words, annotations, this.claimDesk()), limit));
  }

  moreLike(sourceId: string, range: TextRange, limit: number): Promise<SupportHit[]> {
    const annotated = this.recognition.of(sourceId);
    if (!annotated) return Promise.resolve([]);
    const { text, annotations } = excerptOf(annotated, range, LONGEST_CLAIM);
    const found = findSupport(text, annotations, this.claimDesk(), LEAST_OF_PASSAGE);
    const others = found
      .filter(({ hit }) => !this.copies.isSamePlace({ ...range, sourceId }, hit))
      .map(likeness);
    return Promise.resolve(this.supportHits(others, limit));
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
    const source = this.byId.get(sourceId);
    return Promise.resolve(source && quotationOf(source, range));
  }

  quotationOfParts(sourceId: string, parts: readonly TextRange[]): Promise<Quotation | undefined> {
    const source = this.byId.get(sourceId);
    return Promise.resolve(source && quotationOfParts(source, parts));
  }

  trimmedQuotation(sourceId: string, range: TextRange, words: string): Promise<TrimmedQuotation | undefined> {
    const source = this.byId.get(sourceId);
    return Promise.resolve(source && trimmedQuotation(source, this.folded(source), range, words));
  }

  quotableClauses(sourceId: string, range: TextRange): Promise<readonly QuotableClause[]> {
    const source = this.byId.get(sourceId);
    return Promise.resolve(source ? quotableClauses(source, range) : []);
  }

  spacings(sourceId: string): Promise<readonly Spacing[]> {
    const read = this.correctedById.get(sourceId);
    const others = this.inOrder().filter(({ id }) => id !== sourceId);
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
    const read = this.readById.get(sourceId);
    const corrections = rememberedJoins(this.references.get(sourceId)) ?? [];
    return Promise.resolve(read && flipJoin(read, this.correctedById.get(sourceId)!, offset, corrections));
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
    return Promise.resolve(matchKnownWorks(items, this.knownWorks));
  }

  writeWorks(format: WorkFormat, ids?: readonly string[]): Promise<string> {
    return writeKnownWorks(format, ids, this.knownWorks);
  }

  citedSources(draft: string): Promise<string[]> {
    return Promise.resolve(this.notes.citedSources(draft));
  }

  citationKeys(): Promise<SourceKey[]> {
    const { keyOf } = (this.keys ??= keysOfWorks(this.knownWorks));
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

  async findQuote(words: string, sourceId?: string): Promise<QuoteAnswer> {
    const asked =
      sourceId === undefined
        ? this.inOrder()
        : [this.byId.get(sourceId)].filter(source => source !== undefined);
    let best: { source: Source; verdict: Verdict } | undefined;
    for (const source of asked) {
      const verdict = verifyQuote(words, this.folded(source));
      if (!best || isTruer(verdict, best.verdict)) best = { source, verdict };
      if (verdict.kind === 'exact') break;
      await this.host.pause();
    }
    return best ? answerQuote(best.source, best.verdict) : { kind: 'missing' };
  }

  private searchHit(hit: Hit, alsoIn: readonly string[], snippetLength: number): SearchHit | undefined {
    const source = this.byId.get(hit.sourceId);
    const copies = alsoIn.flatMap(id => this.byId.get(id) ?? []);
    return source && searchHitOf(hit, source, copies, snippetLength);
  }

  private claimDesk(): ClaimDesk<Hit> {
    // As with a hover: nobody waits for the names of the whole desk, but the next claim knows them.
    this.recognition.begin();
    const { otherNames } = this.knowledge;
    return {
      naming: units => namingPassages(units, this.recognition.known().mentions).map(namingHit),
      candidates: query => this.index.search(query, { limit: CANDIDATES, otherNames }),
      annotated: id => this.recognition.of(id),
      rarity: stem => this.index.rarity(stem),
    };
  }

  /** Names only of what is recognised already: no writer waits for a list of filters. */
  private facetsOf({ counts, hits }: IndexAnswer): Facet[] {
    const sources = [...counts].flatMap(([id, count]) => {
      const source = this.byId.get(id);
      return source ? [{ id, metadata: source.metadata, count }] : [];
    });
    return [...facetsOf(sources), ...nameFacets(hits, id => this.recognition.ifKnown(id))];
  }

  private supportHits(found: readonly Support<Hit>[], limit: number): SupportHit[] {
    const places = found.map(support => ({ ...support.hit, support }));
    return foldCopies(places, this.copies)
      .slice(0, limit)
      .flatMap(({ hit, alsoIn }): SupportHit[] => {
        const shown = this.searchHit(hit, alsoIn, SNIPPET_LENGTH);
        return shown ? [withSupport(shown, hit.support, this.byId.get(hit.sourceId)!)] : [];
      });
  }

  private take(read: ReadSource): SourceSummary {
    const summary = this.hold(read);
    this.learn(summary.id);
    return summary;
  }

  /** From now on there is this source; the search does not know it yet. */
  private hold(read: ReadSource): SourceSummary {
    const reference = this.references.get(read.source.id);
    const corrections = rememberedJoins(reference) ?? [];
    const corrected = correctSource(read, corrections);
    const source = withReference(corrected.source, reference);
    this.readById.set(source.id, read);
    this.correctedById.set(source.id, corrected);
    this.byId.set(source.id, source);
    this.forget(source.id);
    const needsFile = read.isRestored && corrections.length > 0;
    return needsFile ? { ...summaryOf(source), needsFile } : summaryOf(source);
  }

  private learn(id: string): void {
    const source = this.byId.get(id)!;
    this.backlog.delete(id);
    this.index.add(source);
    this.copies.add(source, readWorkNotes(this.references.get(id)));
  }

  private forget(id: string): void {
    this.recognition.forget(id);
    this.foldedById.delete(id);
    this.keys = undefined;
  }

  private inOrder(): Source[] {
    return [...this.byId.values()].sort((a, b) => compareUnits(a.id, b.id));
  }

  private folded(source: Source): FoldedText {
    let folded = this.foldedById.get(source.id);
    if (!folded) this.foldedById.set(source.id, (folded = foldLayout(source.body.text, source.joins)));
    return folded;
  }
}

/** Whether one source's verdict is to be believed before another's; of two alterations, the slighter. */
function isTruer(a: Verdict, b: Verdict): boolean {
  if (a.kind === 'altered' && b.kind === 'altered') return a.unlikeness < b.unlikeness;
  return TRUTH[a.kind] > TRUTH[b.kind];
}

const TRUTH: Readonly<Record<Verdict['kind'], number>> = { exact: 3, shortened: 2, altered: 1, missing: 0 };
