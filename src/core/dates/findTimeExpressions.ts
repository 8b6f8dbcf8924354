import type { Publication, TimeExpression } from './timeExpression';

/** Every expression of time in the text and what it means, in order, none overlapping. */
export function findTimeExpressions(_text: string, _publication?: Publication): TimeExpression[] {
  return [];
}
