import type { StyleChoice } from './citations/csl/loadStyle';
import type { Publication, TimeExpression } from './dates/timeExpression';
import type {
  BibliographyAnswer,
  CitedByKey,
  ConversionAnswer,
  DraftCheckRequest,
  NoteRenewalAnswer,
  QuoteRequest,
} from './draftNotes';
import type { DraftProblem } from './drafts/checks/index';
import type { FootnoteEdits } from './drafts/footnotes/labels';
import type { NotePassage } from './drafts/notes/notePassages';
import type { QuoteEdits } from './drafts/quoteInDraft';
import type { KnowledgeChange, KnowledgeEdit } from './entities/editKnowledge';
import type { Labels, Mention } from './entities/entity';
import type { EntityType } from './entities/entityTypes';
import type { WorkMatch } from './exchange/matchWorks';
import type { ReadWorks } from './exchange/readWorks';
import type { WorkFormat } from './exchange/workFormats';
import type { ExportOptions, ExportedDraft } from './export/exportDraft';
import type { ExportFormatId } from './export/exportFormat';
import type { Annotations } from './facts/annotatedSource';
import type { HoverAnswer } from './facts/card';
import type { Evidence, Fact } from './facts/fact';
import type { DatedSentence } from './facts/datedSentences';
import type { Neighbourhood } from './facts/neighbours';
import type { TimelineEntry } from './facts/timeline';
import type { SourceFile } from './ingest/ingest';
import type { Spacing } from './ingest/repair/spacing';
import type { TrimmedQuotation } from './quotation';
import type { DroppedContext } from './quotes/droppedContext';
import type { TextPositionSelector, TextQuoteSelector } from './quotes/selector';
import type { Verdict } from './quotes/verifyQuote';
import type { Facet } from './search/facets';
import type { SearchOrder } from './search/order';
import type { WrittenFilter } from './search/query';
import type { Snippet } from './search/snippet';
import type { JoinCorrection, JoinWay } from './sources/join';
import type { LibraryItem } from './sources/libraryExport';
import type { Passage } from './sources/passage';
import type { ReferenceItem } from './sources/references';
import type { Source } from './sources/source';
import type { SourceMetadata } from './sources/sourceMetadata';
import type { Phrase } from './text/phrase';
import type { Problem } from './text/problem';
import type { TextEdit } from './text/textEdit';
import type { TextRange } from './text/textRange';
import type { Work } from './works/works';

/**
 * Everything the product can answer about a folder of sources. Async from the first day, and all that goes
 * in and out is plain data: `createCorpus()` answers in process (tests, the command line), the worker's
 * client answers from another thread. There is no third implementation.
 */
export interface Corpus {
  /** Reads a file and takes it in; an earlier version under the same id is replaced. */
  addSource(file: SourceFile): Promise<SourceSummary>;
  /** Takes in the name of a file that could not be read, so that the writer sees it and why. */
  addUnreadable(id: string, uri: string, problem: Problem): Promise<SourceSummary>;
  removeSource(id: string): Promise<void>;
  /**
   * Takes in what `packSources` packed on another day, without reading the files: it can be searched at once,
   * and better after `whenLearnt`. Undefined when nothing of it can be used.
   */
  restoreSources(packed: Uint8Array, version: string): Promise<RestoredSource[] | undefined>;
  /** What was read from the files of these sources, in bytes that only the same version can use. */
  packSources(stamps: readonly SourceStamp[], version: string): Promise<Uint8Array>;
  /**
   * Learns what was restored, with the help of the index that was kept, and resolves when all of it can be searched as
   * well as it ever will.
   */
  whenLearnt(): Promise<void>;
  /** Keeps the index for the next time the desk is opened, if enough of it is new; in vain while sources come and go. */
  keepIndex(): Promise<void>;
  /**
   * Takes what the writer says of sources, all of it at once, in place of what was said before; an item's
   * `id` is the source's. Answers with the sources of which something else is known now.
   */
  setReferences(items: readonly ReferenceItem[]): Promise<SourceSummary[]>;
  /** Reads a knowledge file, or forgets it when `yaml` is undefined. */
  setKnowledge(uri: string, yaml: string | undefined): Promise<void>;
  /** What is wrong in the knowledge files, evidence that its source does not hold included. */
  knowledgeProblems(): Promise<KnowledgeProblems[]>;

