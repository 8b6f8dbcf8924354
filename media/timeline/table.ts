import { element } from '../shared/element';
import type { TimelineEvent, TimelineStrings } from './protocol';

/** The picture as words: a row for each event, its time a button that opens the passage. */
export function tableOf(
  events: readonly TimelineEvent[],
  strings: TimelineStrings,
  open: (event: TimelineEvent) => void,
): HTMLTableElement {
  const rows = events.map(event => {
    const button = element('button', { type: 'button', class: 'when' }, event.when);
    button.addEventListener('click', () => open(event));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, button),
      element('td', {}, event.text),
      element('td', { class: 'place' }, event.place),
    );
  });
  const head = [strings.when, strings.sentence, strings.source].map(name =>
    element('th', { scope: 'col' }, name),
  );
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, strings.picture),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}
