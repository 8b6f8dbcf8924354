import { findTimeExpressions } from '../dates/findTimeExpressions';
import type { Publication, TimeExpression } from '../dates/timeExpression';
import type { Mention } from '../entities/entity';
import type { Gazetteer } from '../entities/gazetteer';
import { recognizeMentions } from '../entities/recognizeMentions';
import { referencesIn } from '../sources/inText/referencesIn';
import type { PassageKind } from '../sources/passage';
import type { Source } from '../sources/source';
import { firstIndexNot } from '../text/bisect';
import { phrase } from '../text/phrase';
import { findSentences } from '../text/sentences';
import { overlaps } from '../text/textRange';
import type { TextRange } from '../text/textRange';
import { withEras } from './eraTimes';

/** The names and times of a text, in order; offsets are of that text. */
export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly timeExpressions: readonly TimeExpression[];
}

/** A source with what is recognised in its repaired text. */
export interface AnnotatedSource extends Annotations {
  readonly source: Source;
  /** The sentences of its prose, in order. */
  readonly sentences: readonly TextRange[];
}

/** Recognises names and times in any text; relative times are read against `publication`. */
export function annotateText(text: string, gazetteer: Gazetteer, publication: Publication): Annotations {
  const options = publication.issued ? { issued: publication.issued } : {};
  const mentions = recognizeMentions(text, gazetteer, options);
  const times = findTimeExpressions(text, publication);
  return { mentions, timeExpressions: withEras(text, times, mentions, gazetteer.entityById) };
}

export function annotateSource(source: Source, gazetteer: Gazetteer): AnnotatedSource {
  const { text } = source.body;
  const prose = source.passages.filter(passage => !NO_STATEMENTS.has(passage.kind));
  const { mentions, timeExpressions } = annotateText(text, gazetteer, publicationOf(source));
  return {
    source,
    mentions,
    timeExpressions: withoutCited(source, timeExpressions),
    sentences: prose.flatMap(passage =>
      findSentences(text.slice(passage.start, passage.end)).map(sentence => ({
        start: passage.start + sentence.start,
        end: passage.start + sentence.end,
      })),
    ),
  };
}

/** What is no statement of the essayist's. */
export const NO_STATEMENTS: ReadonlySet<PassageKind> = new Set(['heading', 'byline', 'reference']);

/** The year in which a cited work appeared is no time that the text speaks of. */
function withoutCited(source: Source, times: readonly TimeExpression[]): TimeExpression[] {
  const cited = [...referencesIn(source), ...source.passages.filter(({ kind }) => kind === 'reference')].sort(
    (a, b) => a.start - b.start,
  );
  return times.filter(time => {
    const next = cited[firstIndexNot(cited, ({ end }) => end <= time.start)];
    return !next || !overlaps(next, time);
  });
}

/** What relative times of a source are read against, and how that date is known. */
export function publicationOf({ metadata }: Source): Publication {
  if (!metadata.issued) return {};
  const origin = metadata.origins.issued;
  const why =
    origin?.certainty === 'inferred'
      ? phrase('the source’s date, {0} (inferred)', metadata.issued)
      : phrase('the source’s date, {0}', metadata.issued);
  return { issued: metadata.issued, why };
}

/** The sentence that holds `range`; sentences are in order. */
export function sentenceAt(sentences: readonly TextRange[], range: TextRange): TextRange | undefined {
  const sentence = sentences[firstIndexNot(sentences, ({ end }) => end <= range.start)];
  return sentence && overlaps(sentence, range) ? sentence : undefined;
}
