import type { CitationItem } from './citations/citation';
import type { CitationKeys } from './citations/citationKeys';
import { StyleShelf, renderOptions } from './citations/csl/loadStyle';
import type { StyleChoice } from './citations/csl/loadStyle';
import { endOfBody } from './drafts/endOfBody';
import { readDraft } from './drafts/draft';
import type { Draft } from './drafts/draft';
import { keyCiteAt } from './drafts/keyCitations';
import type { KeyCite } from './drafts/keyCitations';
import type { MarkdownMemory } from './drafts/parseInChunks';
import { checkDraft, DATE_CHECKS, DRAFT_CHECKS, NAME_CHECKS } from './drafts/checks/index';
import type { CheckedSource, DraftProblem, EventInSource } from './drafts/checks/index';
import { outdatedNotes } from './drafts/notes/outdatedNotes';
import type { Publication } from './dates/timeExpression';
import type { Mention } from './entities/entity';
import type { FootnoteEdits } from './drafts/footnotes/labels';
import { notePassages } from './drafts/notes/notePassages';
import type { NotePassage } from './drafts/notes/notePassages';
import { mergeNotes } from './drafts/notes/mergeNotes';
import { splitNote } from './drafts/notes/splitNote';
import { findPassage, standsThere } from './drafts/findPassage';
import type { QuoteForm } from './drafts/insertQuote';
import { readLedger, wordsIn } from './drafts/ledger';
import type { Ledger } from './drafts/ledger';
import { bibliographyRange, insertBibliography } from './drafts/notes/bibliography';
import { numberedNotes } from './drafts/notes/citedNotes';
import { citedInOrder, citedWorks } from './drafts/notes/citedInOrder';
import type { CitedItemOf, KeyItemOf } from './drafts/notes/citedInOrder';
import { fromKeys, toKeys } from './drafts/notes/convertCitations';
import type { CitationConversion } from './drafts/notes/convertCitations';
import { renewNotes } from './drafts/notes/renewNotes';
import type { NoteRenewal } from './drafts/notes/renewNotes';
import { citedItem, quoteInDraft } from './drafts/quoteInDraft';
import type { NoteWriting, QuoteEdits } from './drafts/quoteInDraft';
import { vouchedWords } from './drafts/quotedWords';
import { quotationOf } from './quotation';
import type { FoldedText } from './quotes/foldLayout';
import { findParts } from './quotes/findParts';
import { quotedParts, verifyQuote } from './quotes/verifyQuote';
import type { Source } from './sources/source';
import type { SourceMetadata } from './sources/sourceMetadata';
import type { Phrase } from './text/phrase';
import { phrase } from './text/phrase';
import type { TextEdit } from './text/textEdit';
import { encloses } from './text/textRange';
import type { TextRange } from './text/textRange';

/** A quotation that is to go into a draft. */
export interface QuoteRequest {
  readonly draft: string;
  /** Where; what is selected there is replaced. Where it is left out, behind the last words of the body. */
  readonly at?: TextRange;
  readonly sourceId: string;
  /** Of the source's repaired text. */
  readonly range: TextRange;
  /**
   * The words with the writer's cuts (`(중략)`, `…`) and additions (`[ ]`), where she made any; the source's
   * own otherwise. Words that are not the source's are refused.
   */
  readonly words?: string;
  /** In quotation marks where it is left out. */
  readonly form?: QuoteForm;
  /** Whether the note says that the source itself quotes the words. */
  readonly isSecondary?: boolean;
  readonly style: StyleChoice;
}

export type BibliographyAnswer = { readonly edits: readonly TextEdit[] } | { readonly refused: Phrase };

const BIBLIOGRAPHY = { ko: '참고문헌', en: 'Bibliography' } as const;

/** Behind the last words before the notes that close a draft: nothing may be inserted in a note. */
function lastWords(draft: string): TextRange {
  const end = draft.slice(0, endOfBody(readDraft(draft))).trimEnd().length;
  return { start: end, end };
}

export type ConversionAnswer = CitationConversion | { readonly refused: Phrase };

export type NoteRenewalAnswer = NoteRenewal | { readonly refused: Phrase };

/** A citation by key in a draft. */
export interface CitedByKey {
  readonly range: TextRange;
  readonly key: string;
  /** None where no source has the key; several where it does not tell them apart. */
  readonly sourceIds: readonly string[];
  /** As the style writes it at this place. */
  readonly note?: string;
}

/** A draft that is to be checked, and what of. */
export interface DraftCheckRequest {
  readonly text: string;
  readonly publication: Publication;
  readonly style: StyleChoice;
  readonly dates: boolean;
  readonly names: boolean;
}

/** What the notes need to know of the sources. */
export interface NoteSources {
  source(id: string): Source | undefined;
  folded(source: Source): FoldedText;
  mentions(text: string, publication: Publication): readonly Mention[];
  /** The happenings that the sources tell of; undefined until all of them are recognised. */
  events(): readonly EventInSource[] | undefined;
  /** The keys by which drafts can cite the sources. */
  keys(): CitationKeys;
}

