import { addDays } from './calendar';
import type { Bound } from './meaning';
import { endsBeforeItBegins } from './reasons';
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
export function joinValues(first: TimeValue, last: TimeValue, surface: string): TimeValue {
  if (first.from === null || last.to === null) return open(first.from === null ? first : last);
  if (first.from > last.to) return { ...open(first), status: 'unresolved', why: endsBeforeItBegins(surface) };
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

/** A range of which one end is not known is not known: half a range would mislead. */
function open(doubtful: TimeValue): TimeValue {
  const { candidates: _candidates, ...value } = doubtful;
  return { ...value, from: null, to: null, status: 'unresolved' };
}
