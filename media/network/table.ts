import { element } from '../shared/element';
import { passagesOf } from './chooseNames';
import type { Chosen } from './chooseNames';
import type { Network, NetworkStrings, NetworkType } from './protocol';

/** The picture as words: a row for each neighbour, its name a button that shows the passages. */
export function tableOf(
  { names, passages }: Chosen,
  network: Network,
  types: readonly NetworkType[],
  strings: NetworkStrings,
  choose: (name: number) => void,
): HTMLTableElement {
  const rows = names.slice(1).map(({ name, count }) => {
    const { label, others, type, isListed } = network.names[name]!;
    const button = element('button', { type: 'button', class: 'link' }, label);
    button.addEventListener('click', () => choose(name));
    const sources = new Set(passagesOf(passages, [0, name]).map(({ sourceId }) => sourceId));
    const kind = [types.find(({ id }) => id === type)?.one, isListed ? '' : strings.onlyFound];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, button, others ? ` ${others}` : ''),
      element('td', {}, kind.filter(Boolean).join(', ')),
      element('td', { class: 'number' }, String(count)),
      element('td', { class: 'number' }, String(sources.size)),
    );
  });
  const head = [strings.name, strings.type, strings.passages, strings.sources].map(name =>
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
