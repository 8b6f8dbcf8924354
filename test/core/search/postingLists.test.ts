import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { PostingLists } from '../../../src/core/search/postingLists';

/** What goes into the lists: a list's number, how far the next passage is, and a count. */
const additions = fc.array(
  fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 5000 })),
  { maxLength: 600 },
);

describe('posting lists', () => {
  it('give back what was added, list by list, however the lists are mixed', () => {
    fc.assert(
      fc.property(additions, added => {
        const { lists, expected } = fill(added);
        for (const [list, postings] of expected) assert.deepEqual(read(lists, list), postings);
      }),
    );
  });

  it('keep the rest when passages go', () => {
    fc.assert(
      fc.property(additions, added => {
        const { lists, expected } = fill(added);
        const odd = lists.without(passage => passage % 2 === 0);
        for (const [list, postings] of expected)
          assert.deepEqual(
            read(odd, list),
            postings.filter(([passage]) => passage % 2 === 1),
          );
      }),
    );
  });

  it('have nothing under a number that was never used', () => {
    assert.deepEqual(read(new PostingLists(), 70_000), []);
  });
});

type Posting = [passage: number, count: number];

function fill(added: readonly (readonly [number, number, number])[]): {
  lists: PostingLists;
  expected: Map<number, Posting[]>;
} {
  const lists = new PostingLists();
  const expected = new Map<number, Posting[]>();
  let passage = 0;
  for (const [list, distance, count] of added) {
    passage += distance + 1;
    lists.add(list, passage, count);
    expected.set(list, [...(expected.get(list) ?? []), [passage, count]]);
  }
  return { lists, expected };
}

function read(lists: PostingLists, list: number): Posting[] {
  const { length, passages, counts } = lists.read(list);
  return Array.from({ length }, (_, index) => [passages[index]!, counts[index]!]);
}
