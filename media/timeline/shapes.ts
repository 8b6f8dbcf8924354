import { groupBy } from '../shared/groupBy';
import { textWidth } from '../shared/textWidth';
import type { Mark } from './layOut';
import { ARROW, AXIS, BAR, LANE, LEAST_COLUMN, MOST_COLUMN, NUMBER } from './measures';
import type { Tick } from './scale';

/** All that a picture is made of; the canvas and the SVG draw the same list. */
export type Shape =
  | { readonly kind: 'line'; readonly x: number; readonly top: number; readonly bottom: number }
  | { readonly kind: 'rule'; readonly y: number; readonly width: number }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly isQuiet: boolean;
    }
  | Bar
  | Bundled;

/** An event. Rough ends fade, open ones end in an arrow, an inferred one is hollow. */
export interface Bar {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Number of its source; -1 is the draft. */
  readonly colour: number;
  readonly isHollow: boolean;
  readonly isFading: boolean;
  readonly opens: 'left' | 'right' | 'no';
  readonly isSelected: boolean;
}

/** So many events that only their number is told, above a column as high as they are many, in their sources' colours. */
export interface Bundled {
  readonly kind: 'bundle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly column: number;
  /** The numbers of its sources with how many events each has, in the order of the sources. */
  readonly parts: readonly (readonly [colour: number, count: number])[];
  readonly isSelected: boolean;
}

/** Where marks stand, and how they are told apart. */
export interface Row {
  readonly marks: readonly Mark[];
  /** The first pixel of its first lane. */
  readonly top: number;
  /** Nothing above or below these is drawn. */
  readonly clip: { readonly top: number; readonly bottom: number };
  readonly colourOf: (sourceId: string | undefined) => number;
  readonly selected: string | undefined;
}

/** The lines of the scale with their names; a name that would be cut off at the edge is left out. */
export function axisShapes(ticks: readonly Tick[], width: number, height: number): Shape[] {
  return [
    ...ticks.flatMap(({ x, label }): Shape[] => {
      const line: Shape = { kind: 'line', x, top: AXIS - 4, bottom: height };
      if (x + 4 + textWidth(label) > width) return [line];
      return [line, { kind: 'text', x: x + 4, y: AXIS - 10, text: label, isQuiet: true }];
    }),
    { kind: 'rule', y: AXIS, width },
  ];
}

/** The marks that are in sight, with their words. */
export function rowShapes(row: Row): Shape[] {
  const { marks, top, clip } = row;
  const most = Math.max(1, ...marks.map(({ entries }) => entries.length));
  return marks.flatMap((mark): Shape[] => {
    const y = top + mark.lane * LANE + (LANE - BAR) / 2;
    if (y < clip.top || y + BAR > clip.bottom) return [];
    return mark.entries.length > 1 ? [bundleShape(mark, y, most, row)] : barShapes(mark, y, row);
  });
}

function barShapes(mark: Mark, y: number, { colourOf, selected }: Row): Shape[] {
  const { event } = mark.entries[0]!;
  const bar: Bar = {
    kind: 'bar',
    x: mark.x,
    y,
    width: mark.width,
    height: BAR,
    colour: colourOf(event.sourceId),
    isHollow: event.isInferred,
    isFading: event.isApproximate,
    opens: event.from === null ? 'left' : event.to === null ? 'right' : 'no',
    isSelected: event.id === selected,
  };
  const { label } = mark;
  if (!label) return [bar];
  const gap = bar.opens === 'right' ? 4 + ARROW : 4;
  return [bar, { kind: 'text', x: mark.x + mark.width + gap, y: y + BAR - 1, text: label, isQuiet: false }];
}

function bundleShape(
  { x, width, entries }: Mark,
  y: number,
  most: number,
  { colourOf, selected }: Row,
): Bundled {
  const bySource = groupBy(entries, ({ event }) => colourOf(event.sourceId));
  const column = LEAST_COLUMN + ((MOST_COLUMN - LEAST_COLUMN) * entries.length) / most;
  const parts = [...bySource].map(([colour, some]) => [colour, some.length] as const);
  return {
    kind: 'bundle',
    x,
    y: y - 2,
    width,
    height: NUMBER + column,
    column,
    count: entries.length,
    parts: parts.sort(([a], [b]) => a - b),
    isSelected: entries.some(({ event }) => event.id === selected),
  };
}
