import { phrase } from '../../text/phrase';
import type { DraftCheck } from './draftCheck';
import { proseOf } from './prose';

/** `**‘말’**라는`: behind a closing mark and before a particle, `**` does not end the emphasis. */
export const brokenEmphasis: DraftCheck = {
  id: 'brokenEmphasis',
  check: ({ draft }) =>
    proseOf(draft).flatMap(prose =>
      [...prose.text.matchAll(EMPHASIS)].flatMap(match => {
        const [whole, marks, words] = match as unknown as [string, string, string];
        const next = prose.text[match.index + whole.length] ?? '';
        if (!/[\p{Pe}\p{Pf}.!?"']$/u.test(words) || !/[\p{L}\p{N}]/u.test(next)) return [];
        // One star behind a letter multiplies.
        if (marks === '*' && /[\p{L}\p{N}]/u.test(prose.text[match.index - 1] ?? '')) return [];
        const start = prose.start + match.index;
        const range = { start, end: start + whole.length };
        const inside = draft.text.slice(start + marks.length + 1, range.end - marks.length - 1);
        const [first, last] = [words[0]!, words.at(-1)!];
        const fix = {
          title: phrase('Put the emphasis inside {0}', first + last),
          edits: [{ range, newText: first + marks + inside + marks + last }],
        };
        return [
          {
            code: 'brokenEmphasis',
            severity: 'hint' as const,
            message: phrase('Many programs do not end the emphasis here: a letter follows {0}', last + marks),
            range,
            ...(inside.trim() && CLOSING[first] === last && { fixes: [fix] }),
          },
        ];
      }),
    ),
};

const CLOSING: Readonly<Record<string, string>> = {
  '‘': '’',
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};

/** Pairs on one line, one after the other, so that the end of one is never taken for the beginning of the next. */
const EMPHASIS = /(?<![*\\])(\*{1,2})([^\s*](?:[^*\r\n]{0,200}[^\s*])?)\1(?!\*)/gu;
