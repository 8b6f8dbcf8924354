import { drawSvg } from '../shared/drawSvg';
import { seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import { svg } from '../shared/svg';
import { switchChip } from '../shared/switchChip';
import { colourNumber, outlineOf } from './outlines';
import type { NetworkType } from './protocol';

/** A switch for each type, with its form and colour. */
export function typeSwitches(
  types: readonly NetworkType[],
  hidden: ReadonlySet<string>,
  palette: Palette,
  toggle: (id: string) => void,
): HTMLElement[] {
  return types.map(({ id, label }) => {
    const form = svg(
      'svg',
      { viewBox: '0 0 16 16', class: 'sign', 'aria-hidden': 'true' },
      svg('path', { d: outlineOf(id, 8, 8, 5.5), fill: seriesColour(colourNumber(id), palette) }),
    );
    return switchChip(drawSvg(form), label, !hidden.has(id), () => toggle(id));
  });
}
