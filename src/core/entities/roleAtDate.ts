import { findSentences } from '../text/sentences';
import { overlaps } from '../text/textRange';
import type { TextRange } from '../text/textRange';
import type { Role } from './entity';
import { isHeldAt } from './shortForms';

/** A date a sentence names: ISO, as precise as known. */
export interface NamedTime extends TextRange {
  readonly from: string | null;
}

/** What an office is judged by: the words around it and the dates. */
export interface RoleContext {
  readonly text: string;
  readonly issued: string | undefined;
  readonly times: readonly NamedTime[];
}

/**
 * The office that a text gives a person although the knowledge file has it end before the text, or begin
 * after it: 국방장관 쇼이구 in a text of September. Undefined where the sentence speaks of then (당시, 전
 * 국방장관, a date at which it was held), and where another office of the same name is held.
 */
export function misdatedRole(
  name: TextRange,
  roles: readonly Role[],
  { text, issued, times }: RoleContext,
): Role | undefined {
  if (issued === undefined || !roles.length) return undefined;
  const sentence = sentenceAround(text, name);
  const before = text.slice(sentence.start, name.start);
  const after = text.slice(name.end, sentence.end);
  const given = roles.filter(role => titlesOf(role).some(title => isGiven(title, fold(before), fold(after))));
  const spokenOf = times.filter(time => time.from !== null && overlaps(time, sentence));
  const dates = [issued, ...spokenOf.map(time => time.from!)];
  if (given.some(role => dates.some(date => isHeldAt(role, date)))) return undefined;
  return SPEAKS_OF_THEN.test(before.slice(-REACH) + after.slice(0, REACH)) ? undefined : given.at(-1);
}

/** A sentence is not looked for further away than this, in UTF-16 units. */
const LONGEST_SENTENCE = 300;
/** As far as words that say "then" may stand from the name. */
const REACH = 30;

function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  const from = Math.max(0, start - LONGEST_SENTENCE);
  const sentence = findSentences(text.slice(from, end + LONGEST_SENTENCE)).find(
    found => from + found.start <= start && start < from + found.end,
  );
  return sentence ? { start: from + sentence.start, end: from + sentence.end } : { start, end };
}

/** 전 국방장관, 당시, then-minister; 前 in print. */
const SPEAKS_OF_THEN = /당시|전직|전임|前|(?<![가-힣])전 |\b(?:former|then|ex|late|previous(?:ly)?)\b/iu;

/** Directly before the name or directly behind it, where one word may stand between: 쇼이구 러시아 국방장관. */
function isGiven(title: string, before: string, after: string): boolean {
  if (before.endsWith(title)) return true;
  const at = after.indexOf(title);
  return at >= 0 && at <= BETWEEN && !/[은는이가을를]$/u.test(after.slice(0, at));
}

const BETWEEN = 6;

/** An office in the spellings it is given in: 국방부 장관 and 국방장관, Minister of Defence and Defence Minister. */
function titlesOf({ title }: Role): string[] {
  const written = [title.ko, title.en].filter(form => form !== undefined);
  const turned = written.flatMap(form => {
    const parts = /^(.{2,40}) of (.{2,40})$/u.exec(form);
    return parts ? [`${parts[2]} ${parts[1]}`] : [];
  });
  return [...written, ...turned].map(fold).filter(form => form.length > 1);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s,]|\bthe\b/gu, '')
    .replaceAll('부장관', '장관')
    .replaceAll('defense', 'defence');
}
