import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import type { Reading } from './join';

/** The Latin words of a text in small letters: whole ones, and those written with a hyphen. */
export interface LatinWords {
  readonly words: ReadonlySet<string>;
  readonly hyphenated: ReadonlySet<string>;
  /** Whether its own hyphens are the special character (U+2010): else one at a line end is the typesetter's. */
  readonly hasSpecialHyphens: boolean;
}

/** More than this is not looked at. */
const ENOUGH = 400_000;

const AT_LINE_END = /\p{Script=Latin}{1,40}[-‐\u00AD]\s{1,20}\p{Script=Latin}{1,40}/gu;

/** Gathers Latin words away from line ends, where a hyphen may be the typesetter's. */
export function gatherLatinWords(text: string): LatinWords {
  const words = new Set<string>();
  const hyphenated = new Set<string>();
  const away = text.slice(0, ENOUGH).replace(AT_LINE_END, ' ');
  for (const [found] of away.matchAll(/\p{Script=Latin}{1,40}(?:-\p{Script=Latin}{1,40}){0,3}/gu)) {
    if (found.includes('-')) hyphenated.add(found.toLowerCase());
    else words.add(found.toLowerCase());
  }
  return { words, hyphenated, hasSpecialHyphens: /\p{Script=Latin}‐\p{Script=Latin}/u.test(away) };
}

/** Parts that keep their hyphen when nothing in the text says otherwise. */
const KEEPING = new Set(
  'co self ex non vice well ill long short high low mid cross half all so then post pre pro anti semi quasi multi north south east west year decade world state five ten two three four six seven eight nine one third second first full part left right hard soft large small'.split(
    ' ',
  ),
);

/** Second parts that hardly ever begin in the middle of a word. */
const KEPT_BEFORE = new Set(
  'making maker makers based led term made level scale year years wide driven backed oriented sponsored range ranging style like free related building sharing keeping proliferation one two three four five six seven eight nine old up off out in on of the by to class armed owned funded run held friendly savvy intensive rich poor defense defence control effective operation operate operative ordinate ordination president chief general economic political military american european russian chinese korean asian'.split(
    ' ',
  ),
);

/**
 * Reads a line end after a hyphen: a word the typesetter cut (`negoti-|ation`), a hyphen of the word's own
 * (`co-|operation`), or one that stands for a part named later (`short- and long-term`). Undefined where
 * no hyphen stands between Latin letters.
 */
export function readHyphen(before: string, after: string, known: LatinWords): Reading | undefined {
  const left = /(\p{Script=Latin}{1,40})([-‐\u00AD])$/u.exec(before);
  const right = /^\p{Script=Latin}{1,40}/u.exec(after)?.[0];
  if (!left || !right) return undefined;
  if (left[2] === '\u00AD') return cut(0.99, phrase('a soft hyphen stands at the line end'));
  if (left[2] === '‐' && !known.hasSpecialHyphens && known.hyphenated.size > 0)
    return cut(0.95, phrase('the word was divided at the line end'));
  if (/^(?:and|or|to)$/.test(right))
    return {
      chosen: 'space',
      confidence: 0.9,
      why: phrase('the hyphen stands for a part that is named later'),
    };
  const [first, second] = [left[1]!.toLowerCase(), right.toLowerCase()];
  const whole = compoundBefore(before);
  if (known.hyphenated.has(whole + second))
    return cut(0.97, phrase('the text has the word without a hyphen elsewhere'));
  if (known.words.has(first + second))
    return cut(0.98, phrase('the text has the word without a hyphen elsewhere'));
  if (known.hyphenated.has(`${first}-${second}`))
    return kept(0.98, phrase('the text has the word with a hyphen elsewhere'));
  if (/^\p{Lu}/u.test(right) || whole.includes('-'))
    return kept(0.9, phrase('the hyphen belongs to the word'));
  if (KEEPING.has(first) || KEPT_BEFORE.has(second))
    return kept(0.8, phrase('the hyphen belongs to the word'));
  if (first.length > 2 && second.length > 2 && known.words.has(first) && known.words.has(second))
    return kept(0.75, phrase('both parts are words of the text'));
  return cut(0.9, phrase('the word was divided at the line end'));
}

/** What stands before the last hyphen, with the hyphens before it: `state-of` for `state-of-`. */
function compoundBefore(before: string): string {
  return (/(?:\p{Script=Latin}{1,40}[-‐]){1,4}$/u.exec(before)?.[0] ?? '').slice(0, -1).toLowerCase();
}

function cut(confidence: number, why: Phrase): Reading {
  return { chosen: 'word', confidence, why, dropsHyphen: true };
}

function kept(confidence: number, why: Phrase): Reading {
  return { chosen: 'word', confidence, why };
}
