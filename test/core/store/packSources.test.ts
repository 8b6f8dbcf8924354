import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ingest } from '../../../src/core/ingest/ingest';
import { packSources, unpackSources } from '../../../src/core/store/packSources';
import type { StoredSource } from '../../../src/core/store/packSources';

const VERSION = '0.1.0';
const FILES = {
  'a.md':
    '---\ntitle: 두 나라\ndate: 2024-07-08\n---\n\n# 첫째\n\n회담은 조용히 끝났다. 문서는 남지 않았다.\n',
  'b.txt': '항구에 닿은 배는\n사흘을 기다렸다. 짐은 없\n었다.\n\n다음 날 배는 떠났다.\n',
  'empty.txt': '',
};

describe('a stored part', () => {
  it('gives back the sources as they were read, with their stamps', async () => {
    const stored = await readAll();
    assert.deepEqual(unpackSources(packSources(stored, VERSION), VERSION), stored);
  });

  it('is read wherever it stands in a buffer', async () => {
    const stored = await readAll();
    const packed = packSources(stored, VERSION);
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    assert.deepEqual(unpackSources(shifted.subarray(1), VERSION), stored);
  });

  it('counts as nothing when another version wrote it, be it an earlier or a later one', async () => {
    assert.equal(unpackSources(packSources(await readAll(), '0.2.0'), VERSION), undefined);
  });

  it('counts as nothing when it ends too early, at every tenth of its length and one byte before the end', async () => {
    const packed = packSources(await readAll(), VERSION);
    const lengths = Array.from({ length: 10 }, (_, tenth) => Math.floor((packed.length * tenth) / 10));
    for (const length of [...lengths, packed.length - 1, packed.length - 4])
      assert.equal(unpackSources(packed.subarray(0, length), VERSION), undefined, `${length} bytes`);
  });

  it('counts as nothing when any bit of it has flipped', async () => {
    const packed = packSources(await readAll(), VERSION);
    for (let at = 0; at < packed.length; at++) {
      const damaged = packed.slice();
      damaged[at]! ^= 1 << (at % 8);
      assert.equal(unpackSources(damaged, VERSION), undefined, `byte ${at}`);
    }
  });

  it('counts as nothing when it was never one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        assert.equal(unpackSources(bytes, VERSION), undefined);
      }),
    );
  });
});

async function readAll(): Promise<StoredSource[]> {
  const encoder = new TextEncoder();
  const read = Object.entries(FILES).map(async ([id, text]) => ({
    source: await ingest({ id, uri: `file:///${id}`, bytes: encoder.encode(text) }),
    stamp: `${text.length} 1720000000`,
  }));
  return Promise.all(read);
}
