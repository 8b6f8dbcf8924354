import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus, SearchAnswer } from '../../src/core/corpus';
import { createCorpus } from '../../src/core/liveCorpus';
import { IN_MEMORY } from '../../src/core/search/byteStore';
import { SearchIndex } from '../../src/core/search/searchIndex';
import type { Source } from '../../src/core/sources/source';
import { IndexFile } from '../../src/worker/indexFile';
import { ByteFile } from '../../src/worker/byteFile';
import { readQuestions } from '../support/searchQuestions';
import { sourceOf } from '../support/searchSource';

const folder = mkdtempSync(join(tmpdir(), 'gakju-'));
after(() => rmSync(folder, { recursive: true }));

const PATH = join(folder, 'desk', 'index');
const VERSION = 'this code';
const QUERIES = ['등대', '배수량 7,480톤', '"국경선을 등대에서"', '항굴', 'ㄷㄷ', 'railway'];

const passages = ['encyclopaedia.txt', 'passages.txt'].flatMap(name => readQuestions(name).passages);
/** Some hundred and seventy, half a passage each. */
const SOURCES: ReadonlyMap<string, Source> = new Map(
  passages.flatMap(({ id, text }) =>
    [text.slice(0, text.length / 2), text.slice(text.length / 2)].map((half, index) => {
      const name = `${id}-${index + 1}.txt`;
      return [name, sourceOf(name, [half])] as const;
    }),
  ),
);

describe('the index in a file', () => {
  it('is read again as it was, from memory or from another file', async () => {
    for (const store of [IN_MEMORY, new ByteFile(folder, 0)]) {
      const index = new SearchIndex(store);
      for (const source of SOURCES.values()) index.add(source);
      assert.equal(await file({ store }).write(index.pieces(), never), true);
      const restored = new SearchIndex(store, await file({ store }).read(), SOURCES);
      for (const query of QUERIES)
        assert.deepEqual(restored.answer(query, { limit: 9 }), index.answer(query, { limit: 9 }), query);
    }
  });

  it('is of no use when it is cut off anywhere, and is deleted', async () => {
    const whole = await wholeFile();
    for (let tenth = 0; tenth < 10; tenth++) {
      writeFileSync(PATH, whole.subarray(0, Math.floor((whole.length * tenth) / 10)));
      assert.equal(await file().read(), undefined);
      assert.equal(existsSync(PATH), false);
    }
  });

  it('is of no use when one byte is another', async () => {
    const whole = await wholeFile();
    for (let n = 0; n < 60; n++) {
      const damaged = Buffer.from(whole);
      const at = n < 20 ? n : Math.floor((n * whole.length) / 60);
      damaged[at]! ^= 1 << (n % 8);
      writeFileSync(PATH, damaged);
      assert.equal(await file().read(), undefined, `byte ${at}`);
    }
  });

  it('is of no use to other code, or when it is none', async () => {
    await wholeFile();
    assert.equal(await file({ version: 'other code' }).read(), undefined);
    writeFileSync(PATH, 'not an index at all');
    assert.equal(await file().read(), undefined);
    assert.equal(await file().read(), undefined);
  });

  it('leaves nothing behind, not even of a window that was ended long ago', async () => {
    await wholeFile();
    const draft = `${PATH}.1-2.new`;
    writeFileSync(draft, 'half a fi');
    utimesSync(draft, 0, 0);
    await wholeFile();
    assert.deepEqual(readdirSync(join(folder, 'desk')), ['index']);
  });

  it('stays what it was when the index changes while it is written', async () => {
    const whole = await wholeFile();
    assert.equal(await file().write([Int32Array.of(1), Int32Array.of(2)], () => true), false);
    assert.ok(readFileSync(PATH).equals(whole));
    assert.deepEqual(readdirSync(join(folder, 'desk')), ['index']);
  });
});

describe('a desk that is opened again', () => {
  it('has the index that was kept, and learns only what is another', async () => {
    const first = desk();
    for (const id of SOURCES.keys()) await first.addSource(fileOf(id));
    await first.keepIndex();
    const kept = readFileSync(PATH);

    const second = await reopened(first);
    await second.addSource(fileOf('rail-2-1.txt', '기차가 서지 않는 역이 하나 있다.'));
    await second.whenLearnt();
    await second.keepIndex();
    assert.ok(readFileSync(PATH).equals(kept), 'one passage of many is no news');
    await first.addSource(fileOf('rail-2-1.txt', '기차가 서지 않는 역이 하나 있다.'));
    for (const query of [...QUERIES, '기차가 서지 않는 역'])
      assert.deepEqual(await search(second, query), await search(first, query));

    for (const id of ['rail-1-1.txt', 'rail-3-1.txt', 'rail-4-1.txt']) await second.removeSource(id);
    await second.keepIndex();
    assert.ok(!readFileSync(PATH).equals(kept));
  });

  it('makes the index anew when what was kept is damaged', async () => {
    const first = desk();
    for (const id of SOURCES.keys()) await first.addSource(fileOf(id));
    await first.keepIndex();
    writeFileSync(PATH, readFileSync(PATH).fill(7, 5000, 6000));
    const second = await reopened(first);
    await second.whenLearnt();
    for (const query of QUERIES) assert.deepEqual(await search(second, query), await search(first, query));
  });

  it('does not keep an index that has not learnt everything', async () => {
    rmSync(PATH, { force: true });
    const first = desk();
    for (const id of SOURCES.keys()) await first.addSource(fileOf(id));
    const second = await reopened(first);
    await second.keepIndex();
    assert.equal(existsSync(PATH), false);
  });
});

function never(): boolean {
  return false;
}

function file({ store = IN_MEMORY, version = VERSION } = {}): IndexFile {
  return new IndexFile({ path: PATH, version, store, pause: () => Promise.resolve() });
}

async function wholeFile(): Promise<Buffer> {
  const index = new SearchIndex();
  for (const source of [...SOURCES.values()].slice(0, 20)) index.add(source);
  await file().write(index.pieces(), never);
  return readFileSync(PATH);
}

function desk(): Corpus {
  return createCorpus({ pause: () => Promise.resolve(), indexStore: file() });
}

/** Another corpus with what this one has read. */
async function reopened(corpus: Corpus): Promise<Corpus> {
  const stamps = (await corpus.sources()).map(({ id }) => ({ id, stamp: '' }));
  const again = desk();
  await again.restoreSources(await corpus.packSources(stamps, VERSION), VERSION);
  return again;
}

function fileOf(
  id: string,
  text = SOURCES.get(id)!.body.text,
): { id: string; uri: string; bytes: Uint8Array } {
  return { id, uri: `file:///${id}`, bytes: new TextEncoder().encode(`${text}\n`) };
}

async function search(corpus: Corpus, query: string): Promise<SearchAnswer> {
  const answer = await corpus.search(query, { limit: 9 });
  assert.ok(answer.hits.length > 0, query);
  return answer;
}
