import { edtfInterval, toEdtf } from '../dates/edtf';
import type { Interval, TimeExpression } from '../dates/timeExpression';
import type { Entity, Mention } from '../entities/entity';
import { phrase } from '../text/phrase';
import { overlaps } from '../text/textRange';
import type { TextRange } from '../text/textRange';

/** 시기, 시절, 당시, 때: what makes a time of a war or a government that is named before it. */
const AFTER =
  /^[ \n]?(?:시기|시대|시절|시국|당시|기간|동안|때)(?![가-힣]{2})|^(?:기)(?=[에의는와과도,. \n]|$)|^ (?:era|years|period|times)\b/u;
/** `during the`, `under the`: the same in English. */
const BEFORE = /\b(?:during|throughout|under|in) (?:the )?$/iu;
const LOOKED_BACK = 16;

/**
 * The times that names stand for which the writer's knowledge file dates: 코로나 시기, 한국 정부 시절, during the Cold
 * War. What `times` found but could not place is placed; the rest is added, in order.
 */
export function withEras(
  text: string,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
  entityById: ReadonlyMap<string, Entity>,
): readonly TimeExpression[] {
  const placed = times.map(time => (isOpenEra(time) ? placeEra(time, entityById) : time));
  const added = mentions.flatMap(mention => {
    const entity = entityById.get(mention.entity.id);
    const when = entity && spanOf(entity);
    if (!when || mention.nested || mention.candidates) return [];
    // A time that is found there already needs no help: the Korean War of 1950.
    const range = times.some(time => overlaps(time, mention)) ? undefined : eraRange(text, mention);
    return range ? [eraTime(text.slice(range.start, range.end), range, mention.entity.label, when)] : [];
  });
  return added.length ? [...placed, ...added].sort((a, b) => a.start - b.start) : placed;
}

function isOpenEra({ grain, status }: TimeExpression): boolean {
  return grain === 'era' && status === 'unresolved';
}

/** By the longest of the names that it begins with: 신냉전 시대 is no 냉전 시대. */
function placeEra(time: TimeExpression, entityById: ReadonlyMap<string, Entity>): TimeExpression {
  let best: { name: string; entity: Entity } | undefined;
  const surface = time.surface.replace(/^the /iu, '').toLowerCase();
  for (const entity of entityById.values()) {
    if (entity.from === undefined && entity.to === undefined) continue;
    for (const name of namesOf(entity))
      if (surface.startsWith(name.toLowerCase()) && name.length > (best?.name.length ?? 0))
        best = { name, entity };
  }
  const when = best && spanOf(best.entity);
  return best && when ? eraTime(time.surface, time, labelIn(best.entity, time.surface), when) : time;
}

function namesOf({ labels, aliases }: Entity): string[] {
  return [...Object.values(labels), ...aliases.map(({ text }) => text)];
}

function labelIn({ id, labels: { ko, en } }: Entity, surface: string): string {
  return (/\p{Script=Hangul}/u.test(surface) ? (ko ?? en) : (en ?? ko)) ?? id;
}

function spanOf({ from, to }: Entity): Interval | undefined {
  if (from === undefined && to === undefined) return undefined;
  return edtfInterval(`${from ?? '..'}/${to ?? '..'}`);
}

function eraRange(text: string, { start, end }: TextRange): TextRange | undefined {
  const after = AFTER.exec(text.slice(end, end + LOOKED_BACK))?.[0];
  if (after !== undefined) return { start, end: end + after.length };
  const before = BEFORE.test(text.slice(Math.max(0, start - LOOKED_BACK), start));
  return before ? { start, end } : undefined;
}

function eraTime(surface: string, { start, end }: TextRange, label: string, when: Interval): TimeExpression {
  return {
    start,
    end,
    surface,
    ...when,
    grain: 'era',
    approximate: true,
    anchor: { kind: 'event', ref: label },
    status: 'inferred',
    implied: [],
    why: phrase('{0}: {1} in your knowledge file', label, toEdtf({ ...when, grain: 'era' })),
  };
}
