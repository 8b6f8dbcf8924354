import { haloOf, seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import { svg } from '../shared/svg';
import type { SvgElement } from '../shared/svg';
import type { Size } from './camera';
import type { Tie } from './chooseNames';
import type { Label } from './labels';
import type { Mark } from './layOut';
import { colourNumber, outlineOf } from './outlines';
import type { NetworkName } from './protocol';

/** The names whose passages are shown, by index: the middle alone, or two that are tied. */
export type Choice = readonly number[];

export interface Scene extends Size {
  /** Where they stand in the picture, in pixels. */
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<number, Label>;
  readonly ties: readonly Tie[];
  readonly names: readonly NetworkName[];
  readonly choice: Choice;
  readonly title: string;
}

/** A form is easily hit, however small. */
const LEAST_TARGET = 13;

/** The picture as a tree: lines below, then forms, then words. Colours are the palette's, so that it prints. */
export function sceneTree(scene: Scene, palette: Palette): SvgElement {
  const { marks, ties, names, choice, title, width, height } = scene;
  const byName = new Map(marks.map(mark => [mark.name, mark]));
  const most = Math.max(1, ...ties.map(({ count }) => count));
  return svg(
    'svg',
    {
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      'font-family': palette.font,
      'font-size': 12,
    },
    svg('title', {}, title),
    ...ties.toReversed().map(tie => {
      const line = {
        tie,
        from: byName.get(tie.a)!,
        to: byName.get(tie.b)!,
        width: 1 + (5 * tie.count) / most,
      };
      return tieTree(line, names, isChosenTie(tie, choice), palette);
    }),
    ...marks.map(mark => markTree(mark, names[mark.name]!, choice.includes(mark.name), palette)),
    ...[...scene.labels].map(([name, label]) => labelTree(name, label, palette)),
  );
}

function isChosenTie({ a, b }: Tie, choice: Choice): boolean {
  return choice.length === 2 && choice.includes(a) && choice.includes(b);
}

interface Line {
  readonly tie: Tie;
  readonly from: Mark;
  readonly to: Mark;
  readonly width: number;
}

/** A line as wide as what it stands for, in a broader one that can be pointed at. */
function tieTree(
  { tie: { a, b, count }, from, to, width }: Line,
  names: readonly NetworkName[],
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
    svg('title', {}, `${names[a]!.label} – ${names[b]!.label}: ${count}`),
    svg('path', { ...path, stroke: palette.background, 'stroke-opacity': 0, 'stroke-width': 12 }),
    svg('path', {
      ...path,
      stroke: isChosen ? palette.focus : palette.quiet,
      'stroke-opacity': isChosen ? 1 : a === 0 ? 0.6 : 0.2,
      'stroke-width': width,
    }),
  );
}

/** The form of a type in its colour; what nobody lists is hollow and dashed. */
function markTree(
  { name, x, y, radius, count }: Mark,
  { type, isListed, label }: NetworkName,
  isChosen: boolean,
  palette: Palette,
): SvgElement {
  const colour = seriesColour(colourNumber(type), palette);
  const look = isListed
    ? { fill: colour, stroke: palette.background }
    : { fill: palette.background, stroke: colour, 'stroke-dasharray': '3 2' };
  const circle = { cx: x, cy: y, fill: 'none' };
  const ring = { ...circle, r: radius + 6, stroke: palette.focus, 'stroke-width': 2 };
  const target = { ...circle, r: Math.max(LEAST_TARGET, radius), 'pointer-events': 'all' };
  return svg(
    'g',
    { 'data-name': name },
    svg('title', {}, name === 0 ? label : `${label}: ${count}`),
    svg('circle', target),
    ...(isChosen ? [svg('circle', ring)] : []),
    svg('path', { d: outlineOf(type, x, y, radius), 'stroke-width': 1.5, ...look }),
  );
}

function labelTree(name: number, { text, x, y, anchor }: Label, palette: Palette): SvgElement {
  return svg(
    'text',
    {
      'data-name': name,
      x,
      y,
      'text-anchor': anchor,
      fill: palette.text,
      ...haloOf(palette),
      'font-weight': name === 0 ? 'bold' : 'normal',
    },
    text,
  );
}
