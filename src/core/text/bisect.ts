/**
 * The index of the first item that is not `isBefore`, by bisection; the length where all are. The items must
 * be in order: those that are before, then the rest.
 */
export function firstIndexNot<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
