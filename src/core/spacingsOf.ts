import type { ReadSource } from './ingest/ingest';
import { findSpacings } from './ingest/repair/spacing';
import type { Spacing } from './ingest/repair/spacing';
import { firstIndexNot } from './text/bisect';

/**
 * Glued and split words of a source, by its own words and those of `others`. Where a line of the file ended
 * there is nothing to say of how the source is written.
 */
export function spacingsOf({ source, joins }: ReadSource, others: readonly string[]): Spacing[] {
  return findSpacings(source.body.text, others).filter(({ start, end }) => {
    const join = joins[firstIndexNot(joins, ({ at }) => at < start)];
    return !join || join.at >= end;
  });
}
