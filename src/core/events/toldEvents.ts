import type { TimeExpression } from '../dates/timeExpression';
import type { Mention } from '../entities/entity';
import type { EntityType } from '../entities/entityTypes';
import { firstIndexNot } from '../text/bisect';
import type { TextRange } from '../text/textRange';
import { EVENT_KINDS, NOT_TOLD } from './eventKinds';
import type { EventKind } from './eventKinds';

/** One happening that a sentence puts at one time. Ranges are of the text that was read. */
export interface ToldEvent {
  readonly kind: EventKind;
  /** The listed names that tell it from other happenings of its kind, sorted; never countries alone. */
  readonly names: readonly string[];
  readonly time: DatedTime;
  readonly sentence: TextRange;
}

/** A time with both ends. */
export type DatedTime = TimeExpression & { readonly from: string; readonly to: string };

/** A treaty and an event are known by name; of people and places it takes two. */
const TELLING: Readonly<Partial<Record<EntityType, number>>> = {
  treaty: 2,
  event: 2,
  person: 1,
  organization: 1,
  facility: 1,
  place: 1,
  weapon: 1,
};
const ENOUGH = 2;

/** A sentence that tells of more kinds of happenings tells which belongs to its date no more. */
const MOST_KINDS = 2;

/**
 * The happenings that sentences tell plainly: one date in the sentence, one or two words for what happened, enough
 * names to know it by. What is planned, denied or counted from something else is left out: it is better to miss
 * one than to compare what is not the same. `mentions` and `times` are in the order of the text.
 */
export function toldEvents(
  text: string,
  sentences: readonly TextRange[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): ToldEvent[] {
  return sentences.flatMap(sentence => {
    const [time, another] = within(times, sentence);
    if (!time || another || !isPlain(time)) return [];
    const words = text.slice(sentence.start, sentence.end);
    if (NOT_TOLD.test(words)) return [];
    const kinds = kindsIn(words);
    const names = namesIn(within(mentions, sentence));
    if (!names || kinds.length === 0 || kinds.length > MOST_KINDS) return [];
    return kinds.map(kind => ({ kind, names, time, sentence }));
  });
}

/** Those of the items, which are in order, that stand in the range. */
function within<T extends TextRange>(items: readonly T[], range: TextRange): T[] {
  const inside: T[] = [];
  for (let at = firstIndexNot(items, ({ start }) => start < range.start); at < items.length; at++) {
    const item = items[at]!;
    if (item.start >= range.end) break;
    if (item.end <= range.end) inside.push(item);
  }
  return inside;
}

function isPlain(time: TimeExpression): time is DatedTime {
  const isFine = time.grain === 'day' || time.grain === 'month' || time.grain === 'year';
  const isSure = time.status === 'certain' || time.status === 'inferred';
  return isFine && isSure && !time.approximate && time.from !== null && time.to !== null;
}

function kindsIn(words: string): EventKind[] {
  return (Object.keys(EVENT_KINDS) as EventKind[]).filter(kind => EVENT_KINDS[kind].test(words));
}

/** The ids of the names, or undefined where they do not tell one happening from another. */
function namesIn(mentions: readonly Mention[]): string[] | undefined {
  const known = mentions.filter(
    ({ origin, nested, candidates }) => origin === 'listed' && !nested && !candidates,
  );
  const telling = new Map(
    known.flatMap(({ entity, type }) => (TELLING[type] ? [[entity.id, TELLING[type]]] : [])),
  );
  const weight = [...telling.values()].reduce((sum, one) => sum + one, 0);
  return weight >= ENOUGH ? [...telling.keys()].sort() : undefined;
}
