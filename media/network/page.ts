import { element } from '../shared/element';
import { buildFrame, nameByTip, nameFrame, toolButton } from '../shared/pictureFrame';
import type { PictureFrame } from '../shared/pictureFrame';
import type { NetworkStrings } from './protocol';

/** The parts of the page that stay while the picture changes. */
export interface Page extends PictureFrame {
  readonly back: HTMLButtonElement;
  readonly title: HTMLElement;
  readonly source: HTMLSelectElement;
  readonly fromYear: HTMLSelectElement;
  readonly toYear: HTMLSelectElement;
  readonly more: HTMLButtonElement;
  readonly canvas: HTMLElement;
  readonly passages: HTMLElement;
}

export function buildPage(body: HTMLElement): Page {
  const own = {
    back: toolButton('back'),
    title: element('h1', { class: 'title' }),
    source: element('select', { class: 'source' }),
    fromYear: element('select'),
    toYear: element('select'),
    more: toolButton('more'),
    canvas: element('div', { class: 'canvas', tabindex: 0, role: 'application' }),
    passages: element('section', { class: 'passages', tabindex: -1 }),
  };
  own.back.textContent = '←';
  const { back, title, source, fromYear, toYear, more, canvas, passages } = own;
  const tools = [
    element('span', { class: 'group heading' }, back, title),
    element('span', { class: 'group' }, source, fromYear, toYear),
  ];
  const inset = { surface: canvas, tools, afterCount: [more], beside: [passages] };
  return { ...own, ...buildFrame(body, inset) };
}

/** The words of the page, in the reader's language. */
export function nameParts(page: Page, strings: NetworkStrings): void {
  nameFrame(page, page.canvas, { ...strings, switches: strings.type });
  for (const part of ['back', 'source', 'fromYear', 'toYear'] as const) nameByTip(page[part], strings[part]);
  page.title.textContent = strings.picture;
  page.more.textContent = strings.more;
  page.passages.setAttribute('aria-label', strings.passages);
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
