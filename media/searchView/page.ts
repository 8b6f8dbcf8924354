import { element, placeChildren, setAttributes } from '../shared/element';
import { fill } from '../shared/fill';
import { icon } from '../shared/icon';
import type { Chip } from './chips';
import { buildLayout } from './layout';
import type { Layout } from './layout';
import { panelContent, progressText } from './panels';
import type { SearchStrings } from './protocol';
import { ResultList } from './resultList';
import { isSaved, panelOf } from './state';
import type { ViewState } from './state';
import { summaryOf } from './summary';

/** Waiting this long, a screen reader hears the count once and not after every letter. */
const QUIET_MS = 500;
/** About as wide as one character of a snippet, between Latin and Hangul. */
const CHARACTER_PX = 12;
/** What a row spends left and right of its snippet. */
const INDENT_PX = 40;

/** The page as a picture of the state: it draws, and decides nothing. */
export class Page {
  readonly layout: Layout;
  readonly results: ResultList;
  private state: ViewState;
  private panelSays = '';
  private said = '';
  private room: number;
  private speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(body: HTMLElement, state: ViewState) {
    this.layout = buildLayout(body);
    this.results = new ResultList(this.layout.list);
    this.state = state;
    this.room = roomIn(body.clientWidth);
    new ResizeObserver(() => {
      this.room = roomIn(body.clientWidth);
      this.draw(this.state);
    }).observe(body);
  }

  draw(state: ViewState): void {
    this.state = state;
    const { strings } = state;
    if (!strings) return;
    const { field, clear, star, filter, chips, list, panel } = this.layout;
    setAttributes(field, { placeholder: strings.placeholder, 'aria-label': strings.searchLabel });
    setAttributes(clear, { title: strings.clear, 'aria-label': strings.clear, hidden: state.query === '' });
    const keep = isSaved(state) ? strings.unsave : strings.save;
    setAttributes(star, {
      title: keep,
      'aria-label': keep,
      'aria-pressed': String(isSaved(state)),
      hidden: state.query.trim() === '',
    });
    setAttributes(filter, { title: strings.filter, 'aria-label': strings.filter });
    setAttributes(chips, { 'aria-label': strings.filters, hidden: state.chips.length === 0 });
    placeChildren(
      chips,
      state.chips.map((chip, index) => this.chip(chip, index, strings)),
    );
    setAttributes(this.layout.form, { 'aria-label': strings.searchLabel });
    setAttributes(list, {
      'aria-label': strings.resultsLabel,
      hidden: panelOf(state) !== 'results' && !(state.pins && state.query.trim() === ''),
    });
    setAttributes(panel, { hidden: panelOf(state) === 'results', 'data-panel': panelOf(state) });
    this.drawProgress(state);
    this.drawSummary(state);
    this.drawPanel(state);
    this.results.draw(state, strings, this.room);
  }

  /** Puts the keyboard on a saved search. */
  focusSaved(query: string): void {
    const buttons = this.layout.panel.querySelectorAll<HTMLElement>('.saved [data-example]');
    Array.from(buttons, button => button.dataset['example'] === query && button.focus());
  }

  /** Says something to a screen reader now. */
  say(text: string): void {
    clearTimeout(this.speaking);
    this.layout.live.textContent = text;
  }

  private drawProgress({ status, strings }: ViewState): void {
    const { progress } = this.layout;
    const reading = status?.kind === 'indexing' ? status : undefined;
    setAttributes(progress, {
      hidden: !reading,
      max: reading?.total,
      value: reading?.total === undefined ? undefined : reading.done,
      'aria-label': strings ? progressText(status, strings) : undefined,
    });
  }

  private drawSummary(state: ViewState): void {
    const { results, strings, status } = state;
    const panel = panelOf(state);
    const isShown = results && strings && (panel === 'results' || panel === 'nothingFound');
    const count = isShown && panel === 'results' ? summaryOf(results, strings) : '';
    const message = panel === 'results' ? (results?.message ?? '') : '';
    const reading = isShown && strings ? progressText(status, strings) : '';
    const says = [count, message, reading].filter(Boolean).join(' · ');
    setAttributes(this.layout.summary, { hidden: says === '' });
    if (this.layout.summary.textContent !== says) this.layout.summary.textContent = says;
    if (isShown) this.announce(count || fill(strings.nothingFound, results.query));
  }

  private drawPanel(state: ViewState): void {
    if (!state.strings) return;
    const { results, status, strings } = state;
    const { recent, saved } = state;
    const says = JSON.stringify([
      panelOf(state),
      strings,
      status,
      results?.query,
      results?.message,
      recent,
      saved,
    ]);
    if (says === this.panelSays) return;
    this.panelSays = says;
    placeChildren(this.layout.panel, panelContent(state, strings));
  }

  /** The same button for the same filter, so that the keyboard's place is kept while others go. */
  private chip({ text, label }: Chip, index: number, strings: SearchStrings): HTMLElement {
    const standing = this.layout.chips.children[index];
    if (standing instanceof HTMLElement && standing.dataset['filter'] === text) return standing;
    const words = fill(strings.removeFilter, label);
    return element(
      'button',
      { type: 'button', class: 'chip', title: words, 'aria-label': words, 'data-filter': text },
      element('span', {}, label),
      icon('close'),
    );
  }

  /** Says the count when typing has paused, and only when it is another. */
  private announce(text: string): void {
    if (text === this.said) return;
    this.said = text;
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => this.say(text), QUIET_MS);
  }
}

/**
 * How many UTF-16 units may stand before the first highlight: about a line, so that the words found are in the first two
 * of three. In steps of eight, so that dragging the sidebar wider seldom redraws.
 */
function roomIn(width: number): number {
  const line = (width - INDENT_PX) / CHARACTER_PX;
  return Math.max(8, Math.floor(line / 8) * 8);
}
