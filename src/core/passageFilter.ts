import type { Entity } from './entities/entity';
import type { AnnotatedSource } from './facts/annotatedSource';
import { compactForm } from './search/matchPhrase';
import type { DayRange, Query } from './search/query';
import type { Passage } from './sources/passage';
import { firstIndexNot } from './text/bisect';
import type { TextRange } from './text/textRange';

/** Whether a passage names and dates what a query asks for: `name:` under any name, `date:` by the days meant. */
export function passageFilter(
  { name, date }: Pick<Query, 'name' | 'date'>,
  entities: Iterable<Entity>,
  annotatedOf: (sourceId: string) => AnnotatedSource | undefined,
): (sourceId: string, passage: number) => boolean {
  const wanted = name.map(value => nameTest(value, entities));
  const passagesBySource = new Map<string, ReadonlySet<number>>();
  return (sourceId, passage) => {
    let passages = passagesBySource.get(sourceId);
    if (!passages) {
      const annotated = annotatedOf(sourceId);
      passages = annotated ? passagesWith(annotated, wanted, date) : new Set();
      passagesBySource.set(sourceId, passages);
    }
    return passages.has(passage);
  };
}

/** The passages that fulfil all of the conditions. */
function passagesWith(
  { source, mentions, timeExpressions }: AnnotatedSource,
  names: readonly NameTest[],
  dates: readonly DayRange[],
): Set<number> {
  const conditions: TextRange[][] = [
    ...names.map(isNamed => mentions.filter(({ entity, surface }) => isNamed(entity.id, surface))),
    ...dates.map(({ from, to }) =>
      timeExpressions.filter(
        time =>
          (time.from !== null || time.to !== null) && (time.from ?? from) <= to && (time.to ?? to) >= from,
      ),
    ),
  ];
  const sets = conditions.map(
    ranges => new Set(ranges.map(range => passageAt(source.passages, range.start))),
  );
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter(passage => rest.every(set => set.has(passage))));
}

function passageAt(passages: readonly Passage[], offset: number): number {
  return firstIndexNot(passages, ({ end }) => end <= offset);
}

type NameTest = (entityId: string, surface: string) => boolean;

/** By any of an entity's names; a name that nobody lists is looked for as it is written. */
function nameTest(value: string, entities: Iterable<Entity>): NameTest {
  const form = compactForm(value);
  const ids = new Set<string>();
  for (const { id, labels, aliases } of entities) {
    const names = [...Object.values(labels), ...aliases.map(({ text }) => text)];
    if (names.some((name: string) => compactForm(name) === form)) ids.add(id);
  }
  return ids.size ? id => ids.has(id) : (_, surface) => compactForm(surface) === form;
}
