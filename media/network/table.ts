import { element } from '../shared/element';
import { growingTable } from '../shared/growingTable';
import { passagesOf } from './chooseNames';
import type { Chosen, CountedName } from './chooseNames';
import type { Network, NetworkStrings, NetworkType } from './protocol';

/** The picture as words: a row for each neighbour, its name a button that shows the passages. */
export function tableOf(
  { names, passages }: Chosen,
  network: Network,
  types: readonly NetworkType[],
  strings: NetworkStrings,
  choose: (name: number) => void,
): HTMLElement[] {
  const cellsOf = ({ name, count }: CountedName): HTMLTableCellElement[] => {
    const { label, others, type, isListed } = network.names[name]!;
    const button = element('button', { type: 'button', class: 'link' }, label);
    button.addEventListener('click', () => choose(name));
    const sources = new Set(passagesOf(passages, [0, name]).map(({ sourceId }) => sourceId));
    const kind = [types.find(({ id }) => id === type)?.one, isListed ? '' : strings.onlyFound];
    return [
      element(
        'th',
        { scope: 'row' },
        button,
        element('span', { class: 'others' }, others ? ` ${others}` : ''),
      ),
      element('td', {}, kind.filter(Boolean).join(', ')),
      element('td', { class: 'number' }, String(count)),
      element('td', { class: 'number' }, String(sources.size)),
    ];
  };
  const head = [strings.name, strings.type, strings.passages, strings.sources];
  return growingTable({ caption: strings.picture, head, rows: names.slice(1), cellsOf, more: strings.more });
}
