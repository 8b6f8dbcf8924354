import { analyze } from '../analysis/analyzer';
import type { Token } from '../analysis/analyzer';
import type { TimeExpression } from '../dates/timeExpression';
import type { AnnotatedSource } from '../facts/annotatedSource';
import { encloses } from '../text/textRange';
import type { TextRange } from '../text/textRange';

/** What a stretch of a source says, in the units of claims. */
export interface Stretch {
  readonly range: TextRange;
  readonly text: string;
  readonly entityIds: ReadonlySet<string>;
  readonly times: readonly TimeExpression[];
  readonly stems: ReadonlySet<string>;
}

/** Reads a passage once, and then any of its sentences. */
export function passageReader(annotated: AnnotatedSource, passage: TextRange): (range: TextRange) => Stretch {
  const { text } = annotated.source.body;
  const tokens: Token[] = analyze(text.slice(passage.start, passage.end));
  return range => {
    const own = tokens.filter(
      ({ start, end }) => start + passage.start >= range.start && end + passage.start <= range.end,
    );
    return {
      range,
      text: text.slice(range.start, range.end),
      entityIds: new Set(
        annotated.mentions.filter(mention => encloses(range, mention)).map(({ entity }) => entity.id),
      ),
      times: annotated.timeExpressions.filter(time => encloses(range, time)),
      stems: new Set(own.flatMap(({ terms }) => (terms.other ? [terms.stem, terms.other] : [terms.stem]))),
    };
  };
}
