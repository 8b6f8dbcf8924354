import { edtfInterval } from './edtf';
import type { Days, Unit } from './parts';
import type { Meaning } from './meaning';
import type { Publication } from './timeExpression';

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

const FUTURE_KO =
  /(?:기로\s?(?:했|하|합의|결정|약속|계획)|예정|계획|방침|(?:ㄹ|할|될|릴|을|일|갈|올|낼|질|날|칠|설|펼|볼|줄|둘)\s(?:것|전망|수\s?있|듯|예정|계획|방침)|전망(?:이|된|되|했)|목표로|앞두고|개최된다|열리는|열릴|치를|치러질|개최할|개최될|열린다|시작된다|시작한다|선보인다|나선다|시행된다|시행한다|출시한다|치러진다|겠다|겠습니다|될까)/u;
const FUTURE_EN =
  /\b(?:will|would|shall|is (?:to|set|due|expected|scheduled|slated)|are (?:to|set|due|expected|scheduled|slated)|plans? to|planned for|scheduled for|going to|upcoming|hopes? to|intends? to|expects? to|due in|expected in)\b/iu;
const REPORTED_KO = /(?:다고|라고|이라며|다며)\s(?:\d{1,2}일\s)?(?:밝|말|전|보도|발표|설명|강조|덧붙)/u;

/** Whether the clause speaks of what is still to come: 11월 … 하기로 했다, will meet in November. */
export function speaksOfFuture({ text, start, end }: Pick<Context, 'text' | 'start' | 'end'>): boolean {
  const after = text.slice(end, end + 120);
  const stop = /[.!?。](?:[ \n'"”’)]|$)|\u2029|\d{1,2}월/u.exec(after);
  const clause = stop ? after.slice(0, stop.index + 1) : after;
  if (FUTURE_KO.test(clause)) return !startsReport(clause);
  const before = text.slice(Math.max(0, start - 60), start);
  if (!/[a-z]/iu.test(before) && !/[a-z]/iu.test(clause)) return false;
  const sentenceStart = before.search(/[.!?][ \n][^.!?]*$/u);
  return FUTURE_EN.test(before.slice(Math.max(0, sentenceStart))) || FUTURE_EN.test(clause.slice(0, 50));
}

/** 15일 … 하기로 했다고 밝혔다: the date is that of the report, not of the plan. */
function startsReport(clause: string): boolean {
  return REPORTED_KO.test(clause) && !/^[ \n]?(?:에|부터|까지|중|초|말)/u.test(clause);
}
