import { drawSvg } from '../shared/drawSvg';
import { element } from '../shared/element';
import { svg } from '../shared/svg';
import type { SvgElement } from '../shared/svg';
import { fadingGradient } from './fading';
import type { TimelineStrings } from './protocol';

const BAR = { x: 1, y: 2, width: 16, height: 10, rx: 3, fill: 'currentColor' };

/** What the looks of a bar mean, each as it is drawn. */
export function legendOf(strings: TimelineStrings): HTMLElement[] {
  const rows: readonly (readonly [SvgElement[], string])[] = [
    [[svg('rect', { ...BAR, 'fill-opacity': 0.25, stroke: 'currentColor' })], strings.inferred],
    [
      [
        svg('defs', {}, fadingGradient('legend-fading', 'currentColor')),
        svg('rect', { ...BAR, fill: 'url(#legend-fading)' }),
      ],
      strings.about,
    ],
    [
      [svg('rect', { ...BAR, width: 10 }), svg('path', { d: 'M11 2l7 5l-7 5z', fill: 'currentColor' })],
      strings.openEnded,
    ],
  ];
  return rows.map(([shapes, words]) => {
    const sign = svg('svg', { viewBox: '0 0 18 14', class: 'barSign', 'aria-hidden': 'true' }, ...shapes);
    return element('span', { class: 'group' }, drawSvg(sign), words);
  });
}
