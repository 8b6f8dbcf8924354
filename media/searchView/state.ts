import { queryOf, settle } from './chips';
import type { Chip } from './chips';
import { firstTarget, rowsOf } from './rows';
import type { Row } from './rows';
import type {
  ResultGroup,
  SavedSearch,
  SearchStatus,
  SearchStrings,
  ShownFilter,
  ToSearchView,
} from './protocol';

/** All that decides what the view shows. */
export interface ViewState {
  /** Nothing is shown before the extension has sent the words to show. */
  readonly strings?: SearchStrings;
  readonly status?: SearchStatus;
  /** What is searched: the filters below the field and the words in it. */
  readonly query: string;
  readonly chips: readonly Chip[];
  /** What stands in the field. */
  readonly words: string;
  /** The words were typed by hand; a filter at their end may still grow. */
  readonly isTyped: boolean;
  readonly recent: readonly string[];
  readonly saved: readonly SavedSearch[];
  readonly pins?: ResultGroup;
  /** The writer wants more hits than are listed at first. */
  readonly wantsMore: boolean;
  /** Number of the latest question; older answers are dropped. */
  readonly asked: number;
  readonly results?: Results;
  readonly canQuote: boolean;
  /** Key of the row that is selected. */
  readonly selected?: string;
  /** Keys of the sources whose hits are hidden. */
  readonly collapsed: ReadonlySet<string>;
}

/** The last answer that was wanted. */
export interface Results {
  readonly query: string;
  readonly groups: readonly ResultGroup[];
  /** How many hits and sources the list has when all of it is here. */
  readonly listed: number;
  readonly sources: number;
  readonly total: number;
  readonly message?: string;
}

/** What is shown below the field. */
export type Panel = 'blank' | 'noSources' | 'indexing' | 'ready' | 'nothingFound' | 'results';

export const EMPTY_STATE: ViewState = {
  query: '',
  chips: [],
  words: '',
  isTyped: true,
  recent: [],
  saved: [],
  wantsMore: false,
  asked: 0,
  canQuote: false,
  collapsed: new Set(),
};

/** The writer changed the field. An emptied field forgets the results at once; others stay until answered. */
export function typed(state: ViewState, words: string): ViewState {
  return withQuery({ ...state, isTyped: true }, state.chips, words);
}

/** A whole query, filters included, that somebody else put into the field. */
export function given(state: ViewState, query: string): ViewState {
  return withQuery({ ...state, isTyped: false }, [], query);
}

/** The filters below the field are others now. */
export function withChips(state: ViewState, chips: readonly Chip[], words: string): ViewState {
  return withQuery({ ...state, isTyped: true }, chips, words);
}

function withQuery(before: ViewState, chips: readonly Chip[], words: string): ViewState {
  const query = queryOf(chips, words);
  const state = { ...before, chips, words, query, wantsMore: false };
  if (query.trim() !== '') return state;
  const { results: _results, selected: _selected, ...rest } = state;
  return { ...rest, asked: state.asked + 1, collapsed: new Set() };
}

/** The filters of the query that was just answered move from the words to the row below the field. */
export function settled(state: ViewState, filters: readonly ShownFilter[]): ViewState {
  const { chips, words } = settle(state.chips, state.words, filters, state.isTyped);
  if (chips === state.chips) return state;
  const query = queryOf(chips, words);
  return { ...state, chips, words, query, ...(state.results && { results: { ...state.results, query } }) };
}

/** A question is about to be sent: its number is the new `asked`. */
export function asking(state: ViewState): ViewState {
  return { ...state, asked: state.asked + 1 };
}

/** The extension said something. Answers nobody waits for any more leave the state as it is. */
export function received(state: ViewState, message: ToSearchView): ViewState {
  switch (message.kind) {
    case 'state':
      return {
        ...state,
        strings: unchanged(state.strings, message.strings),
        status: message.status,
        recent: message.recent,
        saved: message.saved,
      };
    case 'pins': {
      const { pins: _pins, ...rest } = state;
      return message.group ? { ...rest, pins: message.group } : rest;
    }
    case 'canQuote':
      return { ...state, canQuote: message.canQuote };
    case 'results':
      return message.request === state.asked ? answered(state, message) : state;
    case 'focus':
    case 'focusSaved':
    case 'again':
      return state;
  }
}

/** Hides or shows the hits of a source; a hidden hit gives its selection to the header. */
export function setExpanded(state: ViewState, key: string, isExpanded: boolean): ViewState {
  const collapsed = new Set(state.collapsed);
  if (isExpanded) collapsed.delete(key);
  else collapsed.add(key);
  const next = { ...state, collapsed };
  const isStillThere = rowsIn(next).some(row => row.key === state.selected);
  return isStillThere ? next : { ...next, selected: key };
}

export function select(state: ViewState, key: string): ViewState {
  return { ...state, selected: key };
}

/** The rows as shown. */
export function rowsIn(state: ViewState): Row[] {
  return rowsOf(groupsIn(state), state.collapsed);
}

/** Whether there are hits that the list does not have and could have. */
export function hasMore({ results, wantsMore }: ViewState): boolean {
  return results !== undefined && !wantsMore && isWhole(results) && results.listed < results.total;
}

/** Whether all hits of the list are here, and not only those that fill the screen. */
export function isWhole({ groups, listed }: Results): boolean {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0) === listed;
}

/** The groups as shown: what the writer pinned stands above what was found. */
export function groupsIn({ pins, results }: ViewState): readonly ResultGroup[] {
  const found = results?.groups ?? [];
  return pins ? [pins, ...found] : found;
}

/** Whether the query in the field is one that the writer keeps. */
export function isSaved({ saved, query }: ViewState): boolean {
  return saved.some(search => search.query === query.trim());
}

/** The selected row, if it is shown. */
export function selectedRow(state: ViewState): Row | undefined {
  return rowsIn(state).find(({ key }) => key === state.selected);
}

export function panelOf({ strings, status, query, results }: ViewState): Panel {
  if (!strings || !status) return 'blank';
  if (status.kind === 'empty') return 'noSources';
  if (query.trim() !== '' && results) return results.groups.length > 0 ? 'results' : 'nothingFound';
  // While the first answer is on its way nothing flashes up in between.
  if (query.trim() !== '') return 'blank';
  return status.kind === 'indexing' ? 'indexing' : 'ready';
}

/** The words hardly ever change while the status often does: the same object spares drawing all rows anew. */
function unchanged(before: SearchStrings | undefined, now: SearchStrings): SearchStrings {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

type ResultsMessage = Extract<ToSearchView, { kind: 'results' }>;

/** The same query answered again keeps the place of the reader; another begins at its best hit. */
function answered(state: ViewState, message: ResultsMessage): ViewState {
  const { query, groups, listed, sources, total, canQuote } = message;
  const isSameQuery = state.results === undefined || state.results.query === query;
  const results = {
    query,
    groups,
    listed,
    sources,
    total,
    ...(message.message && { message: message.message }),
  };
  const { selected, ...rest } = state;
  const next = { ...rest, results, canQuote, collapsed: isSameQuery ? state.collapsed : new Set<string>() };
  const rows = rowsIn(next);
  const kept = isSameQuery ? rows.find(({ key }) => key === selected) : undefined;
  const row = kept ?? firstTarget(rowsOf(groups, next.collapsed));
  return row ? { ...next, selected: row.key } : next;
}
