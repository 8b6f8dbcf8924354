import { shorten } from '../shared/shorten';
import { textWidth } from '../shared/textWidth';
import { bundlesOf, single } from './bundles';
import type { Bundle } from './bundles';
import { DAY } from './days';
import type { Span } from './days';
import type { Entry } from './entries';
import { ARROW, BUNDLE_LANES, LANE } from './measures';

/** An event, or a bundle of them, at its place in the picture, in CSS pixels. */
export interface Mark extends Bundle {
  readonly x: number;
  readonly width: number;
  readonly lane: number;
  /** The words beside it, where there is room for words. */
  readonly label: string;
}

const NARROWEST = 7;
const GAP = 3;
/** So many marks have room for words, and need no bundles. */
const FEW = 70;
const LABEL_CHARACTERS = 26;
/** Fewer letters say nothing. */
const FEWEST_CHARACTERS = 5;

/**
 * Puts what lies in view into lanes so that nothing overlaps: bundles into those that are their own, above all others, each
 * other mark into the first lane that is free where it begins. `entries` are in order of their beginning, so one pass does it; what is out of view costs nothing more.
 */
export function layOut(
  entries: readonly Entry[],
  view: Span,
  width: number,
  place: (time: number) => number,
): Mark[] {
  const visible = entries.filter(({ from, to }) => to >= view.from && from <= view.to);
  const bundles =
    visible.length <= FEW ? visible.map(single) : bundlesOf(visible, (width * DAY) / (view.to - view.from));
  const isLabelled = bundles.length <= FEW;
  const hasBundles = bundles.some(({ entries: some }) => some.length > 1);
  const laneEnds: number[] = hasBundles ? Array(BUNDLE_LANES).fill(Infinity) : [];
  return bundles.map(bundle => {
    const x = Math.max(-LANE, place(bundle.from));
    const end = Math.min(width + LANE, place(bundle.to));
    const markWidth = Math.max(NARROWEST, end - x - 1);
    if (bundle.entries.length > 1) return { ...bundle, x, width: markWidth, lane: 0, label: '' };
    const { event } = bundle.entries[0]!;
    const label = isLabelled ? labelIn(width - x - markWidth - 2 * GAP, event.text) : '';
    const taken =
      x + markWidth + GAP + (label ? textWidth(label) + GAP : 0) + (event.to === null ? ARROW : 0);
    const free = laneEnds.findIndex(laneEnd => laneEnd <= x);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = taken;
    return { ...bundle, x, width: markWidth, lane, label };
  });
}

/** The mark at a point, if there is one. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const lane = Math.floor(y / LANE);
  return marks.find(
    mark =>
      lane >= mark.lane &&
      lane < mark.lane + lanesOf(mark) &&
      x >= mark.x - 2 &&
      x <= mark.x + mark.width + 2 + (mark.label ? textWidth(mark.label) : 0),
  );
}

/** The mark that stands for an event. */
export function markOf(marks: readonly Mark[], id: string | undefined): Mark | undefined {
  return marks.find(({ entries }) => entries.some(({ event }) => event.id === id));
}

/** How many lanes the marks take. */
export function laneCount(marks: readonly Mark[]): number {
  return marks.reduce((count, mark) => Math.max(count, mark.lane + lanesOf(mark)), 0);
}

function lanesOf({ entries }: Mark): number {
  return entries.length > 1 ? BUNDLE_LANES : 1;
}

/** As many words as the room to the edge holds. */
function labelIn(room: number, text: string): string {
  const most = Math.min(LABEL_CHARACTERS, Math.floor((room * text.length) / textWidth(text)));
  return most < FEWEST_CHARACTERS ? '' : shorten(text, most);
}
