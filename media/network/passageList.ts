import { element } from '../shared/element';
import { fill } from '../shared/fill';
import { passagesOf } from './chooseNames';
import { excerptOf } from './excerpt';
import type { Network, NetworkPassage, NetworkStrings, Place } from './protocol';
import type { Choice } from './scene';

/** What the list shows and does. */
export interface Listing {
  readonly network: Network;
  readonly passages: readonly NetworkPassage[];
  readonly choice: Choice;
  readonly strings: NetworkStrings;
  readonly open: (sourceId: string, range: Place) => void;
  readonly centre: (name: number) => void;
}

/** Nobody reads more in one go; filters narrow them. */
const MOST = 200;

/** The passages in which the chosen names stand together: each a button that opens its source there. */
export function passageList({ network, passages, choice, strings, open, centre }: Listing): HTMLElement[] {
  if (!choice.length) return [element('p', { class: 'hint' }, strings.choose)];
  const found = passagesOf(passages, choice);
  const names = choice.map(name => network.names[name]!);
  const head = element('h2', {}, names.map(({ label }) => label).join(' – '));
  const others = names.at(-1)!;
  const about = [
    others.others,
    others.isListed ? '' : strings.onlyFound,
    found.length === 1 ? strings.one : fill(strings.count, found.length),
  ];
  const parts: HTMLElement[] = [
    head,
    element('p', { class: 'about' }, about.filter(Boolean).join(' · ')),
    element('ul', {}, ...found.slice(0, MOST).map(passage => rowOf(passage, choice, open))),
  ];
  if (found.length > MOST) parts.push(element('p', { class: 'about' }, `${MOST} / ${found.length}`));
  parts.splice(2, 0, ...centreButtons(choice, network, strings, centre));
  return parts;
}

function centreButtons(
  choice: Choice,
  { names }: Network,
  strings: NetworkStrings,
  centre: (name: number) => void,
): HTMLElement[] {
  return choice
    .filter(name => name !== 0)
    .map(name => {
      const button = element(
        'button',
        { type: 'button', class: 'tool centre' },
        fill(strings.centre, names[name]!.label),
      );
      button.addEventListener('click', () => centre(name));
      return button;
    });
}

function rowOf(passage: NetworkPassage, choice: Choice, open: Listing['open']): HTMLElement {
  const { range, pieces } = excerptOf(passage, choice);
  const words = pieces.map(({ text, isName }) => (isName ? element('mark', {}, text) : text));
  const button = element(
    'button',
    { type: 'button', class: 'passage' },
    element('span', { class: 'place' }, [passage.place, passage.year].filter(Boolean).join(' · ')),
    element('span', { class: 'text' }, ...words),
  );
  button.addEventListener('click', () => open(passage.sourceId, range));
  return element('li', {}, button);
}
