import type { Interval, TimeExpression } from '../dates/timeExpression';
import { overlaps } from '../text/textRange';
import { compareUnits } from '../text/compare';
import type { TextRange } from '../text/textRange';
import { sentenceAt } from './annotatedSource';
import type { AnnotatedSource } from './annotatedSource';
import { evidenceAt } from './evidence';
import type { Evidence, Fact } from './fact';

/** A sentence of a source that says when something was. */
export interface TimelineEntry {
  readonly time: TimeExpression;
  readonly evidence: Evidence;
}

/** Grains too coarse to be a point of a timeline. */
const COARSE = new Set(['era', 'century', 'decade']);

/**
 * The dated sentences of the sources in order of time: one entry per sentence and time. Open, unresolved
 * and very coarse expressions have no place on a timeline and are left out.
 */
export function timelineOf(sources: Iterable<AnnotatedSource>): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const annotated of sources) {
    for (const time of annotated.timeExpressions) {
      if (time.from === null || time.to === null || COARSE.has(time.grain)) continue;
      const sentence = sentenceAt(annotated.sentences, time);
      if (sentence) entries.push({ time, evidence: evidenceAt(annotated.source, sentence) });
    }
  }
  return entries.sort(
    (a, b) =>
      compareUnits(a.time.from!, b.time.from!) ||
      compareUnits(a.time.to!, b.time.to!) ||
      compareUnits(a.evidence.sourceId, b.evidence.sourceId) ||
      a.time.start - b.time.start,
  );
}

/**
 * What the sources say happened in `when`: sentences whose time lies inside it (a day inside the asked
 * month) or names the same span, the finest first; the sentence at `asked`, where the question came from,
 * is left out. An interval open at one end has no such facts.
 */
export function factsThen(
  when: Interval,
  entries: readonly TimelineEntry[],
  { limit = 5, asked }: { limit?: number; asked?: TextRange & { sourceId: string } } = {},
): Fact[] {
  const { from, to } = when;
  if (from === null || to === null) return [];
  const seen = new Set<string>();
  return entries
    .filter(({ time }) => time.from! >= from && time.to! <= to)
    .filter(({ evidence }) => {
      if (asked && evidence.sourceId === asked.sourceId && overlaps(evidence, asked)) return false;
      const key = `${evidence.sourceId}@${evidence.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => grainLength(a.time) - grainLength(b.time))
    .slice(0, limit)
    .map(({ time, evidence }) => ({
      kind: 'said',
      stance: 'said',
      text: /\p{Script=Hangul}/u.test(evidence.text) ? { ko: evidence.text } : { en: evidence.text },
      when: { from: time.from, to: time.to, surface: time.surface },
      evidence: [evidence],
    }));
}

function grainLength({ from, to }: Interval): number {
  return (Date.parse(to!) - Date.parse(from!)) / 86_400_000;
}
