import { element } from '../shared/element';
import { buildFrame, nameFrame } from '../shared/pictureFrame';
import type { PictureFrame } from '../shared/pictureFrame';
import { seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import { drawSvg } from '../shared/drawSvg';
import { svg } from '../shared/svg';
import { switchChip } from '../shared/switchChip';
import { legendOf } from './legend';
import type { TimelineSource, TimelineStrings } from './protocol';

/** The parts of the page that stay while the picture changes. */
export interface Page extends PictureFrame {
  readonly filter: HTMLInputElement;
  readonly canvas: HTMLCanvasElement;
  readonly tip: HTMLElement;
  readonly legend: HTMLElement;
}

export function buildPage(body: HTMLElement): Page {
  const filter = element('input', { type: 'search', class: 'filter', spellcheck: 'false' });
  const canvas = element('canvas', { tabindex: 0, role: 'application' });
  const tip = element('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
  const frame = buildFrame(body, { surface: canvas, tools: [filter], afterCount: [], beside: [] });
  frame.picture.append(tip);
  const legend = element('div', { class: 'legend' });
  body.append(legend);
  return { ...frame, filter, canvas, tip, legend };
}

/** The words of the page, in the reader's language. */
export function nameParts(page: Page, strings: TimelineStrings): void {
  nameFrame(page, page.canvas, { ...strings, switches: strings.source });
  page.filter.placeholder = strings.filter;
  page.legend.replaceChildren(...legendOf(strings));
  page.filter.setAttribute('aria-label', strings.filter);
}

/** A switch for each source, in its colour. */
export function sourceSwitches(
  sources: readonly TimelineSource[],
  hidden: ReadonlySet<string>,
  palette: Palette,
  toggle: (id: string) => void,
): HTMLElement[] {
  return sources.map(({ id, name }, index) => {
    const swatch = svg(
      'svg',
      { viewBox: '0 0 14 14', class: 'sign', 'aria-hidden': 'true' },
      svg('rect', { x: 1, y: 3, width: 12, height: 8, rx: 3, fill: seriesColour(index, palette) }),
    );
    return switchChip(drawSvg(swatch), name, !hidden.has(id), () => toggle(id));
  });
}
