import { addDays } from './calendar';
import type { Bound } from './meaning';
import type { TimeValue } from './timeExpression';

/** 2022년 여름부터 is open to the right from its first day; 2000년 이전 ends before the year begins. */
export function applyBound(value: TimeValue, bound: Bound): TimeValue {
  if (value.from === null || value.to === null) return value;
  switch (bound) {
    case 'since':
    case 'after':
      return { ...value, to: null };
    case 'until':
      return { ...value, from: null };
    case 'before':
      return { ...value, from: null, to: addDays(value.from, -1) };
  }
}

/** From the first day of one to the last day of the other; as sure as the less sure of them. */
export function joinValues(first: TimeValue, last: TimeValue): TimeValue {
  const isPlaced = first.from !== null && last.to !== null && first.from <= last.to;
  if (!isPlaced) {
    const doubtful = first.from === null ? first : last;
    return {
      ...doubtful,
      from: null,
      to: null,
      status: doubtful.status === 'ambiguous' ? 'ambiguous' : 'unresolved',
    };
  }
  const why = first.why ?? last.why;
  return {
    from: first.from,
    to: last.to,
    grain: last.grain,
    approximate: first.approximate || last.approximate,
    anchor: first.anchor.kind === 'self' ? last.anchor : first.anchor,
    status: first.status === 'certain' && last.status === 'certain' ? 'certain' : 'inferred',
    implied: [...new Set([...first.implied, ...last.implied])],
    ...(why ? { why } : {}),
  };
}