  /** Where a knowledge file has the entry of an entity, with offsets of the file's text. */
  knowledgePlace(entityId: string): Promise<{ uri: string; range: TextRange } | undefined>;
  /** What would be written into a knowledge file; nothing is written by asking. */
  editKnowledge(yaml: string, change: KnowledgeChange): Promise<KnowledgeEdit>;

  /** All sources, by id. */
  sources(): Promise<SourceSummary[]>;
  source(id: string): Promise<Source | undefined>;
  /** The works that stand in several sources: copies, versions and excerpts, recognised by their text. */
  works(): Promise<Work[]>;
  /** What a source says of itself, without what the writer says of it. */
  foundMetadata(id: string): Promise<SourceMetadata | undefined>;
  /** The names and times in a source, with offsets of its repaired text. */
  annotations(id: string): Promise<Annotations | undefined>;

  /** The best passages for what a writer types; `typing` matches the beginning of the last word. */
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  /**
   * The passages that carry most of a sentence, whatever their words, best first: the same names, times and
   * figures, and its rare words. Relative times in it are read against `publication`.
   */
  findSupport(claim: string, publication: Publication, limit: number): Promise<SupportHit[]>;
  /**
   * Passages that speak of what a part of a source speaks of; that part and its copies are left out. What
   * they do not have of it is not listed, and agreement is not judged.
   */
  moreLike(sourceId: string, range: TextRange, limit: number): Promise<SupportHit[]>;
  /** Resolves when the names and times of all sources are recognised: from then on checks know what they tell. */
  whenRecognised(): Promise<void>;
  /** What a hover shows at one place of a text. */
  hoverAt(place: TextPlace): Promise<HoverAnswer | undefined>;
  /** The names in a draft, with offsets of its text. */
  draftMentions(text: string, publication: Publication): Promise<readonly Mention[]>;
  /** The dates that the writer of a draft says in her own words, with offsets of its text. */
  draftTimes(text: string, publication: Publication): Promise<TimeExpression[]>;
  /** The edit that writes the date at a place of a draft out; undefined where nothing needs it. */
  absoluteDateAt(text: string, publication: Publication, offset: number): Promise<TextEdit | undefined>;
  /** The ways an entity's name is written, the usual one first; empty for one that nobody lists. */
  formsOf(entityId: string): Promise<readonly string[]>;
  /** Every name that the sources mention, or a knowledge file lists. */
  names(): Promise<NameSummary[]>;
  /** Where the sources mention an entity, in order of source and place. */
  mentionsOf(entityId: string): Promise<MentionInSource[]>;
  /** Who and what the sources name in the same passages as an entity; copies of a work count once. */
  neighbours(entityId: string): Promise<Neighbourhood>;
  /** The facts a hover would show for a name or a date that somebody typed. */
  factsAbout(nameOrDate: string, publication: Publication): Promise<Fact[]>;
  /** The dated sentences of the sources, in order of time. */
  timeline(): Promise<TimelineEntry[]>;
  /** The same for a picture: open and coarse times too, each sentence with its names. */
  datedSentences(): Promise<DatedSentence[]>;

