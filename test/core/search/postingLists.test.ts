import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { IN_MEMORY } from '../../../src/core/search/byteStore';
import { FoundPostings } from '../../../src/core/search/foundPostings';
import { KeyedPostings } from '../../../src/core/search/keyedPostings';
import { PackedPostings } from '../../../src/core/search/packedPostings';
import { PostingLists } from '../../../src/core/search/postingLists';

type Posting = [passage: number, count: number];

/** What goes into the lists: a key, how far the next passage is, and a count. */
const additions = fc.array(
  fc.tuple(
    fc.constantFrom(
      0,
      1,
      7,
      -1,
      90,
      0x7fffffff,
      -0x80000000,
      ...Array.from({ length: 40 }, (_, n) => n * 900),
    ),
    fc.nat({ max: 100_000 }),
    fc.integer({ min: 1, max: 5000 }),
  ),
  { maxLength: 600 },
);

describe('posting lists', () => {
  it('give back what was added, list by list, however the lists are mixed', () => {
    fc.assert(
      fc.property(additions, added => {
        const { lists, expected } = fill(added);
        for (const [key, postings] of expected) {
          assert.deepEqual(read(lists, key), postings);
          assert.equal(lists.lengthOf(key), postings.length);
        }
      }),
    );
  });

  it('are the same when they are packed', () => {
    fc.assert(
      fc.property(additions, added => {
        const { lists, expected } = fill(added);
        const packed = pack(lists);
        assert.deepEqual(
          [...packed.keys()],
          [...expected.keys()].sort((a, b) => a - b),
        );
        for (const [key, postings] of expected) {
          assert.deepEqual(read(packed, key), postings);
          assert.equal(packed.lengthOf(key), postings.length);
        }
      }),
    );
  });

  it('have nothing under a key that was never used', () => {
    const { lists } = fill([[5, 1, 1]]);
    for (const key of [-70_000, 4, 6, 70_000]) {
      assert.deepEqual(read(lists, key), []);
      assert.deepEqual(read(pack(lists), key), []);
    }
  });
});

/** A passage's keys; whether it goes again, and when: after so many more passages. */
const changes = fc.array(
  fc.tuple(fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 }), fc.option(fc.nat({ max: 40 }))),
  { maxLength: 200 },
);

describe('keyed postings', () => {
  it('have the living passages of each key, however they are packed', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 60 }), (all, part) => {
        const postings = new KeyedPostings(IN_MEMORY, part);
        const living = new Map<number, readonly number[]>();
        for (const [passage, [keys]] of all.entries()) {
          postings.add(
            passage,
            keys,
            keys.map(key => key + passage + 1),
          );
          living.set(passage, keys);
          for (const [earlier, [, stays]] of all.slice(0, passage + 1).entries()) {
            if (stays === null || earlier + stays !== passage) continue;
            postings.remove(earlier);
            living.delete(earlier);
          }
        }
        for (let key = 0; key <= 31; key++) {
          const expected = [...living].filter(([, keys]) => keys.includes(key)).map(([passage]) => passage);
          const { length, passages, counts } = postings.find(key);
          assert.deepEqual([...passages.subarray(0, length)], expected);
          assert.deepEqual(
            [...counts.subarray(0, length)],
            expected.map(passage => key + passage + 1),
          );
        }
      }),
    );
  });
});

function fill(added: readonly (readonly [number, number, number])[]): {
  lists: PostingLists;
  expected: Map<number, Posting[]>;
} {
  const lists = new PostingLists();
  const expected = new Map<number, Posting[]>();
  let passage = 0;
  for (const [key, distance, count] of added) {
    passage += distance + 1;
    lists.add(key, passage, count);
    expected.set(key, [...(expected.get(key) ?? []), [passage, count]]);
  }
  return { lists, expected };
}

function pack(lists: PostingLists): PackedPostings {
  const keys = Int32Array.from(lists.keys()).sort();
  return PackedPostings.pack(keys, 1, key => find(lists, key), IN_MEMORY);
}

function read(lists: PostingLists | PackedPostings, key: number): Posting[] {
  const { length, passages, counts } = find(lists, key);
  return Array.from({ length }, (_, index) => [passages[index]!, counts[index]!]);
}

function find(lists: PostingLists | PackedPostings, key: number): FoundPostings {
  const found = new FoundPostings();
  lists.read(key, found);
  return found;
}
