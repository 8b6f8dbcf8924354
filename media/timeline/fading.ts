import { svg } from '../shared/svg';
import type { SvgElement } from '../shared/svg';

/** Full in the middle, gone at the ends: nobody knows the day. Parts of the width, and how opaque it is there. */
export const FADING = [
  [0, 0.15],
  [0.35, 1],
  [0.65, 1],
  [1, 0.15],
] as const;

export function fadingGradient(id: string, colour: string): SvgElement {
  const stops = FADING.map(([offset, opacity]) =>
    svg('stop', { offset: String(offset), 'stop-color': colour, 'stop-opacity': String(opacity) }),
  );
  return svg('linearGradient', { id }, ...stops);
}
