/** What was found, by the id of its source: sources in the order of their first, and in each the order as it was. */
export function bySource<Found>(
  found: Iterable<Found>,
  sourceOf: (found: Found) => string,
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const id = sourceOf(one);
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}
