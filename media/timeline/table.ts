import { element } from '../shared/element';
import { growingTable } from '../shared/growingTable';
import type { Entry } from './entries';
import type { TimelineStrings } from './protocol';

/** The picture as words: a row for each event, its time a button that opens the passage. */
export function tableOf(
  entries: readonly Entry[],
  strings: TimelineStrings,
  open: (entry: Entry) => void,
): HTMLElement[] {
  const cellsOf = (entry: Entry): HTMLTableCellElement[] => {
    const { event } = entry;
    const button = element('button', { type: 'button', class: 'link' }, event.when);
    button.addEventListener('click', () => open(entry));
    return [
      element('th', { scope: 'row' }, button),
      element('td', {}, event.text),
      element('td', { class: 'place' }, event.place),
    ];
  };
  const head = [strings.when, strings.sentence, strings.source];
  return growingTable({ caption: strings.picture, head, rows: entries, cellsOf, more: strings.more });
}
