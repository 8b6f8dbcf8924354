/** What the extension tells the Search view. Ids (`hit.id`, `sourceId`) are opaque to the view. */
export type ToSearchView =
  /**
   * First answer to `ready`, and again whenever the corpus changes. Does not touch what the writer types;
   * where the status is another, the view asks its standing query again by itself.
   */
  | {
      readonly kind: 'state';
      readonly strings: SearchStrings;
      readonly status: SearchStatus;
      /** A query to begin with; the view takes it only while its own field is empty and unfocused. */
      readonly query: string;
      /** What was searched before, the latest first, and what the writer wants to find again. */
      readonly recent: readonly string[];
      readonly saved: readonly SavedSearch[];
    }
  /**
   * Answers the `search` of the same number. The view drops what it no longer waits for. Groups and hits beyond the
   * `first` that were asked for are only counted.
   */
  | {
      readonly kind: 'results';
      readonly request: number;
      readonly query: string;
      readonly groups: readonly ResultGroup[];
      /** How many hits and how many sources the list has. */
      readonly listed: number;
      readonly sources: number;
      /** How many hits there are in all; more than are listed when the list was cut. */
      readonly total: number;
      readonly tookMs: number;
      /** Said above the list, or instead of it when nothing was found: a spelling that was tried, a problem. */
      readonly message?: string;
      /** Whether there is a draft to quote in. */
      readonly canQuote: boolean;
      /** The filters in the query, for the row below the field. */
      readonly filters: readonly ShownFilter[];
    }
  /** The hits that the writer has pinned, as a group of their own; undefined when there are none. */
  | { readonly kind: 'pins'; readonly group: ResultGroup | undefined }
  /** The writer opened or closed the draft while results stand. */
  | { readonly kind: 'canQuote'; readonly canQuote: boolean }
  /** Puts the keyboard on the saved search, which is renamed or next to one that is gone. */
  | { readonly kind: 'focusSaved'; readonly query: string }
  /** The same query would be answered otherwise now. */
  | { readonly kind: 'again' }
  /** Puts the cursor into the field, all selected; with a query, searches it. */
  | { readonly kind: 'focus'; readonly query?: string };

/** What the Search view tells the extension. */
export type FromSearchView =
  | { readonly kind: 'ready' }
  /** Sent while typing. An empty query is never sent. */
  | {
      readonly kind: 'search';
      readonly request: number;
      readonly query: string;
      /** Asks for a list as long as the view will ever show. */
      readonly more: boolean;
      /** So many hits are enough for now: they fill the screen. */
      readonly first?: number;
    }
  /** A hit of this query was opened or quoted: it is worth remembering. */
  | { readonly kind: 'used'; readonly query: string }
  | { readonly kind: 'save'; readonly query: string; readonly isSaved: boolean }
  /** Asks the writer how a saved search shall be called. */
  | { readonly kind: 'rename'; readonly query: string }
  /** Takes a search out of the list of saved ones. */
  | { readonly kind: 'forget'; readonly query: string }
  /** Keep the hit above all others, or no longer. */
  | { readonly kind: 'pin'; readonly hit: string }
  /** Show the hit in the reader; `beside` in another editor column; `keepFocus` for a single click. */
  | { readonly kind: 'open'; readonly hit: string; readonly beside: boolean; readonly keepFocus: boolean }
  /** Show the hit's words in the original file. */
  | { readonly kind: 'openOriginal'; readonly hit: string }
  /** Put the hit's sentence into the draft, with its footnote. */
  | { readonly kind: 'quote'; readonly hit: string }
  | { readonly kind: 'command'; readonly command: SearchCommand };

/** What the buttons of the empty states do. */
export type SearchCommand = 'addSources' | 'openSettings' | 'rescan' | 'filter';

/** A search that the writer keeps; its name is the query until she gives it another. */
export interface SavedSearch {
  readonly query: string;
  readonly name: string;
}

/** A filter as it stands in the query: where, and what the row below the field says of it. */
export interface ShownFilter {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Nothing can be added to it any more. */
  readonly isClosed: boolean;
}

