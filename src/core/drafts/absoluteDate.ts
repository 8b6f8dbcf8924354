import { addDays, addMonths, monthOf, yearOf } from '../dates/calendar';
import { findTimeExpressions } from '../dates/findTimeExpressions';
import { formatInterval } from '../dates/formatTime';
import type { Publication, TimeExpression } from '../dates/timeExpression';
import type { TextEdit } from '../text/textEdit';

/** So far before an expression, and one character after it, words tell how it has to be written. */
const BEFORE = 12;

const YEAR_KO =
  /재작년|지지난\s?해|작년도?|지난\s?해|올해|금년도?|내년도?|내후년|올(?=\s?(?:봄|여름|가을|겨울|연말|상반기|하반기))/gu;
const MONTH_KO = /^(?:지지난\s?달|지난\s?달|저번\s?달|이번\s?달|이달|다음\s?달|내달)/u;

/** The date at a place of a draft, written out; undefined where there is none, or none that needs it. */
export function absoluteDateAt(
  draft: string,
  publication: Publication,
  offset: number,
): TextEdit | undefined {
  const time = findTimeExpressions(draft, publication).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  if (!time) return undefined;
  const newText = absoluteDate(time, draft);
  return newText === undefined ? undefined : { range: { start: time.start, end: time.end }, newText };
}

/**
 * What a relative expression of a draft would be with its date written out, in the form the draft has it: 작년 10월부터 올해
 * 4월까지 becomes 2023년 10월부터 2024년 4월까지. Undefined where it has no days, or needs no help.
 */
export function absoluteDate(time: TimeExpression, draft: string): string | undefined {
  const { from, to, surface, start, end } = time;
  if (from === null && to === null) return undefined;
  const isKorean = /\p{Script=Hangul}/u.test(surface);
  const written = isKorean
    ? inKorean(time)
    : inEnglish(time, draft.slice(Math.max(0, start - BEFORE), start), draft.slice(end, end + 1));
  return written === surface ? undefined : written;
}

/** The head is written out, what follows it stays: 지난달 말 is 2024년 6월 말. */
function inKorean(time: TimeExpression): string {
  const { surface } = time;
  const from = time.from ?? time.to!;
  const to = time.to ?? from;
  const heads = [...surface.matchAll(YEAR_KO)];
  if (heads.length > 0 && surface.startsWith(heads[0]![0])) {
    let count = 0;
    return spaced(
      surface.replaceAll(YEAR_KO, () => `${yearOf(heads.length > 1 && count++ > 0 ? to : from)}년`),
    );
  }
  if (MONTH_KO.test(surface))
    return spaced(surface.replace(MONTH_KO, `${yearOf(from)}년 ${monthOf(from)}월`));
  const ending = /(?:부터|까지|이후|이래|이전)$/u.exec(surface)?.[0];
  const closed = { from, to: time.to === null ? endOf(time, from) : to };
  if (ending && (time.from === null || time.to === null))
    return formatInterval(time.from === null ? { from: to, to } : closed, 'ko', time.grain) + ending;
  return formatInterval({ from, to }, 'ko', time.grain);
}

/** The last day of the unit with which an open range begins, so that it is written no finer than it was said. */
function endOf({ grain }: TimeExpression, from: string): string {
  if (grain === 'year') return `${from.slice(0, 4)}-12-31`;
  if (grain !== 'month') return from;
  return addDays(addMonths(`${from.slice(0, 7)}-01`, 1), -1);
}

const PREPOSITION =
  /\b(?:in|on|at|by|since|until|till|from|to|of|for|during|before|after|than|through|between|and|over|around|the|early|late)\s$/iu;

/** last month is June 2024, with the preposition that the bare words did without. */
function inEnglish(time: TimeExpression, before: string, after: string): string {
  const { surface, from, to } = time;
  const days = { from: from ?? to, to: to ?? endOf(time, from!) };
  const written = formatInterval(days, 'en', time.grain);
  if (PREPOSITION.test(before) || /^['’]/u.test(after)) return written;
  const preposition = days.from === days.to ? 'on' : 'in';
  const isCapital = /^\p{Lu}/u.test(surface);
  return `${isCapital ? preposition[0]!.toUpperCase() + preposition.slice(1) : preposition} ${written}`;
}

/** 올해4월 was read without its blank; written out it has one. */
function spaced(text: string): string {
  return text.replaceAll(/(?<unit>\d[년월])(?=[\d봄여가겨상하초말중])/gu, '$<unit> ');
}