  /** A part of a source, ready to be quoted; undefined when there is no such source or no words there. */
  quotation(sourceId: string, range: TextRange): Promise<Quotation | undefined>;
  /** The same of several parts of it: `… (중략) …`. */
  quotationOfParts(sourceId: string, parts: readonly TextRange[]): Promise<Quotation | undefined>;
  /** What the writer has made of a part of a source by cutting it down, or why her words are not its words. */
  trimmedQuotation(sourceId: string, range: TextRange, words: string): Promise<TrimmedQuotation | undefined>;
  /** The sentences around a part of a source, in clauses, for the writer to choose what she quotes. */
  quotableClauses(sourceId: string, range: TextRange): Promise<readonly QuotableClause[]>;
  /** Words of a source that seem to be glued or split, by offsets of its repaired text: marks, never changes. */
  spacings(sourceId: string): Promise<readonly Spacing[]>;
  /** How the line end at a place of a source's text would read the next way; nothing is changed by asking. */
  flipJoin(sourceId: string, offset: number): Promise<JoinFlip | undefined>;
  /** What is wrong in a draft: its quotes, notes, dates and names. */
  checkDraft(request: DraftCheckRequest): Promise<DraftProblem[]>;
  /** The edits of a draft that quote a source: words, reference, note, and the notes that follow from it. */
  quoteEdits(request: QuoteRequest): Promise<QuoteEdits>;
  /** A note that cites the work, were `metadata` what is known of it; undefined where there is no such style. */
  notePreview(sourceId: string, metadata: SourceMetadata, style: StyleChoice): Promise<string | undefined>;
  /** The edits that make all notes of a draft what the style would write today. */
  noteRenewal(draft: string, style: StyleChoice): Promise<NoteRenewalAnswer>;
  /** The passages that the note with a label leads to, and whether they stand as they were quoted. */
  notePassages(draft: string, label: string): Promise<readonly NotePassage[]>;
  /** The edits that make one footnote for each source out of one at a place of a draft, or one out of neighbours. */
  regroupNotes(
    draft: string,
    offset: number,
    way: 'split' | 'merge',
    style: StyleChoice,
  ): Promise<FootnoteEdits>;
  /** The edits that add the works a draft cites as a bibliography, or renew the one it has. */
  bibliography(draft: string, style: StyleChoice): Promise<BibliographyAnswer>;
  /** The works in a file of a reference manager: BibTeX, RIS or CSL-JSON. */
  readWorks(text: string): Promise<ReadWorks>;
  /** Which of the sources such works are, or may be. */
  matchWorks(items: readonly LibraryItem[]): Promise<WorkMatch[]>;
  /** The data of the sources, or of those with these ids, as such a file. */
  writeWorks(format: WorkFormat, ids?: readonly string[]): Promise<string>;
  /** The ids of the sources that a draft cites, in the order in which it does. */
  citedSources(draft: string): Promise<string[]>;
  /** The keys by which `[@yang2024]` cites the sources. */
  citationKeys(): Promise<SourceKey[]>;
  /** The citation by key at an offset of a draft; undefined where there is none. */
  keyCitationAt(draft: string, offset: number, style: StyleChoice): Promise<CitedByKey | undefined>;
  /** The edits that make a draft cite by key, or by the style again, and what has to stay as it is. */
  convertCitations(draft: string, to: 'key' | 'style', style: StyleChoice): Promise<ConversionAnswer>;
  /** A draft as a file to be given away, with what the writer should know before it is. */
  exportDraft(text: string, format: ExportFormatId, options: ExportOptions): Promise<ExportedDraft>;
  /** Whether the words are a source's, and whose; `sourceId` asks one source only. */
  findQuote(words: string, sourceId?: string): Promise<QuoteAnswer>;
}

/** What a source is called where drafts cite it by key. */
export interface SourceKey {
  readonly id: string;
  readonly key: string;
}

/** What lists show of a source. */
export interface SourceSummary {
  readonly id: string;
  readonly uri: string;
  readonly metadata: SourceMetadata;
  readonly problems: readonly Problem[];
  readonly passageCount: number;
  /** Of the file, where its format says so. */
  readonly pageCount?: number;
  /** Length of the repaired text in UTF-16 units. */
  readonly length: number;
  /** It was restored, but the writer has corrected its line ends since: its file has to be read again. */
  readonly needsFile?: true;
}

/** A source, and what its file looked like when it was read: whoever stamps it knows what that means. */
export interface SourceStamp {
  readonly id: string;
  readonly stamp: string;
}

export interface RestoredSource {
  readonly summary: SourceSummary;
  readonly stamp: string;
}

export interface KnowledgeProblems {
  readonly uri: string;
  readonly problems: readonly Problem[];
}

