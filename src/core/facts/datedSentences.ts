import type { TimeExpression } from '../dates/timeExpression';
import { compareUnits } from '../text/compare';
import { overlaps } from '../text/textRange';
import { sentenceAt } from './annotatedSource';
import type { AnnotatedSource } from './annotatedSource';
import type { TimelineEntry } from './timeline';
import { timelineEntry } from './timeline';

/** A dated sentence with the names in it, for a picture of them all. */
export interface DatedSentence extends TimelineEntry {
  /** Each name once, as it is listed and as it stands there. */
  readonly names: readonly string[];
}

/**
 * Every sentence of the sources that can be placed in time, in order: unlike the points of the timeline also
 * those that are open to one side (since 2011) or as coarse as a century. What has no days stays out.
 */
export function datedSentences(sources: Iterable<AnnotatedSource>): DatedSentence[] {
  return [...sources]
    .flatMap(annotated => datedSentencesOf(annotated))
    .sort((a, b) => compareUnits(firstDay(a.time), firstDay(b.time)));
}

/** A sentence that says the same days twice (닷새 뒤인 7월 11일) says them once. */
function datedSentencesOf(annotated: AnnotatedSource): DatedSentence[] {
  const seen = new Set<string>();
  return annotated.timeExpressions
    .flatMap(time => datedSentence(annotated, time))
    .filter(({ time, evidence }) => {
      const key = `${evidence.start} ${time.from} ${time.to}`;
      return !seen.has(key) && seen.add(key);
    });
}

function datedSentence(annotated: AnnotatedSource, time: TimeExpression): DatedSentence[] {
  if (time.from === null && time.to === null) return [];
  const sentence = sentenceAt(annotated.sentences, time);
  if (!sentence) return [];
  const names = annotated.mentions
    .filter(mention => !mention.nested && overlaps(mention, sentence))
    .flatMap(({ entity, surface }) => [entity.label, surface]);
  return [{ ...timelineEntry({ time, annotated, sentence }), names: [...new Set(names)] }];
}

function firstDay({ from, to }: TimeExpression): string {
  return from ?? to ?? '';
}
