import { connectVsCode } from '../shared/vscodeApi';
import { fieldIntent, listIntent, savedIntent } from './keyboard';
import type { Intent, Keystroke } from './keyboard';
import { moveFrom } from './move';
import type { Step } from './move';
import { Page } from './page';
import type { FromSearchView, SearchCommand, ToSearchView } from './protocol';
import { unsettle } from './chips';
import type { Chip } from './chips';
import {
  EMPTY_STATE,
  asking,
  given,
  isSaved,
  isWhole,
  received,
  rowsIn,
  select,
  selectedRow,
  setExpanded,
  settled,
  typed,
  withChips,
} from './state';
import type { ViewState } from './state';

/** What survives the view being hidden and shown again. */
interface Memory {
  readonly chips: readonly Chip[];
  readonly words: string;
  readonly selected?: string;
  readonly collapsed: readonly string[];
  readonly scrollTop: number;
}

/** An answer that takes longer than this is not waited for before the next question. */
const PATIENCE_MS = 500;
/** So long after the screen was filled the writer seems to have paused: the rest of the list is fetched. */
const PAUSE_MS = 150;
/** The lowest row: so many fill the view. */
const LEAST_ROW_PX = 40;
/** While sources are still being read, how often the standing query is asked again. */
const REFRESH_MS = 700;

const vscode = connectVsCode<FromSearchView, ToSearchView, Memory>();
const remembered = vscode.remembered();
let state: ViewState = {
  ...withChips(EMPTY_STATE, remembered?.chips ?? [], remembered?.words ?? ''),
  collapsed: new Set(remembered?.collapsed),
  ...(remembered?.selected !== undefined && { selected: remembered.selected }),
};
const page = new Page(document.body, state);
const { field, clear, star, filter, chips, list, panel } = page.layout;
/** The question that is still unanswered, and when it was sent. */
let unanswered: { readonly request: number; readonly since: number } | undefined;
/** The next question, to be asked when the last is answered, or later. */
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Only hits that fill the screen were asked for. */
let isCut = false;
/** Fetches those below. */
let completing: ReturnType<typeof setTimeout> | undefined;
let refreshing: ReturnType<typeof setTimeout> | undefined;
let remembering: ReturnType<typeof setTimeout> | undefined;
let isComposing = false;
/** Enter or its like came before its answer: done when that arrives. */
let afterAnswer: Intent | undefined;
let scrollTop = remembered?.scrollTop ?? 0;
/** Which of the latest queries the field shows, counted from the latest; -1 while it shows none. */
let recalled = -1;

field.value = state.words;
vscode.receive(message => hear(message));
vscode.send({ kind: 'ready' });

// `input` also comes for every jamo that is still being composed, so half-typed words are searched too.
field.addEventListener('input', () => type(field.value));
field.addEventListener('compositionstart', () => (isComposing = true));
field.addEventListener('compositionend', () => (isComposing = false));
field.addEventListener('keydown', event => {
  if (event.key === 'Backspace' && !isComposing && field.selectionEnd === 0 && state.chips.length > 0) {
    event.preventDefault();
    const { chips: rest, words } = unsettle(state.chips, state.words);
    search(withChips(state, rest, words));
  } else act(event, fieldIntent(strokeOf(event)));
});
clear.addEventListener('click', () => {
  setQuery('');
  field.focus();
});
star.addEventListener('click', () => {
  const query = state.query.trim();
  vscode.send({ kind: 'save', query, isSaved: !isSaved(state) });
});
filter.addEventListener('click', () => vscode.send({ kind: 'command', command: 'filter' }));
chips.addEventListener('click', ({ target }) => {
  const text =
    target instanceof Element ? target.closest<HTMLElement>('[data-filter]')?.dataset['filter'] : undefined;
  search(
    withChips(
      state,
      state.chips.filter(chip => chip.text !== text),
      state.words,
    ),
  );
  field.focus();
});
list.addEventListener('keydown', event => {
  const isButton = event.target instanceof HTMLButtonElement;
  if (isButton && (event.key === 'Enter' || event.key === ' ')) return;
  act(event, listIntent(strokeOf(event)));
});
list.addEventListener('focusin', event => choose(rowKey(event.target)));
list.addEventListener('click', event => click(event));
list.addEventListener('dblclick', event => doubleClick(event));
list.addEventListener('scroll', () => remember(), { passive: true });
panel.addEventListener('click', event => pressPanel(event));
panel.addEventListener('keydown', event => {
  const kind = savedIntent(strokeOf(event));
  if (kind) changeSaved(kind, event.target);
});

