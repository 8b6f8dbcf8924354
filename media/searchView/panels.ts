import { element } from '../shared/element';
import { fill } from '../shared/fill';
import { icon } from '../shared/icon';
import type { IconName } from '../shared/icon';
import type { SavedSearch, SearchCommand, SearchStatus, SearchStrings } from './protocol';
import { actionButton, isMac } from './actionButton';
import { keysHint } from './resultRows';
import { panelOf } from './state';
import type { ViewState } from './state';

/** What stands in place of the list: what to do next. Buttons carry `data-command` or `data-example`. */
export function panelContent(state: ViewState, strings: SearchStrings): HTMLElement[] {
  switch (panelOf(state)) {
    case 'noSources':
      return noSources(strings);
    case 'indexing':
      return [
        line('lead', progressText(state.status, strings)),
        line('quiet', strings.indexingHint),
        ...examples(strings),
      ];
    case 'ready':
      return [
        line('lead', readyText(state.status, strings)),
        ...keptQueries(state, strings),
        line('quiet keys', keysHint(strings)),
      ];
    case 'nothingFound':
      return nothingFound(state, strings);
    case 'blank':
    case 'results':
      return [];
  }
}

/** How far the reading is, in words. */
export function progressText(status: SearchStatus | undefined, strings: SearchStrings): string {
  if (status?.kind !== 'indexing') return '';
  const { done, total } = status;
  return total === undefined ? strings.indexingUnknown : fill(strings.indexing, done, total);
}

function readyText(status: SearchStatus | undefined, strings: SearchStrings): string {
  return status?.kind === 'ready' ? fill(strings.ready, status.sources, status.passages) : '';
}

function noSources(strings: SearchStrings): HTMLElement[] {
  return [
    element('div', { class: 'mark' }, icon('library')),
    line('headline', strings.emptyTitle),
    line('', strings.emptyText),
    commandButton('addSources', strings.addSources, 'primary'),
    commandButton('openSettings', strings.openSettings, 'link'),
    commandButton('rescan', strings.rescan, 'link'),
  ];
}

function nothingFound({ query, results }: ViewState, strings: SearchStrings): HTMLElement[] {
  const message = results?.message;
  return [
    line('lead', fill(strings.nothingFound, results?.query ?? query)),
    ...(message ? [line('', message)] : []),
    line('quiet', strings.nothingFoundHint),
  ];
}

/** So many of the latest queries are listed; the Up key goes on. */
const MOST_RECENT = 5;

/** What the writer kept and what she searched last; examples for one who has searched nothing yet. */
function keptQueries({ saved, recent }: ViewState, strings: SearchStrings): HTMLElement[] {
  if (saved.length + recent.length === 0) return examples(strings);
  const others = recent.filter(query => !saved.some(search => search.query === query));
  return [
    ...savedList(saved, strings),
    ...queryList(strings.recent, others.slice(0, MOST_RECENT), 'history'),
  ];
}

function savedList(saved: readonly SavedSearch[], strings: SearchStrings): HTMLElement[] {
  if (saved.length === 0) return [];
  const rows = saved.map(search => savedRow(search, strings));
  return [line('try', strings.saved), element('div', { class: 'examples' }, ...rows)];
}

/** A saved search, its query behind its name where that is another, and its two buttons. */
function savedRow({ query, name }: SavedSearch, strings: SearchStrings): HTMLElement {
  const words = name === query ? [query] : [name, query];
  return element(
    'div',
    { class: 'saved' },
    element(
      'button',
      {
        type: 'button',
        class: 'example',
        title: words.join('\n'),
        'aria-label': words.join(', '),
        'aria-keyshortcuts': 'F2 Delete',
        'data-example': query,
      },
      icon('starFull'),
      ...words.map((text, index) => element('span', { class: index ? 'query' : 'name' }, text)),
    ),
    actionButton({ action: 'rename', label: strings.rename, shape: 'edit', keys: 'F2' }),
    actionButton({
      action: 'forget',
      label: strings.unsave,
      shape: 'close',
      keys: isMac() ? '⌘⌫' : 'Delete',
    }),
  );
}

function examples(strings: SearchStrings): HTMLElement[] {
  return queryList(strings.tryThese, strings.examples.slice(0, 3), 'search');
}

function queryList(title: string, queries: readonly string[], shape: IconName): HTMLElement[] {
  if (queries.length === 0) return [];
  const buttons = queries.map(query =>
    element('button', { type: 'button', class: 'example', 'data-example': query }, icon(shape), query),
  );
  return [line('try', title), element('div', { class: 'examples' }, ...buttons)];
}

function line(className: string, text: string): HTMLElement {
  return element('p', { class: className || undefined }, text);
}

function commandButton(command: SearchCommand, label: string, className: string): HTMLElement {
  return element('button', { type: 'button', class: className, 'data-command': command }, label);
}
