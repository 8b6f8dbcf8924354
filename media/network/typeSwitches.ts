import { drawSvg } from '../shared/drawSvg';
import { element } from '../shared/element';
import { seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import { svg } from '../shared/svg';
import { colourNumber, outlineOf } from './outlines';
import type { NetworkType } from './protocol';

/** A switch for each type, with its form and colour: it explains the picture as well. */
export function typeSwitches(
  types: readonly NetworkType[],
  hidden: ReadonlySet<string>,
  palette: Palette,
  toggle: (id: string) => void,
): HTMLElement[] {
  return types.map(({ id, label }) => {
    const form = svg(
      'svg',
      { viewBox: '0 0 16 16', class: 'form', 'aria-hidden': 'true' },
      svg('path', { d: outlineOf(id, 8, 8, 5.5), fill: seriesColour(colourNumber(id), palette) }),
    );
    const pressed = hidden.has(id) ? 'false' : 'true';
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': pressed },
      drawSvg(form),
      element('span', { class: 'name' }, label),
    );
    chip.addEventListener('click', () => toggle(id));
    return chip;
  });
}
