import { LEAST_OF_PASSAGE, findSupport } from './claims/findSupport';
import type { ClaimDesk, Support } from './claims/findSupport';
import { namingPassages } from './claims/namingPassages';
import type { SearchAnswer, SearchHit, SearchOptions, SupportHit } from './corpus';
import type { Publication } from './dates/timeExpression';
import { annotateText } from './facts/annotatedSource';
import type { KnowledgeShelf } from './knowledgeShelf';
import { nameFacets } from './nameFacets';
import { passageFilter } from './passageFilter';
import type { Recognition } from './recognition';
import { parseQuery } from './search/query';
import { scanSources } from './search/scanSources';
import type { Hit, SearchIndex } from './search/searchIndex';
import { asksOfContent } from './search/sourceFilter';
import { searchHitOf } from './searchHit';
import { bySource } from './sources/bySource';
import type { SourceShelf } from './sourceShelf';
import { excerptOf, likeness, namingHit, withSupport } from './supportHit';
import type { TextRange } from './text/textRange';
import { foldCopies } from './works/foldCopies';
import type { Works } from './works/works';

/** What a search asks. */
export interface SearchedDesk {
  readonly shelf: SourceShelf;
  /** The index as it is now. */
  index(): SearchIndex;
  readonly copies: Works;
  readonly knowledge: KnowledgeShelf;
  readonly recognition: Recognition;
  /** Whether the index holds every source. */
  isIndexed(): boolean;
}

/** Snippets are two to three lines of a narrow sidebar. */
const SNIPPET_LENGTH = 140;
/** So many passages are weighed closely for a claim, and so much of a claim is read. */
const CANDIDATES = 40;
const LONGEST_CLAIM = 2000;

/** Finds passages: by words, by the claim that they carry, by another passage. */
export class DeskSearch {
  private readonly desk: SearchedDesk;

  constructor(desk: SearchedDesk) {
    this.desk = desk;
  }

  async search(
    query: string,
    { limit, typing = false, snippetLength = SNIPPET_LENGTH, order = 'relevance', first }: SearchOptions,
  ): Promise<SearchAnswer> {
    const { copies, knowledge, recognition, shelf } = this.desk;
    const { otherNames } = knowledge;
    const { filters, ...asked } = parseQuery(query);
    if (asksOfContent(asked)) await recognition.all();
    const accepts = passageFilter(asked, knowledge.gazetteer.entities, id => recognition.of(id));
    // Copies of what is listed already are folded into it: there must be enough left.
    const wanted = copies.all().length ? 2 * limit : limit;
    const options = { limit: wanted, prefix: typing, otherNames, accepts, order };
    // A desk is searched as soon as it is opened: its texts are there before its index is.
    const answer = this.desk.isIndexed()
      ? this.desk.index().answer(query, options)
      : scanSources(shelf.all.values(), query, options);
    const folded = foldCopies(answer.hits, copies);
    const listed = folded.slice(0, limit);
    const groups = bySource(listed, ({ hit }) => hit.sourceId);
    const shown = first === undefined ? listed : [...groups.values()].flat().slice(0, first);
    return {
      hits: shown.flatMap(({ hit, alsoIn }) => this.searchHit(hit, alsoIn, snippetLength) ?? []),
      sources: Array.from(groups, ([id, hits]) => ({ id, count: hits.length })),
      total: answer.total - (answer.hits.length - folded.length),
      ...(answer.readAs && { readAs: answer.readAs }),
      filters,
      // Names only of what is recognised already: no writer waits for a list of filters.
      facets: [...answer.facets, ...nameFacets(answer.hits, id => recognition.ifKnown(id))],
    };
  }

  findSupport(claim: string, publication: Publication, limit: number): SupportHit[] {
    const words = claim.slice(0, LONGEST_CLAIM);
    const annotations = annotateText(words, this.desk.knowledge.gazetteer, publication);
    return this.supportHits(findSupport(words, annotations, this.claimDesk()), limit);
  }

  moreLike(sourceId: string, range: TextRange, limit: number): SupportHit[] {
    const annotated = this.desk.recognition.of(sourceId);
    if (!annotated) return [];
    const { text, annotations } = excerptOf(annotated, range, LONGEST_CLAIM);
    const found = findSupport(text, annotations, this.claimDesk(), LEAST_OF_PASSAGE);
    const others = found
      .filter(({ hit }) => !this.desk.copies.isSamePlace({ ...range, sourceId }, hit))
      .map(likeness);
    return this.supportHits(others, limit);
  }

  private claimDesk(): ClaimDesk<Hit> {
    const { knowledge, recognition } = this.desk;
    const index = this.desk.index();
    // As with a hover: nobody waits for the names of the whole desk, but the next claim knows them.
    recognition.begin();
    const { otherNames } = knowledge;
    return {
      naming: units => namingPassages(units, recognition.known().mentions).map(namingHit),
      candidates: query => index.search(query, { limit: CANDIDATES, otherNames }),
      annotated: id => recognition.of(id),
      rarity: stem => index.rarity(stem),
    };
  }

  private supportHits(found: readonly Support<Hit>[], limit: number): SupportHit[] {
    const places = found.map(support => ({ ...support.hit, support }));
    return foldCopies(places, this.desk.copies)
      .slice(0, limit)
      .flatMap(({ hit, alsoIn }): SupportHit[] => {
        const shown = this.searchHit(hit, alsoIn, SNIPPET_LENGTH);
        return shown ? [withSupport(shown, hit.support, this.desk.shelf.get(hit.sourceId)!)] : [];
      });
  }

  private searchHit(hit: Hit, alsoIn: readonly string[], snippetLength: number): SearchHit | undefined {
    const { shelf } = this.desk;
    const source = shelf.get(hit.sourceId);
    const copies = alsoIn.flatMap(id => shelf.get(id) ?? []);
    return source && searchHitOf(hit, source, copies, snippetLength);
  }
}
