import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Citation, CitationItem } from '../../../src/core/citations/citation';
import { citePositions } from '../../../src/core/citations/citePositions';
import type { CitePosition } from '../../../src/core/citations/citePositions';

describe('citePositions', () => {
  it('tells the first cite of a source, one right behind it, and later ones', () =>
    check('a a b a', 'first ibid first subsequent'));

  it('tells "the same place" from "the same work, another place"', () => {
    check('a@1 a@1 a@2', 'first ibid ibidWithLocator');
    check('a a@2', 'first ibidWithLocator');
  });

  it('does not say "the same" of a whole work after one of its pages', () =>
    check('a@1 a', 'first subsequent'));

  it('does not say "the same" across a note of the writer’s own', () => check('a - a', 'first - subsequent'));

  it('does not say "the same" below a note that cites several works', () =>
    check('a+b a b', 'first+first subsequent subsequent'));

  it('says "the same" inside a note, of the work before', () => check('a@1+a@2', 'first+ibidWithLocator'));

  it('gives the number of the note that cites the source first', () => {
    const cites = citePositions(['-', 'a', 'b', 'a'].map(citation));
    assert.deepEqual(
      cites.at(-1)!.map(({ firstNote }) => firstNote),
      [2],
    );
  });

  it('agrees with a slow and obvious rule on any draft', () => {
    const item = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '@1', '@2'))
      .map(([id, at]) => id + at);
    const note = fc.oneof(
      fc.constant('-'),
      fc.array(item, { minLength: 1, maxLength: 3 }).map(items => items.join('+')),
    );
    fc.assert(
      fc.property(fc.array(note, { maxLength: 12 }), notes => {
        const found = citePositions(notes.map(citation)).map(cites => cites.map(({ position }) => position));
        assert.deepEqual(found, obvious(notes));
      }),
    );
  });
});

/** Looks at everything before each cite anew. */
function obvious(notes: readonly string[]): CitePosition[][] {
  const itemsOf = (note: string): string[] => (note === '-' ? [] : note.split('+'));
  const work = (item: string): string => item.split('@')[0]!;
  return notes.map((note, index) =>
    itemsOf(note).map((item, place): CitePosition => {
      const before = [...notes.slice(0, index).flatMap(itemsOf), ...itemsOf(note).slice(0, place)];
      if (!before.map(work).includes(work(item))) return 'first';
      const above = place ? [itemsOf(note)[place - 1]!] : itemsOf(notes[index - 1] ?? '-');
      if (above.length !== 1 || work(above[0]!) !== work(item)) return 'subsequent';
      if (above[0] === item) return 'ibid';
      return item.includes('@') ? 'ibidWithLocator' : 'subsequent';
    }),
  );
}

/** `a@1+b a -` are three notes: page 1 of a and all of b, a again, and one of the writer's own. */
function check(notes: string, expected: string): void {
  const found = citePositions(notes.split(' ').map(citation));
  assert.equal(
    found.map(cites => cites.map(({ position }) => position).join('+') || '-').join(' '),
    expected,
  );
}

function citation(note: string): Citation | undefined {
  if (note === '-') return undefined;
  return { items: note.split('+').map(itemOf) };
}

function itemOf(written: string): CitationItem {
  const [sourceId, page] = written.split('@') as [string, string?];
  return {
    sourceId,
    metadata: { origins: {} },
    ...(page && { locator: { label: 'page', value: page } as const }),
  };
}
