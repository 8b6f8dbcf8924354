import { edtfInterval } from './edtf';
import type { Days, Unit } from './parts';
import type { Meaning } from './meaning';
import type { Publication } from './timeExpression';
import type { Tense } from './tense';

/** The day, month or year in which the text appeared. */
export interface PublicationDate extends Days {
  readonly issued: string;
  readonly isDay: boolean;
  /** Whether it is known at least to the month. */
  readonly isMonth: boolean;
}

/** A date that the text has named already, to which later expressions may refer. */
export interface Landmark extends Unit {
  readonly start: number;
  readonly end: number;
  /** Said with its year, or with 작년, 올해: the year is beyond doubt. */
  readonly hasYear: boolean;
}

/** What is known when one expression is read. */
export interface Context {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly publication: PublicationDate | undefined;
  /** In the order of the text; only the last few matter. */
  readonly landmarks: readonly Landmark[];
  /** What comes next, if it is near. */
  readonly following: Meaning | undefined;
  /** The first end of the range of which this is the last: its year and month hold here too. */
  readonly rangeStart?: Unit;
  /** The last end of the range of which this is the first, where only that one has a year: October to December 2023. */
  readonly rangeEnd?: Unit;
  /** The expression is all of the text, as in a diary: what it names is still to come. */
  readonly isComing?: boolean;
  /** Where the tense has been settled by the whole range. */
  readonly tense?: Tense;
}

export function publicationDate(publication: Publication | undefined): PublicationDate | undefined {
  const issued = publication?.issued;
  const interval = issued === undefined ? undefined : edtfInterval(issued);
  if (issued === undefined || !interval || interval.from === null || interval.to === null) return undefined;
  const { from, to } = interval;
  return { issued, from, to, isDay: from === to, isMonth: from.slice(0, 7) === to.slice(0, 7) };
}

const SENTENCE_END = /[.!?。]['"”’)\]]{0,2}[ \n\u2029]|\u2029|다\.(?=[가-힣])/u;

/** Whether the text between the landmark and the expression stays within one sentence. */
export function isSameSentence(context: Context, landmark: Landmark): boolean {
  if (context.start - landmark.end > 200) return false;
  return !SENTENCE_END.test(context.text.slice(landmark.end, context.start));
}
