import { element } from './element';
import { fill } from './fill';
import type { PictureStrings } from './protocol';

/** The parts that every picture in an editor has; they stay while the picture changes. */
export interface PictureFrame {
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly fit: HTMLButtonElement;
  readonly table: HTMLButtonElement;
  readonly export: HTMLButtonElement;
  readonly switches: HTMLElement;
  readonly count: HTMLElement;
  readonly picture: HTMLElement;
  readonly list: HTMLElement;
  readonly said: HTMLElement;
  readonly empty: HTMLElement;
}

/** What a picture puts into the frame. */
export interface Inset<Surface extends HTMLElement> {
  /** What is drawn on, and has the keyboard. */
  readonly surface: Surface;
  /** Its own tools, before those of all pictures. */
  readonly tools: readonly HTMLElement[];
  /** Tools that belong to the number of what is shown. */
  readonly afterCount: readonly HTMLElement[];
  /** What stands beside the picture or its table. */
  readonly beside: readonly HTMLElement[];
}

/** Builds the page of a picture: tools and switches above, then the picture, or its table in its place. */
export function buildFrame<Surface extends HTMLElement>(
  body: HTMLElement,
  { surface, tools, afterCount, beside }: Inset<Surface>,
): PictureFrame {
  const frame: PictureFrame = {
    zoomIn: toolButton('zoomIn'),
    zoomOut: toolButton('zoomOut'),
    fit: toolButton('fit'),
    table: toolButton('table'),
    export: toolButton('export'),
    switches: element('div', { class: 'switches', role: 'group' }),
    count: element('span', { class: 'count', 'aria-live': 'polite' }),
    picture: element('div', { class: 'picture' }),
    list: element('div', { class: 'list', hidden: true }),
    said: element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' }),
    empty: element('p', { class: 'empty', hidden: true }),
  };
  frame.zoomIn.textContent = '+';
  frame.zoomOut.textContent = '−';
  frame.picture.append(surface, frame.empty);
  const view = element('span', { class: 'group' }, frame.zoomOut, frame.zoomIn, frame.fit);
  const amount = element('span', { class: 'group amount' }, frame.count, ...afterCount);
  body.append(
    element('div', { class: 'tools' }, ...tools, view, frame.table, frame.export, amount),
    frame.switches,
    element('div', { class: 'halves' }, frame.picture, frame.list, ...beside),
    frame.said,
  );
  return frame;
}

export function toolButton(name: string): HTMLButtonElement {
  return element('button', { type: 'button', class: `tool ${name}` });
}

/** The words of the frame; `switches` says what they switch. */
export function nameFrame(
  frame: PictureFrame,
  surface: HTMLElement,
  { picture, keys, nothing, ...strings }: PictureStrings & { readonly switches: string },
): void {
  for (const part of ['zoomIn', 'zoomOut', 'switches'] as const) nameByTip(frame[part], strings[part]);
  for (const part of ['fit', 'table', 'export'] as const) frame[part].textContent = strings[part];
  frame.empty.textContent = nothing;
  surface.setAttribute('aria-label', `${picture}. ${keys}`);
}

/** For a part that shows no words of its own. */
export function nameByTip(part: HTMLElement, name: string): void {
  part.title = name;
  part.setAttribute('aria-label', name);
}

/** How much is shown, and whether as a picture or as a table; a table needs no tools of the picture. */
export function updateFrame(
  frame: PictureFrame,
  { shown }: PictureStrings,
  now: {
    readonly count: number;
    readonly total: number;
    readonly isEmpty: boolean;
    readonly isTable: boolean;
  },
): void {
  frame.count.textContent = fill(shown, now.count, now.total);
  frame.empty.hidden = !now.isEmpty;
  frame.table.setAttribute('aria-pressed', String(now.isTable));
  frame.picture.hidden = now.isTable;
  frame.list.hidden = !now.isTable;
  for (const tool of [frame.zoomIn, frame.zoomOut, frame.fit]) tool.disabled = now.isTable;
}
