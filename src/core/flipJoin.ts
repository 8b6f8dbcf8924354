import type { JoinFlip } from './corpus';
import type { ReadSource } from './ingest/ingest';
import { withCorrection } from './ingest/repair/correctJoins';
import type { Join, JoinCorrection } from './sources/join';
import { joinRange } from './sources/join';

/** As far from a line end as this its words are still meant. */
const REACH = 30;

/**
 * The line end at `offset` of the source's text read the next way there is: nothing is changed yet, but for
 * the corrections that are to be remembered. Undefined where no line of the file ended near.
 */
export function flipJoin(
  read: ReadSource,
  shown: ReadSource,
  offset: number,
  corrections: readonly JoinCorrection[],
): JoinFlip | undefined {
  const { text } = shown.source.body;
  const index = nearestJoin(text, shown.joins, offset);
  const join = shown.joins[index];
  const first = read.joins[index];
  if (!join || !first) return undefined;
  const ways = [first.way, ...first.others];
  const way = ways[(ways.indexOf(join.way) + 1) % ways.length]!;
  const { start, end } = joinRange(join);
  return {
    sourceId: read.source.id,
    at: start,
    way,
    before: /\S*$/u.exec(text.slice(Math.max(0, start - REACH), start))![0],
    after: /^\S*/u.exec(text.slice(end, end + REACH))![0],
    corrections: withCorrection({ mapped: read.source.body, joins: read.joins }, index, way, corrections),
  };
}

/** The line end nearest to the place within the words that touch it; -1 where there is none. */
function nearestJoin(text: string, joins: readonly Join[], offset: number): number {
  let nearest = -1;
  let least = REACH;
  joins.forEach((join, index) => {
    const { start, end } = joinRange(join);
    const distance = offset < start ? start - offset : Math.max(0, offset - end);
    if (distance >= least) return;
    const between = offset < start ? text.slice(offset, start) : text.slice(end, offset);
    if (!/\s/u.test(between)) [nearest, least] = [index, distance];
  });
  return nearest;
}
