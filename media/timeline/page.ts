import { element } from '../shared/element';
import type { TimelineSource, TimelineStrings } from './protocol';

/** The parts of the page that stay while the picture changes. */
export interface Page {
  readonly filter: HTMLInputElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly fit: HTMLButtonElement;
  readonly table: HTMLButtonElement;
  readonly export: HTMLButtonElement;
  readonly sources: HTMLElement;
  readonly count: HTMLElement;
  readonly picture: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly tip: HTMLElement;
  readonly list: HTMLElement;
  readonly said: HTMLElement;
  readonly empty: HTMLElement;
}

export function buildPage(body: HTMLElement): Page {
  const button = (name: string) => element('button', { type: 'button', class: `tool ${name}` });
  const page: Page = {
    filter: element('input', { type: 'search', class: 'filter', spellcheck: 'false' }),
    zoomIn: button('zoomIn'),
    zoomOut: button('zoomOut'),
    fit: button('fit'),
    table: button('table'),
    export: button('export'),
    sources: element('div', { class: 'sources', role: 'group' }),
    count: element('span', { class: 'count' }),
    picture: element('div', { class: 'picture' }),
    canvas: element('canvas', { tabindex: 0, role: 'application' }),
    tip: element('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' }),
    list: element('div', { class: 'list', hidden: true }),
    said: element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' }),
    empty: element('p', { class: 'empty', hidden: true }),
  };
  page.zoomIn.textContent = '+';
  page.zoomOut.textContent = '−';
  page.picture.append(page.canvas, page.tip, page.empty);
  const tools = element(
    'div',
    { class: 'tools' },
    page.filter,
    page.zoomIn,
    page.zoomOut,
    page.fit,
    page.table,
    page.export,
    page.count,
  );
  body.append(tools, page.sources, page.picture, page.list, page.said);
  return page;
}

/** The words of the page, in the reader's language. */
export function nameParts(page: Page, strings: TimelineStrings): void {
  page.filter.placeholder = strings.filter;
  page.filter.setAttribute('aria-label', strings.filter);
  for (const [button, name] of [
    [page.zoomIn, strings.zoomIn],
    [page.zoomOut, strings.zoomOut],
  ] as const) {
    button.title = name;
    button.setAttribute('aria-label', name);
  }
  page.fit.textContent = strings.fit;
  page.table.textContent = strings.table;
  page.export.textContent = strings.export;
  page.sources.setAttribute('aria-label', strings.source);
  page.canvas.setAttribute('aria-label', `${strings.picture}. ${strings.keys}`);
  page.empty.textContent = strings.nothing;
}

/** A switch for each source, in its colour. */
export function sourceSwitches(
  sources: readonly TimelineSource[],
  hidden: ReadonlySet<string>,
  colours: readonly string[],
  toggle: (id: string) => void,
): HTMLElement[] {
  return sources.map(({ id, name }, index) => {
    const swatch = element('span', { class: 'swatch', 'aria-hidden': 'true' });
    swatch.style.background = colours[index % colours.length] ?? '';
    const pressed = hidden.has(id) ? 'false' : 'true';
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': pressed, title: name },
      swatch,
      element('span', { class: 'name' }, name),
    );
    chip.addEventListener('click', () => toggle(id));
    return chip;
  });
}
