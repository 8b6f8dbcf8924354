import { phrase } from '../../text/phrase';
import type { TextRange } from '../../text/textRange';
import type { DraftCheck } from './draftCheck';
import { proseOf } from './prose';

/** Two `~` in one paragraph (`6~7월 … 152~153쪽`): many renderers strike out what is between. */
export const strikingTildes: DraftCheck = {
  id: 'strikingTildes',
  check: ({ draft }) =>
    proseOf(draft).flatMap(prose =>
      struckPairs(prose.text).map(({ start, end, tildes }) => ({
        code: 'strikingTildes',
        severity: 'warning',
        message: phrase('Many programs strike out what stands between these two ~'),
        range: { start: prose.start + start, end: prose.start + end },
        fixes: ['∼', '–'].map(mark => ({
          title: phrase('Write {0} instead of ~', mark),
          edits: tildes.map(at => ({
            range: { start: prose.start + at, end: prose.start + at + 1 },
            newText: mark,
          })),
        })),
      })),
    ),
};

/** The pairs a renderer makes, where at least one `~` stands between words: what is set off is meant. */
function struckPairs(text: string): (TextRange & { readonly tildes: readonly number[] })[] {
  const pairs: (TextRange & { readonly tildes: readonly number[] })[] = [];
  let open: number[] = [];
  // The cells of a table are texts of their own.
  for (const { index, 0: mark } of text.matchAll(/(?<![\\~])~(?!~)|(?<!\\)\|/gu)) {
    if (mark === '|') {
      open = [];
      continue;
    }
    const opener = /\S/u.test(text[index - 1] ?? ' ') ? open.pop() : undefined;
    if (opener === undefined) {
      if (/\S/u.test(text[index + 1] ?? ' ')) open.push(index);
      continue;
    }
    open = [];
    const tildes = [opener, index].filter(at => isBetweenWords(text, at));
    if (tildes.length) pairs.push({ start: opener, end: index + 1, tildes });
  }
  return pairs;
}

function isBetweenWords(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
