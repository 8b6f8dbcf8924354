import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { IN_MEMORY } from '../../src/core/search/byteStore';
import type { ByteStore, KeptBytes } from '../../src/core/search/byteStore';
import { KeyedPostings } from '../../src/core/search/keyedPostings';
import { SearchIndex } from '../../src/core/search/searchIndex';
import { ByteFile } from '../../src/worker/byteFile';
import { sourceOf } from '../support/searchSource';

const folder = mkdtempSync(join(tmpdir(), 'gakju-'));
after(() => rmSync(folder, { recursive: true }));

const STORES: readonly (readonly [name: string, make: () => ByteStore])[] = [
  ['in memory', () => IN_MEMORY],
  ['in a file', () => new ByteFile(folder, 0)],
  ['in both', () => new ByteFile(folder, 100)],
  ['where no file can be written', () => new ByteFile(join(notAFolder(), 'x'), 0)],
];

describe('bytes that are kept', () => {
  for (const [name, make] of STORES) {
    it(`are read again as they were, ${name}`, () => {
      const step = fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.option(fc.nat()));
      fc.assert(
        fc.property(fc.array(step, { maxLength: 40 }), steps => {
          const store = make();
          const all: [bytes: Uint8Array, kept: KeptBytes][] = [];
          for (const [bytes, released] of steps) {
            const given = bytes.slice();
            all.push([bytes, store.keep(given)]);
            given.fill(255);
            if (released !== null) all.splice(released % all.length, 1)[0]![1].release();
          }
          for (const [bytes, kept] of all) {
            const { length } = bytes;
            assert.equal(kept.length, length);
            assert.deepEqual([...kept.read(0, length)], [...bytes]);
            assert.deepEqual([...kept.read(length >> 1, length)], [...bytes.subarray(length >> 1)]);
          }
        }),
      );
    });
  }

  it('leave nothing in the folder', () => {
    assert.deepEqual(readdirSync(folder), []);
  });
});

describe('an index on disk', () => {
  it('has the postings of one in memory, however they are packed', () => {
    const keys = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 120 }), fc.infiniteStream(fc.nat()), (all, removed) => {
        const [inMemory, onDisk] = [IN_MEMORY, new ByteFile(folder, 200)].map(store => {
          const postings = new KeyedPostings(store, 40);
          for (const [passage, found] of all.entries()) postings.add(passage, found, found);
          return postings;
        });
        const gone = new Set([...removed.take(all.length >> 1)].map(number => number % all.length));
        for (const passage of gone) for (const postings of [inMemory!, onDisk!]) postings.remove(passage);
        for (let key = 0; key <= 30; key++) assert.deepEqual(read(onDisk!, key), read(inMemory!, key));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same answers', () => {
    const indexes = [new SearchIndex(), new SearchIndex(new ByteFile(folder, 0))];
    for (const id of ['1', '2', '3', '4', '2', '5'])
      for (const index of indexes)
        index.add(
          sourceOf(
            id,
            Array.from({ length: 80 }, (_, n) => passage(Number(id) * 50 + n)),
          ),
        );
    for (const query of ['조약', '제7조 조약', '"협력의 범위"', '없는말', '회담 -조약', '항목19']) {
      const [inMemory, onDisk] = indexes.map(index => index.answer(query, { limit: 20, prefix: true }));
      assert.deepEqual(onDisk, inMemory, query);
    }
  });
});

function read(postings: KeyedPostings, key: number): number[] {
  const { length, passages } = postings.find(key);
  return [...passages.subarray(0, length)];
}

/** Four hundred different words and a few that come again. */
function passage(number: number): string {
  const words = Array.from({ length: 400 }, (_, n) => `항목${(number * 31 + n * 17) % 5000}은`);
  return `제${number % 9}조 조약은 협력의 범위를 정한 회담에서. ${words.join(' ')}`;
}

function notAFolder(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'gakju-')), 'file');
  writeFileSync(file, '');
  after(() => rmSync(join(file, '..'), { recursive: true }));
  return file;
}