export interface SearchOptions {
  readonly limit: number;
  readonly typing?: boolean;
  /** Length of a snippet in UTF-16 units. */
  readonly snippetLength?: number;
  /** What comes first; what fits best where it is left out. */
  readonly order?: SearchOrder;
  /** Only so many hits, the first of the list as it stands source by source: the others are counted. */
  readonly first?: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** The sources of all hits of the list, the one with the best hit first. */
  readonly sources: readonly ListedSource[];
  /** How many passages match, those beyond the limit included. */
  readonly total: number;
  /** Said above the hits: as what an unknown word was read, or what would be found without it. */
  readonly readAs?: Phrase;
  /** The filters of the query as they are written in it. */
  readonly filters: readonly WrittenFilter[];
  /** What the results could be narrowed by. */
  readonly facets: readonly Facet[];
}

/** How many hits of a list are of one source. */
export interface ListedSource {
  readonly id: string;
  readonly count: number;
}

/** A passage that matches. Ranges are of the source's repaired text unless their name says otherwise. */
export interface SearchHit {
  readonly score: number;
  readonly source: SourceSummary;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly text: string;
  readonly highlights: readonly TextRange[];
  readonly snippet: Snippet;
  /** The sentence that matches best: what is quoted when the hit is. */
  readonly sentence: TextRange & { readonly text: string };
  /** Other copies with the same words here: they are not listed as hits of their own. */
  readonly alsoIn?: readonly SourceSummary[];
}

/** A passage that may support a claim; its `sentence` is the one that carries most of it. */
export interface SupportHit extends SearchHit {
  /** How much of the claim it carries, 0 to 1. */
  readonly share: number;
  /** The names, times and figures of the claim that it does not have. */
  readonly missing: readonly string[];
  /** One of the two negates and the other does not: it may say the opposite. */
  readonly maybeOpposite: boolean;
}

/** One place of a text that is asked about: a source (by its repaired or its original offsets) or a draft. */
export type TextPlace =
  | { readonly kind: 'source'; readonly id: string; readonly offset: number }
  | { readonly kind: 'original'; readonly id: string; readonly offset: number }
  | {
      readonly kind: 'draft';
      readonly text: string;
      readonly publication: Publication;
      readonly offset: number;
    };

export interface NameSummary {
  readonly id: string;
  readonly label: string;
  readonly labels: Labels;
  readonly type: EntityType;
  readonly isListed: boolean;
  readonly mentionCount: number;
  readonly sourceCount: number;
}

export interface MentionInSource {
  readonly mention: Mention;
  readonly evidence: Evidence;
  /** The mention itself in the file's decoded text. */
  readonly original: TextRange;
}

/** A part of a source with all that a note and a ledger need. */
export interface Quotation {
  readonly sourceId: string;
  readonly uri: string;
  readonly metadata: SourceMetadata;
  /** The source's own characters, line ends repaired; between several parts the cuts are shown. */
  readonly text: string;
  readonly range: TextRange;
  /** What of the range is quoted, where something is left out. */
  readonly parts?: readonly TextRange[];
  readonly original: TextRange;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly paragraph: number;
  readonly page?: string;
  readonly language: 'ko' | 'en';
  /** Present when the words stand inside quotation marks in the source: they are somebody else's. */
  readonly speech?: { readonly speaker?: string };
  /** Present when the words were cut out of a sentence that says something else as a whole. */
  readonly dropped?: DroppedContext;
}

/** A clause that can be quoted by itself. */
export interface QuotableClause {
  readonly text: string;
  /** Of the source's repaired text. */
  readonly range: TextRange;
  /** The sentence that it is of. */
  readonly sentence: TextRange;
}

/** Another reading of one line end, to be remembered by `setReferences`. */
export interface JoinFlip {
  readonly sourceId: string;
  /** Where the line end stands in the source's text. */
  readonly at: number;
  readonly way: JoinWay;
  /** The words on both sides. */
  readonly before: string;
  readonly after: string;
  /** All corrections of the source's line ends, this one with them. */
  readonly corrections: readonly JoinCorrection[];
}

/** The verdict over all sources, the truest first: exact, shortened, altered, missing. */
export type QuoteAnswer =
  | { readonly kind: 'exact'; readonly quotation: Quotation }
  | { readonly kind: 'shortened'; readonly quotation: Quotation; readonly parts: readonly Quotation[] }
  | {
      readonly kind: 'altered';
      readonly nearest: Quotation;
      readonly verdict: Extract<Verdict, { kind: 'altered' }>;
    }
  | { readonly kind: 'missing'; readonly nearest?: Quotation };
