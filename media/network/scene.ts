import { seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import { svg } from '../shared/svg';
import type { SvgElement } from '../shared/svg';
import { textWidth } from '../shared/textWidth';
import type { Tie } from './chooseNames';
import type { Mark } from './layOut';
import { colourNumber, outlineOf } from './outlines';
import type { NetworkName } from './protocol';

/** The names whose passages are shown, by index: the middle alone, or two that are tied. */
export type Choice = readonly number[];

export interface Scene {
  readonly marks: readonly Mark[];
  readonly ties: readonly Tie[];
  readonly names: readonly NetworkName[];
  readonly choice: Choice;
  readonly title: string;
}

/** Room around the outermost names. */
const MARGIN = 24;
const LABEL_HEIGHT = 18;
/** Small pictures are not blown up to fill a large window. */
const LEAST_WIDTH = 520;
const LEAST_HEIGHT = 340;

/** The picture as a tree: lines below, then forms with their names. Colours are the palette's, so that it prints. */
export function sceneTree({ marks, ties, names, choice, title }: Scene, palette: Palette): SvgElement {
  const { x, y, width, height } = frameOf(marks);
  const byName = new Map(marks.map(mark => [mark.name, mark]));
  const most = Math.max(1, ...ties.map(({ count }) => count));
  return svg(
    'svg',
    {
      viewBox: [x, y, width, height].map(Math.round).join(' '),
      'font-family': palette.font,
      'font-size': 12,
      'text-anchor': 'middle',
    },
    svg('title', {}, title),
    ...ties
      .toReversed()
      .map(tie =>
        tieTree(tie, byName.get(tie.a)!, byName.get(tie.b)!, most, isChosenTie(tie, choice), palette),
      ),
    ...marks.map(mark => markTree(mark, names[mark.name]!, choice.includes(mark.name), palette)),
  );
}

/** The part of the plane that holds all marks with their words. */
function frameOf(marks: readonly Mark[]): { x: number; y: number; width: number; height: number } {
  const sides = marks.map(mark => Math.max(mark.radius, textWidth(mark.label) / 2));
  const left = Math.min(-LEAST_WIDTH / 2, ...marks.map(({ x }, index) => x - sides[index]! - MARGIN));
  const right = Math.max(LEAST_WIDTH / 2, ...marks.map(({ x }, index) => x + sides[index]! + MARGIN));
  const top = Math.min(-LEAST_HEIGHT / 2, ...marks.map(({ y, radius }) => y - radius - MARGIN));
  const bottom = Math.max(
    LEAST_HEIGHT / 2,
    ...marks.map(({ y, radius }) => y + radius + LABEL_HEIGHT + MARGIN),
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function isChosenTie({ a, b }: Tie, choice: Choice): boolean {
  return choice.length === 2 && choice.includes(a) && choice.includes(b);
}

/** A line as wide as what it stands for, in a broader one that can be pointed at. */
function tieTree(
  { a, b, count }: Tie,
  from: Mark,
  to: Mark,
  most: number,
  isChosen: boolean,
  palette: Palette,
): SvgElement {
  const path = {
    d: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`,
    fill: 'none',
  };
  return svg(
    'g',
    { 'data-tie': `${a} ${b}` },
    svg('title', {}, `${from.label} – ${to.label}: ${count}`),
    svg('path', { ...path, stroke: palette.background, 'stroke-opacity': 0, 'stroke-width': 12 }),
    svg('path', {
      ...path,
      stroke: isChosen ? palette.focus : a === 0 ? palette.quiet : palette.line,
      'stroke-opacity': isChosen ? 1 : a === 0 ? 0.55 : 0.7,
      'stroke-width': 1 + (5 * count) / most,
    }),
  );
}

/** The form of a type in its colour; what nobody lists is hollow and dashed. */
function markTree(
  { name, x, y, radius, label, count }: Mark,
  { type, isListed, label: whole }: NetworkName,
  isChosen: boolean,
  palette: Palette,
): SvgElement {
  const colour = seriesColour(colourNumber(type), palette);
  const look = isListed
    ? { fill: colour, stroke: palette.background }
    : { fill: palette.background, stroke: colour, 'stroke-dasharray': '3 2' };
  const ring = isChosen
    ? [svg('circle', { cx: x, cy: y, r: radius + 6, fill: 'none', stroke: palette.focus, 'stroke-width': 2 })]
    : [];
  return svg(
    'g',
    { 'data-name': name },
    svg('title', {}, name === 0 ? whole : `${whole}: ${count}`),
    ...ring,
    svg('path', { d: outlineOf(type, x, y, radius), 'stroke-width': 1.5, ...look }),
    svg(
      'text',
      {
        x,
        y: y + radius + 14,
        fill: palette.text,
        stroke: palette.background,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        'font-weight': name === 0 ? 'bold' : 'normal',
      },
      label,
    ),
  );
}
