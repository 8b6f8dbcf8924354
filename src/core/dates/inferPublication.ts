import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';
import type { Interval } from './timeExpression';

/** A text's own date where nothing outside it states one, or the bounds it must lie in. */
export interface InferredPublication {
  /** EDTF, as precise as it can be told. */
  readonly issued?: string;
  readonly bounds?: Interval;
  readonly why: Phrase;
  /** Where the text says so. */
  readonly range?: TextRange;
}

export function inferPublication(_text: string): InferredPublication | undefined {
  return undefined;
}
