import type { CitationKeys } from '../../citations/citationKeys';
import { phrase } from '../../text/phrase';
import type { KeyCite } from '../keyCitations';
import type { DraftCheck, DraftFix, DraftProblem } from './draftCheck';

/**
 * A key that no source has, or several. An `@` can be many things: it is taken for a citation where a key is
 * nearly that of a source, or where the draft cites by key at all.
 */
export const unknownKey: DraftCheck = {
  id: 'unknownKey',
  check: ({ draft, keys }) => {
    if (!keys) return [];
    const cites = draft.keyCitations.flatMap(citation => citation.cites);
    const citesByKey = cites.some(({ key }) => keys.idsOf.has(key));
    return cites.flatMap(cite => {
      const ids = keys.idsOf.get(cite.key) ?? [];
      if (ids.length === 1) return [];
      if (ids.length) return [ambiguous(cite, ids, keys)];
      const meant = nearestKeys(cite.key, keys);
      return meant.length || citesByKey ? [unknown(cite, meant)] : [];
    });
  },
};

function ambiguous(cite: KeyCite, ids: readonly string[], { keyOf }: CitationKeys): DraftProblem {
  return {
    code: 'ambiguousKey',
    severity: 'warning',
    message: phrase('Several sources answer to @{0}', cite.key),
    range: { start: cite.start, end: cite.end },
    fixes: ids.map(id => replaced(cite, keyOf.get(id)!)),
  };
}

function unknown(cite: KeyCite, meant: readonly string[]): DraftProblem {
  const glued = meant.find(
    key => cite.key.startsWith(key) && /^\p{Script=Hangul}/u.test(cite.key.slice(key.length)),
  );
  const message = glued
    ? phrase('Pandoc reads {0} as one key: the particle belongs to it', cite.key)
    : phrase('No source has the key {0}', cite.key);
  const fixes = glued
    ? [
        {
          title: phrase('Write @{0}', `{${glued}}${cite.key.slice(glued.length)}`),
          edits: [{ range: cite.keyRange, newText: `{${glued}}${cite.key.slice(glued.length)}` }],
        },
      ]
    : meant.map(key => replaced(cite, key));
  return {
    code: 'unknownKey',
    severity: 'warning',
    message,
    range: { start: cite.start, end: cite.end },
    fixes,
  };
}

function replaced({ keyRange }: KeyCite, key: string): DraftFix {
  return { title: phrase('Write @{0}', key), edits: [{ range: keyRange, newText: key }] };
}

const MOST_FIXES = 4;

/** Keys that differ by a particle, by capitals, or by one letter. */
function nearestKeys(written: string, { idsOf }: CitationKeys): string[] {
  const keys = [...idsOf.keys()];
  const glued = keys
    .filter(key => written.startsWith(key) && /^\p{Script=Hangul}{1,4}$/u.test(written.slice(key.length)))
    .toSorted((a, b) => b.length - a.length);
  if (glued.length) return glued.slice(0, 1);
  return keys.filter(key => isNear(key.toLowerCase(), written.toLowerCase())).slice(0, MOST_FIXES);
}

/** Whether two words are the same but for one letter put in, left out or written wrong. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
