import { phrase } from '../../text/phrase';
import type { DraftCheck } from './draftCheck';
import { proseOf } from './prose';

/** `[^my note]`: text in most renderers, a link in some, a note in others. */
export const labelSpace: DraftCheck = {
  id: 'labelSpace',
  check: ({ draft }) =>
    proseOf(draft).flatMap(prose =>
      [...prose.text.matchAll(SPACED)].map(match => {
        const start = prose.start + match.index;
        const end = start + match[0].length;
        const label = match[1]!.trim().replace(/\s+/gu, '-');
        const fix = {
          title: phrase('Write {0}', `[^${label}]`),
          edits: [{ range: { start: start + 2, end: end - 1 }, newText: label }],
        };
        return {
          code: 'labelSpace',
          severity: 'error',
          message: phrase('A footnote’s label cannot have a space'),
          range: { start, end },
          ...(label && { fixes: [fix] }),
        };
      }),
    ),
};

/** Of up to 60 units on each side of the first space: what is longer is no label, and the search stays short. */
const SPACED = /(?<!\\)\[\^([^[\]\s^]{0,60}[ \t\u00a0\u3000][^[\]\r\n^]{0,60})\]/gu;
