import { weekdayOf } from '../../dates/calendar';
import { OTHER_WEEKDAY } from '../../dates/reasons';
import type { TimeExpression } from '../../dates/timeExpression';
import { phrase } from '../../text/phrase';
import type { DraftCheck, DraftProblem } from './draftCheck';

/** A date in full that falls on another day of the week: 2024년 7월 8일(화). Either the day or the date is wrong. */
export const wrongWeekday: DraftCheck = {
  id: 'wrongWeekday',
  check: ({ times }) => times.flatMap(time => problemOf(time) ?? []),
};

function problemOf({ start, end, surface, from, why }: TimeExpression): DraftProblem | undefined {
  if (why?.template !== OTHER_WEEKDAY || from === null) return undefined;
  const problem = { code: 'wrongWeekday', severity: 'warning', message: why, range: { start, end } } as const;
  const newText = withWeekday(surface, weekdayOf(from));
  if (newText === undefined) return problem;
  return {
    ...problem,
    fixes: [{ title: phrase('Write {0}', newText), edits: [{ range: { start, end }, newText }] }],
  };
}

const KOREAN = /(?<before>\(\s?|\s)(?<day>[월화수목금토일])(?=요일|\s?\))/u;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ENGLISH = new RegExp(String.raw`\b(?:${DAYS.join('|')})\b`, 'iu');

function withWeekday(surface: string, weekday: number): string | undefined {
  if (KOREAN.test(surface)) return surface.replace(KOREAN, `$<before>${'월화수목금토일'[weekday - 1]}`);
  if (ENGLISH.test(surface)) return surface.replace(ENGLISH, DAYS[weekday - 1] ?? '');
  return undefined;
}