function hear(message: ToSearchView): void {
  if (message.kind === 'results') return hearResults(message);
  const before = state;
  if (message.kind === 'focus') focusField(message.query);
  show(received(state, message));
  if (message.kind === 'focusSaved') page.focusSaved(message.query);
  if (message.kind === 'again') askSoon();
  if (message.kind === 'state') hearStatus(before, message.query);
}

/** Asks again when the corpus is another, and for the first time after the view was built. */
function hearStatus(before: ViewState, offered: string): void {
  if (state.query === '' && offered !== '' && document.activeElement !== field) return setQuery(offered);
  if (state.query.trim() === '') return;
  if (!before.status) ask();
  else if (JSON.stringify(before.status) !== JSON.stringify(state.status))
    refreshing ??= setTimeout(refresh, REFRESH_MS);
}

function refresh(): void {
  refreshing = undefined;
  askSoon();
}

function hearResults(message: Extract<ToSearchView, { kind: 'results' }>): void {
  if (unanswered && message.request >= unanswered.request) unanswered = undefined;
  const isWanted = message.request === state.asked;
  const next = received(state, message);
  if (!unanswered && waiting !== undefined) {
    state = next;
    ask();
    return show(state);
  }
  if (!isWanted) return;
  // Never while composing: to change the field's value then would tear the syllable.
  show(isComposing ? next : settled(next, message.filters));
  if (isCut && next.results && !isWhole(next.results)) completing = setTimeout(send, PAUSE_MS);
  if (scrollTop > 0) list.scrollTop = scrollTop;
  scrollTop = 0;
  const intent = afterAnswer;
  afterAnswer = undefined;
  if (intent) perform(intent);
}

function type(words: string): void {
  recalled = -1;
  search(typed(state, words));
}

/** Shows another query, and asks it as soon as the last one is answered. */
function search(next: ViewState): void {
  scrollTop = 0;
  afterAnswer = undefined;
  clearTimeout(waiting);
  clearTimeout(completing);
  waiting = undefined;
  state = next;
  // On its way before anything is drawn: the answer takes longer than the drawing.
  if (state.query.trim() !== '') askSoon();
  show(state);
  if (state.query.trim() !== '') list.scrollTop = 0;
}

/** One question at a time: who types faster than it is answered is asked for the last of her words only. */
function askSoon(): void {
  const left = unanswered ? unanswered.since + PATIENCE_MS - performance.now() : 0;
  if (left <= 0) ask();
  else waiting ??= setTimeout(ask, left);
}

function ask(): void {
  clearTimeout(waiting);
  waiting = undefined;
  if (state.query.trim() === '') return;
  // Who goes on in a list that stands needs all of it; another query begins at its best hits.
  const isAnother = state.results?.query !== state.query && scrollTop === 0;
  send(isAnother ? Math.ceil(window.innerHeight / LEAST_ROW_PX) : undefined);
  unanswered = { request: state.asked, since: performance.now() };
}

/** Asks for the list, or for its `first` hits. */
function send(first?: number): void {
  clearTimeout(completing);
  isCut = first !== undefined;
  state = asking(state);
  const { asked: request, query, wantsMore: more } = state;
  vscode.send({ kind: 'search', request, query, more, ...(first !== undefined && { first }) });
}

function act(event: KeyboardEvent, intent: Intent | undefined): void {
  if (!intent) return;
  if (intent.kind === 'type') return typeOn();
  if (intent.kind === 'escape' && document.activeElement === field && state.query === '') return;
  if (intent.kind === 'recall' && state.query !== '' && recalled < 0) return;
  event.preventDefault();
  const isStale = state.results?.query !== state.query;
  if (document.activeElement === field && isStale && (intent.kind === 'open' || intent.kind === 'quote')) {
    ask();
    afterAnswer = intent;
  } else perform(intent);
}

function perform(intent: Intent): void {
  switch (intent.kind) {
    case 'step':
      return step(intent.step);
    case 'pin':
      return pin();
    case 'recall':
      return recall();
    case 'enterList':
      return page.results.find(selectedRow(state)?.key)?.focus();
    case 'escape':
      return document.activeElement === field ? setQuery('') : focusField();
    case 'open':
      return open(intent.beside, intent.keepFocus);
    case 'quote':
      return quote();
    case 'type':
      return typeOn();
  }
}

