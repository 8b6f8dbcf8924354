import { compareUnits } from '../text/compare';
import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';
import { addDays, addMonths, isoDay, monthOf, yearOf } from './calendar';

import { findOwnTimes, findTimeExpressions, monthPlaces } from './findTimeExpressions';
import { onOneLine } from './normalText';
import {
  LIES_AHEAD,
  between,
  fitsLatestDay,
  notOlderThan,
  saidInNote,
  saidInNoteWithoutYear,
} from './reasons';
import { isExpected } from './tense';
import type { Interval, TimeExpression } from './timeExpression';

/** A text's own date where nothing outside it states one, or the bounds it must lie in. */
export interface InferredPublication {
  /** EDTF, as precise as it can be told. */
  readonly issued?: string;
  readonly bounds?: Interval;
  readonly why: Phrase;
  /** Where the text says so. */
  readonly range?: TextRange;
}

/**
 * When a text appeared, told from the text itself: a note such as `본 글은 7 월 8 일자 …에 기고한 글`, or an
 * apposition such as `한 달 전인 지난 8월` that agrees with the latest day it names; else only that it is
 * not older than that day. Today is never guessed, and a text with relative expressions alone gives nothing.
 */
export function inferPublication(text: string): InferredPublication | undefined {
  const notes = findNotes(text);
  // The date of a note may hang on other words; without one, what names its year says all.
  const times = notes.length ? findTimeExpressions(text) : findOwnTimes(text);
  const stated = latestFirst(times.filter(isStated));
  const isPast = ({ start, end }: TextRange): boolean => !isExpected({ text, start, end });
  const note = readNotes(notes, times, stated, isPast);
  if (note) return note;
  const latest = stated.find(time => isDay(time) && isPast(time));
  if (!latest?.from) return undefined;
  const day = latest.from;
  const range = { start: latest.start, end: latest.end };
  // Only a month without a year is found to lie ahead, and most texts expect none.
  const statedAt = new Set(stated.map(({ start }) => start));
  const expects = monthPlaces(text).some(place => !statedAt.has(place.start) && !isPast(place));
  const bounds = { from: day, to: expects ? latestPossible(text, day) : null };
  const apposition = findApposition(text, monthOf(day));
  if (apposition) {
    const issued = day.slice(0, 7);
    const why = fitsLatestDay(apposition.surface, issued);
    return { issued, bounds, why, range: apposition.range };
  }
  const why = bounds.to ? between(day, bounds.to) : notOlderThan(day);
  return { bounds, why, range };
}

/** A month that the text still expects (11월 … 하기로 했다) has not begun: the text is older than it. */
function latestPossible(text: string, day: string): string | null {
  const expected = findTimeExpressions(text, { issued: day })
    .filter(
      time => time.why?.template === LIES_AHEAD && isExpected({ text, start: time.start, end: time.end }),
    )
    .map(time => time.from!)
    .sort();
  return expected[0] === undefined ? null : addDays(expected[0], -1);
}

const NOTE_KO =
  /(?:본|이|위|해당)[ \n]?(?:글|칼럼|기고|기고문|원고|논평|기사|내용|자료|보고서|논문)[은는이]|(?:게재|기고|실린|발표|수록|연재|송고|작성)[가-힣]{0,4}[ \n](?:글|칼럼|것|기고|원고|논평|기사)|(?:입력|등록|승인|게재일|작성일|발행일|기고일|발행)[ \n]?[:：]?[ \n]?\d/gu;
const NOTE_EN =
  /\b(?:this (?:article|essay|column|piece|text|paper|op-ed|commentary)|an earlier version of this|first published|originally published|was published|published (?:on|in)|posted on|last updated)\b/giu;
const PUBLISHED =
  /일[ \n]?자|게재|기고|실린|실렸|발표|수록|연재|작성|발행|입력|등록|승인|publish|appear|posted|updated|written|issue/iu;

/** Notes stand at either end of a text; a sentence of this length is looked at around the words. */
const NOTE_LENGTH = 160;

type IsPast = (range: TextRange) => boolean;

