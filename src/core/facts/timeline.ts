import type { Interval, TimeExpression } from '../dates/timeExpression';
import { overlaps } from '../text/textRange';
import { firstIndexNot } from '../text/bisect';
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

/** The same before its evidence is worked out: a timeline has many, a hover shows three. */
export interface TimelinePoint {
  readonly time: TimeExpression;
  readonly annotated: AnnotatedSource;
  readonly sentence: TextRange;
}

/** Grains too coarse to be a point of a timeline. */
const COARSE = new Set(['era', 'century', 'decade']);

/**
 * The dated sentences of the sources in order of time: one point per sentence and time. Open, unresolved
 * and very coarse expressions have no place on a timeline and are left out.
 */
export function timelinePoints(sources: Iterable<AnnotatedSource>): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  for (const annotated of sources) {
    for (const time of annotated.timeExpressions) {
      if (time.from === null || time.to === null || COARSE.has(time.grain)) continue;
      const sentence = sentenceAt(annotated.sentences, time);
      if (sentence) points.push({ time, annotated, sentence });
    }
  }
  return points.sort(
    (a, b) =>
      compareUnits(a.time.from!, b.time.from!) ||
      compareUnits(a.time.to!, b.time.to!) ||
      compareUnits(a.annotated.source.id, b.annotated.source.id) ||
      a.time.start - b.time.start,
  );
}

export function timelineEntry({ time, annotated, sentence }: TimelinePoint): TimelineEntry {
  return { time, evidence: evidenceAt(annotated.source, sentence) };
}

export interface FactsThenOptions {
  readonly limit?: number;
  readonly language?: 'ko' | 'en';
  readonly asked?: TextRange & { readonly sourceId: string };
}

/**
 * What the sources say happened in `when`: sentences whose time lies inside it (a day inside the asked
 * month) or names the same span, the finest first, of equals those in `language`; the sentence at `asked`,
 * where the question came from, is left out. An interval open at one end has no such facts.
 */
export function factsThen(
  when: Interval,
  points: readonly TimelinePoint[],
  { limit = 5, language, asked }: FactsThenOptions = {},
): Fact[] {
  const { from, to } = when;
  if (from === null || to === null) return [];
  const seen = new Set<string>();
  return pointsFrom(points, from, to)
    .filter(({ time }) => time.to! <= to)
    .filter(({ annotated: { source }, sentence }) => {
      if (asked && source.id === asked.sourceId && overlaps(sentence, asked)) return false;
      const key = `${source.id}@${sentence.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => daysIn(a.time) - daysIn(b.time) || isIn(b, language) - isIn(a, language))
    .slice(0, limit)
    .map(point => {
      const { time, evidence } = timelineEntry(point);
      return {
        kind: 'said',
        stance: 'said',
        text: { [languageOf(evidence.text)]: evidence.text },
        when: { from: time.from, to: time.to, surface: time.surface },
        evidence: [evidence],
      };
    });
}

function isIn({ annotated: { source }, sentence }: TimelinePoint, language: 'ko' | 'en' | undefined): number {
  return languageOf(source.body.text.slice(sentence.start, sentence.end)) === language ? 1 : 0;
}

/** The points that begin between two days, both included; a timeline is in order of its first days. */
function pointsFrom(points: readonly TimelinePoint[], from: string, to: string): readonly TimelinePoint[] {
  const first = firstIndexNot(points, ({ time }) => time.from! < from);
  return points.slice(
    first,
    firstIndexNot(points, ({ time }) => time.from! <= to),
  );
}

/** The language a text is written in, as far as its letters tell. */
export function languageOf(text: string): 'ko' | 'en' {
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en';
}

function daysIn({ from, to }: Interval): number {
  return (Date.parse(to!) - Date.parse(from!)) / 86_400_000;
}