/** Writes and checks the notes of drafts: insertion, renewal, and all that is said of a draft in Problems. */
export class DraftNotes {
  private readonly sources: NoteSources;
  private readonly shelf = new StyleShelf();
  private readonly memory: MarkdownMemory = new Map();

  constructor(sources: NoteSources) {
    this.sources = sources;
  }

  async quoteEdits(request: QuoteRequest): Promise<QuoteEdits> {
    const { draft, at, sourceId, range, words, form, isSecondary } = request;
    const source = this.sources.source(sourceId);
    const quotation = source && quotationOf(source, range);
    if (!quotation)
      return { refused: phrase('There are no words to quote at this place of the source any more.') };
    const parts =
      words === undefined
        ? [quotation.range]
        : findParts(words, this.sources.folded(source), quotation.range);
    if (!parts)
      return { refused: phrase('These are not the words of the source; show what is left out with …') };
    const writing = await this.writing(readDraft(draft, this.memory), request.style);
    if ('refused' in writing) return writing;
    const { speech, ...part } = quotation;
    return quoteInDraft(
      draft,
      at ?? lastWords(draft),
      {
        ...part,
        range: { start: parts[0]!.start, end: parts.at(-1)!.end },
        text: wordsIn(source.body.text, parts),
        ...(words !== undefined && { words }),
        ...(parts.length > 1 && { parts }),
        ...(isSecondary && { secondary: speech ?? {} }),
      },
      writing,
      form,
      this.memory,
    );
  }

  /** The first note that would cite the work, were `metadata` what is known of it; undefined without a style. */
  async preview(sourceId: string, metadata: SourceMetadata, style: StyleChoice): Promise<string | undefined> {
    const renderer = await this.shelf.renderer(style);
    return renderer?.notes([{ items: [{ sourceId, metadata }] }], renderOptions(style))[0];
  }

  /** All that is wrong in a draft, notes that are out of date included. */
  async problems({ text, publication, style, dates, names }: DraftCheckRequest): Promise<DraftProblem[]> {
    const draft = readDraft(text, this.memory);
    const events = dates ? this.sources.events() : undefined;
    const problems = checkDraft(
      draft,
      {
        source: id => this.checkedSource(id),
        ...((names || events) && { mentions: this.sources.mentions(text, publication) }),
        ...(events && { sourceEvents: events }),
        ...(draft.keyCitations.length && { keys: this.sources.keys() }),
      },
      DRAFT_CHECKS.filter(
        check => (dates || !DATE_CHECKS.includes(check)) && (names || !NAME_CHECKS.includes(check)),
      ),
    );
    if (!readLedger(text)) return problems;
    const renewal = await this.renewal(text, style);
    return 'refused' in renewal ? problems : [...problems, ...outdatedNotes(renewal)];
  }

  async renewal(text: string, style: StyleChoice): Promise<NoteRenewalAnswer> {
    const draft = readDraft(text, this.memory);
    const writing = await this.writing(draft, style);
    if ('refused' in writing) return writing;
    return renewNotes(draft, writing.renderer, writing.itemOf, writing.options, this.keyItemOf);
  }

  /** The passages that a note of a draft rests on. */
  passages(text: string, label: string): NotePassage[] {
    const draft = readDraft(text, this.memory);
    return notePassages(
      draft,
      label,
      id => this.sources.source(id),
      source => this.sources.folded(source),
    );
  }

  /** Splits the footnote at a place of a draft by its sources, or merges the footnotes that stand together there. */
  async regrouped(
    text: string,
    offset: number,
    way: 'split' | 'merge',
    style: StyleChoice,
  ): Promise<FootnoteEdits> {
    const draft = readDraft(text, this.memory);
    const writing = await this.writing(draft, style);
    if ('refused' in writing) return writing;
    return way === 'split' ? splitNote(draft, offset, writing) : mergeNotes(draft, offset, writing);
  }

  /** The edit that adds the works cited as a bibliography; where there is one, it and the notes are renewed. */
  async bibliography(text: string, style: StyleChoice): Promise<BibliographyAnswer> {
    const draft = readDraft(text, this.memory);
    const writing = await this.writing(draft, style);
    if ('refused' in writing) return writing;
    const { renderer, itemOf, options } = writing;
    if (bibliographyRange(draft)) return renewNotes(draft, renderer, itemOf, options, this.keyItemOf);
    const places = citedInOrder(draft, itemOf, this.keyItemOf);
    const entries = renderer.bibliography(citedWorks(draft, places, this.keyItemOf));
    if (!entries.length) return { refused: phrase('The draft cites no source that is in the folder') };
    return { edits: [insertBibliography(draft, entries, BIBLIOGRAPHY[renderer.language])] };
  }

