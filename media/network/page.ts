import { element } from '../shared/element';
import type { NetworkStrings } from './protocol';

/** The parts of the page that stay while the picture changes. */
export interface Page {
  readonly back: HTMLButtonElement;
  readonly title: HTMLElement;
  readonly source: HTMLSelectElement;
  readonly fromYear: HTMLSelectElement;
  readonly toYear: HTMLSelectElement;
  readonly more: HTMLButtonElement;
  readonly table: HTMLButtonElement;
  readonly export: HTMLButtonElement;
  readonly types: HTMLElement;
  readonly count: HTMLElement;
  readonly picture: HTMLElement;
  readonly canvas: HTMLElement;
  readonly list: HTMLElement;
  readonly passages: HTMLElement;
  readonly said: HTMLElement;
  readonly empty: HTMLElement;
}

export function buildPage(body: HTMLElement): Page {
  const button = (name: string) => element('button', { type: 'button', class: `tool ${name}` });
  const page: Page = {
    back: button('back'),
    title: element('h1', { class: 'title' }),
    source: element('select', { class: 'source' }),
    fromYear: element('select'),
    toYear: element('select'),
    more: button('more'),
    table: button('table'),
    export: button('export'),
    types: element('div', { class: 'types', role: 'group' }),
    count: element('span', { class: 'count' }),
    picture: element('div', { class: 'picture' }),
    canvas: element('div', { class: 'canvas', tabindex: 0, role: 'application' }),
    list: element('div', { class: 'list', hidden: true }),
    passages: element('section', { class: 'passages', tabindex: -1 }),
    said: element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' }),
    empty: element('p', { class: 'empty', hidden: true }),
  };
  page.back.textContent = '←';
  page.picture.append(page.canvas, page.empty);
  const { back, title, source, fromYear, toYear, more, table, count } = page;
  body.append(
    element(
      'div',
      { class: 'tools' },
      back,
      title,
      source,
      fromYear,
      toYear,
      table,
      page.export,
      more,
      count,
    ),
    page.types,
    element('div', { class: 'halves' }, page.picture, page.list, page.passages),
    page.said,
  );
  return page;
}

/** The words of the page, in the reader's language. */
export function nameParts(page: Page, strings: NetworkStrings): void {
  for (const [part, name] of [
    [page.back, strings.back],
    [page.source, strings.source],
    [page.fromYear, strings.fromYear],
    [page.toYear, strings.toYear],
  ] as const) {
    part.title = name;
    part.setAttribute('aria-label', name);
  }
  page.title.textContent = strings.picture;
  page.more.textContent = strings.more;
  page.table.textContent = strings.table;
  page.export.textContent = strings.export;
  page.types.setAttribute('aria-label', strings.type);
  page.passages.setAttribute('aria-label', strings.passages);
  page.canvas.setAttribute('aria-label', `${strings.picture}. ${strings.keys}`);
  page.empty.textContent = strings.nothing;
}

/** Fills a choice, of which the first row stands for all. */
export function fillSelect(
  select: HTMLSelectElement,
  all: string,
  rows: readonly { readonly id: string; readonly name: string }[],
  chosen: string | undefined,
): void {
  const options = [{ id: '', name: all }, ...rows].map(({ id, name }) =>
    element('option', { value: id }, name),
  );
  select.replaceChildren(...options);
  select.value = chosen ?? '';
  select.disabled = rows.length < 2 && chosen === undefined;
}