function readNotes(
  notes: readonly TextRange[],
  times: readonly TimeExpression[],
  stated: readonly TimeExpression[],
  isPast: IsPast,
): InferredPublication | undefined {
  for (const note of notes) {
    const dated = times.find(time => time.start >= note.start && time.end <= note.end && isDate(time));
    const found = dated && readNote(dated, stated, isPast);
    // A text cannot be older than a day that it tells of: the note is about something else.
    if (found && !stated.some(time => isAfter(time, found) && isPast(time))) return found;
  }
  return undefined;
}

function isAfter({ from }: TimeExpression, { issued }: InferredPublication): boolean {
  return from !== null && issued !== undefined && from.slice(0, issued.length) > issued;
}

const HEAD_LENGTH = 600;
const FOOT_LENGTH = 1200;

function isAtEitherEnd(place: number, text: string): boolean {
  return place < HEAD_LENGTH || place > text.length - FOOT_LENGTH;
}

/** What says at either end of the text that it was published. The last one first: it is said of the whole. */
function findNotes(text: string): TextRange[] {
  const places = [NOTE_KO, NOTE_EN].flatMap(note => [...text.matchAll(note)].map(match => match.index));
  return places
    .sort((a, b) => b - a)
    .slice(0, 20)
    .map(start => ({ start, end: Math.min(text.length, start + NOTE_LENGTH) }))
    .filter(({ start, end }) => isAtEitherEnd(start, text) && PUBLISHED.test(text.slice(start, end)));
}

function isDate(time: TimeExpression): boolean {
  if (time.grain !== 'day' && time.grain !== 'month') return false;
  return time.status === 'certain' || MONTH_DAY.test(time.surface);
}

const MONTH_DAY = /^(?<month>\d{1,2})\s*월(?:\s*(?<day>\d{1,2})\s*일)?/u;

function readNote(
  time: TimeExpression,
  stated: readonly TimeExpression[],
  isPast: IsPast,
): InferredPublication | undefined {
  const range = { start: time.start, end: time.end };
  if (time.status === 'certain' && time.from !== null) {
    const issued = time.grain === 'day' ? time.from : time.from.slice(0, 7);
    return { issued, why: saidInNote(time.surface), range };
  }
  const written = MONTH_DAY.exec(time.surface)?.groups;
  const latest = stated.find(isPast);
  if (!written || !latest) return undefined;
  const year = yearOf(latest.from!);
  const month = Number(written['month']);
  const issued =
    written['day'] === undefined
      ? isoDay(year, month, 1)?.slice(0, 7)
      : isoDay(year, month, Number(written['day']));
  if (issued === undefined) return undefined;
  const why = saidInNoteWithoutYear(time.surface, year);
  return { issued, why, range };
}

/** Said in full. What the text expects, or is on its way to (2030년까지), tells nothing of when it was written. */
function isStated({ status, from, to, grain }: TimeExpression): boolean {
  return status === 'certain' && from !== null && to !== null && grain !== 'decade' && grain !== 'century';
}

/** In the order in which the first that is past is the latest; whether one is past takes longest to find out. */
function latestFirst(times: readonly TimeExpression[]): TimeExpression[] {
  return times.toSorted((a, b) => compareUnits(b.from!, a.from!));
}

function isDay({ grain, from, to }: TimeExpression): boolean {
  return grain === 'day' && from === to;
}

const APPOSITION =
  /(?<count>\d{1,2}|한|두|세|석|네|넉|다섯|여섯)\s{0,6}(?:달|개월)\s{0,6}전\s{0,6}인\s{0,6}(?:지\s{0,6}난\s{0,6})?(?<month>\d{1,2})\s{0,6}월/gu;
const COUNTS: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
};

/** 불과 한 달 전인 지난 8월: written in September. Found only where that is the month looked for. */
function findApposition(text: string, month: number): { surface: string; range: TextRange } | undefined {
  for (const match of text.matchAll(APPOSITION)) {
    const written = match.groups?.['count'] ?? '';
    const count = COUNTS[written] ?? Number(written);
    const named = Number(match.groups?.['month']);
    if (
      named < 1 ||
      named > 12 ||
      monthOf(addMonths(`2000-${String(named).padStart(2, '0')}-01`, count)) !== month
    )
      continue;
    const surface = onOneLine(match[0]);
    return { surface, range: { start: match.index, end: match.index + match[0].length } };
  }
  return undefined;
}