  /** The ids of the sources that a draft cites, in the order in which it does. */
  citedSources(text: string): string[] {
    const draft = readDraft(text, this.memory);
    const noted = numberedNotes(draft).flatMap(({ reference, ledgers }) =>
      ledgers.map(({ sourceId }) => ({ at: reference.start, sourceId })),
    );
    const keyed = draft.keyCitations.flatMap(({ cites }) =>
      cites.flatMap(cite => {
        const item = this.keyItemOf(cite);
        return item ? [{ at: cite.start, sourceId: item.sourceId }] : [];
      }),
    );
    const cited = [...noted, ...keyed].toSorted((a, b) => a.at - b.at);
    return [...new Set(cited.map(({ sourceId }) => sourceId))];
  }

  /** The citations of a draft by key, or those by key as the style writes them. */
  async conversion(text: string, to: 'key' | 'style', style: StyleChoice): Promise<ConversionAnswer> {
    const draft = readDraft(text, this.memory);
    const { keyOf, idsOf } = this.sources.keys();
    const uniqueKey = (id: string): string | undefined => {
      const key = keyOf.get(id);
      return key !== undefined && idsOf.get(key)?.length === 1 ? key : undefined;
    };
    if (to === 'key') return toKeys(draft, this.itemsOf(draft), uniqueKey);
    const writing = await this.writing(draft, style);
    if ('refused' in writing) return writing;
    return fromKeys(draft, writing.renderer, writing.itemOf, writing.options, this.keyItemOf);
  }

  /** The citation by key at an offset, and the note that would cite it there. */
  async keyCitationAt(text: string, offset: number, style: StyleChoice): Promise<CitedByKey | undefined> {
    const draft = readDraft(text, this.memory);
    const cite = keyCiteAt(draft.keyCitations, offset);
    if (!cite) return undefined;
    const writing = await this.writing(draft, style);
    const sourceIds = this.sources.keys().idsOf.get(cite.key) ?? [];
    const note = 'refused' in writing ? undefined : this.noteOfKey(draft, cite, writing);
    return {
      range: { start: cite.start, end: cite.end },
      key: cite.key,
      sourceIds,
      ...(note !== undefined && { note }),
    };
  }

  /** At its place among the notes; inside a note, as if it stood alone. */
  private noteOfKey(
    draft: Draft,
    cite: KeyCite,
    { renderer, itemOf, options }: NoteWriting,
  ): string | undefined {
    const places = citedInOrder(draft, itemOf, this.keyItemOf);
    const index = places.findIndex(
      ({ keyCitation, note }) =>
        keyCitation?.cites.includes(cite) ?? note?.references.some(own => encloses(own, cite)),
    );
    if (index >= 0)
      return renderer.notes(
        places.map(({ citation }) => citation),
        options,
      )[index];
    const item = this.keyItemOf(cite);
    return item && renderer.notes([{ items: [item] }], options)[0];
  }

  private checkedSource(id: string): CheckedSource | undefined {
    const source = this.sources.source(id);
    return (
      source && { metadata: source.metadata, text: source.body.text, folded: this.sources.folded(source) }
    );
  }

  private async writing(draft: Draft, style: StyleChoice): Promise<NoteWriting | { refused: Phrase }> {
    const renderer = await this.shelf.renderer(style);
    if (!renderer) return { refused: phrase('{0} is no style that can be used by itself', style.id) };
    return {
      renderer,
      options: renderOptions(style),
      itemOf: this.itemsOf(draft),
      keyItemOf: this.keyItemOf,
    };
  }

  /** What a citation by key cites, where one source answers to the key. */
  private readonly keyItemOf: KeyItemOf = ({ key, locator }) => {
    const [id, ...others] = this.sources.keys().idsOf.get(key) ?? [];
    const source = id === undefined || others.length ? undefined : this.sources.source(id);
    return source && { sourceId: source.id, metadata: source.metadata, ...(locator && { locator }) };
  };

  /** Finds what a note cites by its ledger; where the source has moved its words since, by the words quoted. */
  private itemsOf(draft: Draft): CitedItemOf {
    return (ledger, { reference }): CitationItem | undefined => {
      const source = this.sources.source(ledger.sourceId);
      if (!source) return undefined;
      const { secondary } = ledger;
      const range = this.rangeOf(ledger, draft, reference, source);
      const quotation = range && quotationOf(source, range);
      if (quotation) {
        const { speech: _, ...part } = quotation;
        return citedItem({ ...part, ...(secondary && { secondary }) });
      }
      // Without pages the note does not depend on the place, so it can still be written.
      const hasPages = source.passages.some(({ page }) => page !== undefined);
      const { id: sourceId, metadata } = source;
      return hasPages ? undefined : { sourceId, metadata, ...(secondary && { secondary }) };
    };
  }

  private rangeOf(
    ledger: Ledger,
    draft: Draft,
    reference: Draft['references'][number],
    source: Source,
  ): TextRange | undefined {
    if (ledger.isParaphrase) return findPassage(ledger, source.body.text);
    if (standsThere(ledger, source.body.text)) return ledger;
    const quoted = vouchedWords(draft, reference, ledger);
    if (!quoted) return undefined;
    return quotedParts(verifyQuote(quoted.words, this.sources.folded(source)))?.[0];
  }
}
