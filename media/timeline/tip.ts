import { element } from '../shared/element';
import { fill } from '../shared/fill';
import type { Mark } from './layOut';
import type { TimelineStrings } from './protocol';

/** What stands beside the pointer when it rests on a mark. */
export function tipOf({ entries }: Mark, strings: TimelineStrings): HTMLElement[] {
  const { event } = entries[0]!;
  if (entries.length > 1) {
    const { event: last } = entries.at(-1)!;
    const from = [...new Set([event.when, last.when])].join(' – ');
    return [
      element('strong', {}, fill(strings.bundle, entries.length)),
      element('div', {}, from),
      element('div', { class: 'place' }, strings.opens),
    ];
  }
  const notes = [event.isApproximate ? strings.about : '', event.isInferred ? strings.inferred : ''];
  return [
    element('strong', {}, event.when),
    element('div', {}, event.text),
    element('div', { class: 'place' }, [event.place, ...notes].filter(Boolean).join(' · ')),
  ];
}