function step(direction: Step): void {
  const move = moveFrom(rowsIn(state), state.selected, direction, page.results.page);
  switch (move.kind) {
    case 'select':
      show(select(state, move.key));
      return page.results.find(move.key)?.focus();
    case 'expand':
    case 'collapse':
      return show(setExpanded(state, move.key, move.kind === 'expand'));
    case 'field':
      return focusField();
    case 'stay':
      return undefined;
  }
}

/** Goes back through the latest queries. */
function recall(): void {
  const next = Math.min(recalled + 1, state.recent.length - 1);
  if (next !== recalled) setQuery(state.recent[next] ?? '');
  recalled = next;
}

function pin(): void {
  const row = selectedRow(state);
  if (row?.kind === 'hit') vscode.send({ kind: 'pin', hit: row.hit });
}

/** The query led somewhere. */
function use(): void {
  const query = state.query.trim();
  if (query !== '') vscode.send({ kind: 'used', query });
}

function open(beside: boolean, keepFocus: boolean): void {
  const row = selectedRow(state);
  if (row?.kind === 'group') show(setExpanded(state, row.key, !row.isExpanded));
  if (row?.kind !== 'hit') return;
  use();
  vscode.send({ kind: 'open', hit: row.hit, beside, keepFocus });
}

function quote(): void {
  const row = selectedRow(state);
  if (row?.kind !== 'hit') return;
  if (state.canQuote) {
    use();
    vscode.send({ kind: 'quote', hit: row.hit });
  } else page.say(state.strings?.quoteNeedsDraft ?? '');
}

function click(event: MouseEvent): void {
  const { target } = event;
  if (target instanceof Element && target.closest('[data-more]')) {
    show({ ...state, wantsMore: true });
    return ask();
  }
  const key = rowKey(target);
  if (key === undefined || !(target instanceof Element)) return;
  choose(key);
  const row = selectedRow(state);
  const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
  if (action === 'quote') quote();
  else if (action === 'pin') pin();
  else if (action === 'original' && row?.kind === 'hit') vscode.send({ kind: 'openOriginal', hit: row.hit });
  else open(event.ctrlKey || event.metaKey, true);
}

/** The first of the two clicks has opened the hit already; the second goes there. A header only folds. */
function doubleClick({ target }: MouseEvent): void {
  const isButton = target instanceof Element && target.closest('button');
  if (!isButton && selectedRow(state)?.kind === 'hit') open(false, false);
}

function pressPanel({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : undefined;
  const { example, command, action } = button?.dataset ?? {};
  if (example !== undefined) {
    setQuery(example);
    field.focus();
  }
  if (command !== undefined) vscode.send({ kind: 'command', command: command as SearchCommand });
  if (action === 'rename' || action === 'forget') changeSaved(action, target);
}

/** Renames the saved search in whose row `target` is, or takes it out of the list. */
function changeSaved(kind: 'rename' | 'forget', target: EventTarget | null): void {
  const row = target instanceof Element ? target.closest('.saved') : null;
  const query = row?.querySelector<HTMLElement>('[data-example]')?.dataset['example'];
  if (query !== undefined) vscode.send({ kind, query });
}

function choose(key: string | undefined): void {
  if (key !== undefined && key !== state.selected) show(select(state, key));
}

function rowKey(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
}

/** The letter that is being pressed then lands behind what is there. */
function typeOn(): void {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function focusField(query?: string): void {
  if (query !== undefined && query !== state.query && !isComposing) setQuery(query);
  field.focus();
  if (!isComposing) field.select();
}

function setQuery(query: string): void {
  recalled = -1;
  search(given(state, query));
}

function show(next: ViewState): void {
  state = next;
  if (field.value !== state.words) field.value = state.words;
  page.draw(state);
  remember();
}

/** Written a little later, once for a whole burst of scrolling or typing. */
function remember(): void {
  remembering ??= setTimeout(() => {
    remembering = undefined;
    const { chips, words, selected, collapsed } = state;
    const top = scrollTop || list.scrollTop;
    vscode.remember({
      chips,
      words,
      ...(selected !== undefined && { selected }),
      collapsed: [...collapsed],
      scrollTop: top,
    });
  }, 200);
}

function strokeOf(event: KeyboardEvent): Keystroke {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  // Some input methods report the key that ends a composition only by its old number, 229.
  return { key, ctrlKey, metaKey, altKey, shiftKey, isComposing: event.isComposing || event.keyCode === 229 };
}
