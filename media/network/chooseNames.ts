import type { Network, NetworkPassage } from './protocol';

/** What the reader wants to see. */
export interface Wanted {
  /** Types that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** The only source asked for. */
  readonly source?: string;
  /** Both included; passages of unknown year are left out as soon as one is given. */
  readonly fromYear?: string;
  readonly toYear?: string;
  /** How many neighbours, the nearest first. */
  readonly limit: number;
}

/** What is drawn: the name in the middle, its neighbours, and the ties among all of them. */
export interface Chosen {
  /** The name in the middle first. */
  readonly names: readonly CountedName[];
  readonly ties: readonly Tie[];
  /** How many neighbours there are, those beyond the limit included. */
  readonly total: number;
  /** The passages that are wanted. */
  readonly passages: readonly NetworkPassage[];
}

/** A name by its index, and how many passages it shares with the one in the middle. */
export interface CountedName {
  readonly name: number;
  readonly count: number;
}

/** Two names that stand in the same passages, the smaller index first: 0 is the middle. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** More lines between neighbours would hide the names; the strongest tell most. */
const MOST_TIES_AMONG = 60;

export function chooseNames({ names, passages }: Network, wanted: Wanted): Chosen {
  const allowed = passages.filter(passage => isWanted(passage, wanted));
  const counts = new Map<number, number>();
  for (const { name } of allowed.flatMap(passage => passage.names))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const neighbours = [...counts]
    .filter(([name]) => name !== 0 && !wanted.hidden.has(names[name]!.type))
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name - b.name);
  const shown = neighbours.slice(0, wanted.limit);
  return {
    names: names.length ? [{ name: 0, count: counts.get(0) ?? 0 }, ...shown] : [],
    ties: [
      ...shown.map(({ name, count }) => ({ a: 0, b: name, count })),
      ...tiesAmong(new Set(shown.map(({ name }) => name)), allowed).slice(0, MOST_TIES_AMONG),
    ],
    total: neighbours.length,
    passages: allowed,
  };
}

/** The passages in which all of the names stand. */
export function passagesOf(passages: readonly NetworkPassage[], names: readonly number[]): NetworkPassage[] {
  return passages.filter(passage => names.every(name => passage.names.some(other => other.name === name)));
}

function isWanted({ sourceId, year }: NetworkPassage, { source, fromYear, toYear }: Wanted): boolean {
  if (source !== undefined && source !== sourceId) return false;
  if (fromYear !== undefined && !(year !== undefined && year >= fromYear)) return false;
  return toYear === undefined || (year !== undefined && year <= toYear);
}

/** The ties between neighbours, the strongest first. */
function tiesAmong(shown: ReadonlySet<number>, passages: readonly NetworkPassage[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const passage of passages) {
    const here = passage.names
      .map(({ name }) => name)
      .filter(name => shown.has(name))
      .sort((a, b) => a - b);
    here.forEach((a, index) => {
      for (const b of here.slice(index + 1)) {
        const key = `${a} ${b}`;
        ties.set(key, { a, b, count: (ties.get(key)?.count ?? 0) + 1 });
      }
    });
  }
  return [...ties.values()].sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b);
}
