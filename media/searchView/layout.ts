import { element } from '../shared/element';
import { icon } from '../shared/icon';

/** The parts of the page that stay; only what is in them changes. */
export interface Layout {
  readonly form: HTMLElement;
  readonly field: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  /** Keeps the query among the saved ones, or no longer. */
  readonly star: HTMLButtonElement;
  readonly filter: HTMLButtonElement;
  /** The filters of the query, each a button that takes it away. */
  readonly chips: HTMLElement;
  /** Reading of the sources, under the field. */
  readonly progress: HTMLProgressElement;
  /** How many results there are. */
  readonly summary: HTMLElement;
  readonly list: HTMLElement;
  /** In place of the list: what to do next. */
  readonly panel: HTMLElement;
  /** Spoken by a screen reader, seen by nobody. */
  readonly live: HTMLElement;
}

/** Builds the page once. */
export function buildLayout(body: HTMLElement): Layout {
  const field = element('input', {
    id: 'query',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    role: 'searchbox',
    'aria-controls': 'results',
  });
  const clear = element('button', { type: 'button', class: 'clear', hidden: true }, icon('close'));
  const star = element(
    'button',
    { type: 'button', class: 'clear', hidden: true },
    icon('star'),
    icon('starFull'),
  );
  const filter = element('button', { type: 'button', class: 'clear' }, icon('filter'));
  const box = element('div', { class: 'box' }, icon('search'), field, clear, star, filter);
  const chips = element('div', { class: 'chips', role: 'group', hidden: true });
  const progress = element('progress', { hidden: true });
  const summary = element('div', { class: 'summary', hidden: true });
  const form = element('div', { class: 'form', role: 'search' }, box, chips, summary);
  const list = element('div', { id: 'results', class: 'list', role: 'tree', hidden: true });
  const panel = element('div', { class: 'panel' });
  const live = element('div', { class: 'live', role: 'status', 'aria-live': 'polite' });
  body.append(form, progress, list, panel, live);
  return { form, field, clear, star, filter, chips, progress, summary, list, panel, live };
}