/** How far the corpus is: `empty` no source was found, `indexing` searchable already but not yet whole. */
export type SearchStatus =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'indexing';
      readonly done: number;
      /** Absent while files are still being looked for. */
      readonly total?: number;
    }
  | { readonly kind: 'ready'; readonly sources: number; readonly passages: number };

/** The hits of one source, best first. Groups come best first too. */
export interface ResultGroup {
  readonly sourceId: string;
  readonly title: string;
  /** Author · venue · date, already worded; empty when nothing is known. */
  readonly detail: string;
  /** What of the detail is inferred and why, for the tooltip. */
  readonly inferred?: string;
  /** How many hits it has; the last of them may not be here yet. */
  readonly count: number;
  readonly hits: readonly ResultHit[];
}

/** One passage found. `text` is its snippet, and highlights are half-open UTF-16 ranges of it. */
export interface ResultHit {
  readonly id: string;
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** Heading the passage stands under. */
  readonly heading?: string;
  /** Where the passage is, already worded: `¶ 12`, `12문단`. */
  readonly paragraph: string;
  /** Which other copies have the same words, already worded: `also in …`. */
  readonly alsoIn?: string;
  readonly isPinned: boolean;
  /** Whether the passage goes on before or after the snippet. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Every word of the view, in the writer's language. `{0}`, `{1}` are filled by the view. */
export interface SearchStrings {
  /** In the empty field: what can be typed. */
  readonly placeholder: string;
  /** Name of the field and of the search landmark, for a screen reader. */
  readonly searchLabel: string;
  /** Name of the list, for a screen reader. */
  readonly resultsLabel: string;
  /** Tooltip of the button that empties the field. */
  readonly clear: string;
  /** Button that offers what the results can be narrowed by. */
  readonly filter: string;
  /** Name of the row of filters; tooltip of one, `{0}`, which a click takes away. */
  readonly filters: string;
  readonly removeFilter: string;
  /** Button that keeps the query, and the same when it is kept. */
  readonly save: string;
  readonly unsave: string;
  /** Button of a saved search; its key follows in the tooltip. */
  readonly rename: string;
  /** Before the kept queries, and before the latest ones. */
  readonly saved: string;
  readonly recent: string;
  /** Header of the pinned hits; buttons of a row. */
  readonly pinned: string;
  readonly pin: string;
  readonly unpin: string;
  /** Below a list that was cut. */
  readonly more: string;

  /** Above the list and announced: `{0} results in {1} sources`. */
  readonly count: string;
  /** The same for exactly one result. */
  readonly countOne: string;
  /** The same for `{0}` results, all in one source. */
  readonly countInOneSource: string;
  /** When the list was cut: `{0}` shown, `{1}` in all. */
  readonly countCut: string;

  /** Button of a row: quote in the draft. Its keys follow in the tooltip. */
  readonly quote: string;
  /** Tooltip of the same button without a draft; also announced. */
  readonly quoteNeedsDraft: string;
  /** Button of a row: open the original file. */
  readonly openOriginal: string;
  /** Quiet line under the list: `{0}` is the key that opens, `{1}` the key that quotes, `{2}` the key that pins. */
  readonly keysHint: string;

  /** No source was found: headline, what to do, and the buttons' words. */
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly addSources: string;
  readonly openSettings: string;
  readonly rescan: string;

  /** Progress while reading: `{0}` of `{1}`, and before the number is known. */
  readonly indexing: string;
  readonly indexingUnknown: string;
  /** Under it: what is read already can be searched. */
  readonly indexingHint: string;

  /** No query yet: `{0}` sources, `{1}` passages stand ready. */
  readonly ready: string;
  /** Before the examples. */
  readonly tryThese: string;
  /** Queries to try, at best three, chosen from the corpus; a click searches them. */
  readonly examples: readonly string[];

  /** Nothing found for `{0}`. */
  readonly nothingFound: string;
  /** What helps then. */
  readonly nothingFoundHint: string;
}
