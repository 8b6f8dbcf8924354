import { textWidth } from '../shared/textWidth';
import { spanOf } from './days';
import type { Span } from './days';
import type { TimelineEvent } from './protocol';
import { ARROW, LANE } from './measures';

/** An event at its place in the picture, in CSS pixels. */
export interface Mark {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
  /** The words beside it, where there is room for words. */
  readonly label: string;
}

const NARROWEST = 7;
const GAP = 3;
/** With more events than that in view there is no room for words. */
const MOST_LABELLED = 70;
const LABEL_CHARACTERS = 26;

/**
 * Puts what lies in view into lanes so that nothing overlaps: each event into the first lane that is free where it
 * begins. `events` are in order of their beginning, so one pass does it; what is out of view costs nothing more.
 */
export function layOut(
  events: readonly TimelineEvent[],
  view: Span,
  width: number,
  moment: (time: number) => number,
): Mark[] {
  const visible = events.filter(event => {
    const { from, to } = spanOf(event);
    return to >= view.from && from <= view.to;
  });
  const isLabelled = visible.length <= MOST_LABELLED;
  const laneEnds: number[] = [];
  return visible.map(event => {
    const span = spanOf(event);
    const x = Math.max(-LANE, moment(span.from));
    const end = Math.min(width + LANE, moment(span.to));
    const markWidth = Math.max(NARROWEST, end - x - 1);
    const label = isLabelled ? shorten(event.text) : '';
    const taken =
      x + markWidth + GAP + (label ? textWidth(label) + GAP : 0) + (event.to === null ? ARROW : 0);
    const free = laneEnds.findIndex(laneEnd => laneEnd <= x);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = taken;
    return { event, x, width: markWidth, lane, label };
  });
}

/** The mark at a point, if there is one. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const lane = Math.floor(y / LANE);
  return marks.find(
    mark =>
      mark.lane === lane &&
      x >= mark.x - 2 &&
      x <= mark.x + mark.width + 2 + (mark.label ? textWidth(mark.label) : 0),
  );
}

/** How many lanes the marks take. */
export function laneCount(marks: readonly Mark[]): number {
  return marks.reduce((count, { lane }) => Math.max(count, lane + 1), 0);
}

function shorten(text: string): string {
  return text.length <= LABEL_CHARACTERS ? text : `${text.slice(0, LABEL_CHARACTERS - 1).trimEnd()}…`;
}
