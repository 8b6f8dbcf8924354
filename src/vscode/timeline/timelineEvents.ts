import type { TimelineEvent } from '../../../media/timeline/protocol';
import { formatTime } from '../../core/dates/formatTime';
import type { TimeExpression } from '../../core/dates/timeExpression';
import { findSentences } from '../../core/text/sentences';
import type { TextRange } from '../../core/text/textRange';
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

/** The dates of a draft, each with the sentence it stands in. */
export function draftEvents(
  times: readonly TimeExpression[],
  text: string,
  place: string,
  language: 'ko' | 'en',
): TimelineEvent[] {
  return times.flatMap((time, index) => {
    if (time.from === null && time.to === null) return [];
    return [{ ...timed(time, language), id: `d${index}`, text: sentenceAt(text, time), place, names: [] }];
  });
}

/** The sentence around a range; a paragraph of a draft is one line. */
function sentenceAt(text: string, { start, end }: TextRange): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const sentence = findSentences(line).find(found => lineStart + found.end > start);
  return sentence ? line.slice(sentence.start, sentence.end) : line.trim();
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
