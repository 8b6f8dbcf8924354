import { PAPER, haloOf } from '../shared/palette';
import { svg, writeSvgFile } from '../shared/svg';
import type { SvgElement } from '../shared/svg';
import { fadingGradient } from './fading';
import { ARROW, NUMBER } from './measures';
import { colourOf, stripesOf } from './palette';
import type { Bar, Bundled, Shape } from './shapes';

/** The shapes as a picture of its own that any browser or word processor opens. */
export function writeSvg(
  shapes: readonly Shape[],
  { width, height, title }: { readonly width: number; readonly height: number; readonly title: string },
): string {
  return writeSvgFile(
    svg(
      'svg',
      { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': PAPER.font, 'font-size': 11 },
      svg('title', {}, title),
      svg(
        'defs',
        {},
        ...PAPER.series.concat(PAPER.text).map(colour => fadingGradient(fadeId(colour), colour)),
      ),
      svg('rect', { width: '100%', height: '100%', fill: PAPER.background }),
      ...shapes.flatMap(treesOf),
    ),
  );
}

function treesOf(shape: Shape): SvgElement[] {
  switch (shape.kind) {
    case 'line':
      return [
        svg('rect', {
          x: shape.x,
          y: shape.top,
          width: 1,
          height: shape.bottom - shape.top,
          fill: PAPER.line,
        }),
      ];
    case 'rule':
      return [svg('rect', { x: 0, y: shape.y, width: shape.width, height: 1, fill: PAPER.line })];
    case 'text':
      return [
        svg(
          'text',
          { x: shape.x, y: shape.y, fill: shape.isQuiet ? PAPER.quiet : PAPER.text, ...haloOf(PAPER) },
          shape.text,
        ),
      ];
    case 'bar':
      return barTrees(shape);
    case 'bundle':
      return bundleTrees(shape);
  }
}

function barTrees({ x, y, width, height, colour: number, isFading, isHollow, opens }: Bar): SvgElement[] {
  const colour = colourOf(number, PAPER);
  const fill = isFading ? `url(#${fadeId(colour)})` : colour;
  const look = isHollow ? { fill, 'fill-opacity': 0.25, stroke: fill } : { fill };
  const bar = svg('rect', { x, y, width, height, rx: 3, ...look });
  if (opens === 'no') return [bar];
  const [edge, tip] = opens === 'right' ? [x + width, x + width + ARROW] : [x, x - ARROW];
  const d = `M${edge.toFixed(1)} ${y}L${tip.toFixed(1)} ${y + height / 2}L${edge.toFixed(1)} ${y + height}Z`;
  return [bar, svg('path', { d, fill: colour })];
}

function bundleTrees(bundle: Bundled): SvgElement[] {
  const { x, y, width, height, count } = bundle;
  return [
    svg('rect', { x, y, width, height, rx: 2, fill: PAPER.background, stroke: PAPER.quiet }),
    ...stripesOf(bundle, PAPER).map(({ colour: fill, ...stripe }) => svg('rect', { ...stripe, fill })),
    svg(
      'text',
      { x: x + width / 2, y: y + NUMBER - 3, fill: PAPER.text, 'text-anchor': 'middle' },
      String(count),
    ),
  ];
}

function fadeId(colour: string): string {
  return `fade-${colour.slice(1)}`;
}
