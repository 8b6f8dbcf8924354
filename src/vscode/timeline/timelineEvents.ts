import type { TimelineEvent } from '../../../media/timeline/protocol';
import { formatTime } from '../../core/dates/formatTime';
import type { TimeExpression } from '../../core/dates/timeExpression';
import type { DatedSentence } from '../../core/facts/datedSentences';

/** How an event is worded: the reader's language, and where it is said. */
export interface EventWords {
  readonly language: 'ko' | 'en';
  readonly placeOf: (sentence: DatedSentence) => string;
}

/** The dated sentences of the sources as the picture draws them; an id is the sentence's number. */
export function sourceEvents(sentences: readonly DatedSentence[], words: EventWords): TimelineEvent[] {
  return sentences.map((sentence, index) => ({
    ...timed(sentence.time, words.language),
    id: `s${index}`,
    text: sentence.evidence.text,
    sourceId: sentence.evidence.sourceId,
    place: words.placeOf(sentence),
    names: sentence.names,
  }));
}

/** The dates of a draft, each with the line it stands in. */
export function draftEvents(
  times: readonly TimeExpression[],
  text: string,
  place: string,
  language: 'ko' | 'en',
): TimelineEvent[] {
  return times.flatMap((time, index) => {
    if (time.from === null && time.to === null) return [];
    const lineStart = text.lastIndexOf('\n', time.start) + 1;
    const lineEnd = text.indexOf('\n', time.end);
    const line = text.slice(
      Math.max(lineStart, time.start - 40),
      Math.min(lineEnd < 0 ? text.length : lineEnd, time.end + 80),
    );
    return [{ ...timed(time, language), id: `d${index}`, text: line.trim(), place, names: [] }];
  });
}

function timed(time: TimeExpression, language: 'ko' | 'en') {
  return {
    from: time.from,
    to: time.to,
    isApproximate: time.approximate,
    isInferred: time.status === 'inferred',
    when: formatTime(time, language),
  };
}
