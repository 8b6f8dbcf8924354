import assert from 'node:assert/strict';
import { createCorpus } from '../../src/core/liveCorpus';
import type { Corpus } from '../../src/core/corpus';

const VERSION = 'a version';
const FILES: Readonly<Record<string, string>> = {
  'visit.txt': [
    '장관은 7월에 평양을 찾았다. 두 사람은 항구와',
    '철도를 보았고, 저녁에는 만찬이 있었다.',
    '',
    '보스토치니 기지에서 위성 기술이 논의되었다. 합의문은',
    '발표되지 않았다.',
  ].join('\n'),
  'treaty.md': '---\ntitle: 조약을 읽다\ndate: 2024-07-08\n---\n\n조약의 셋째 조항은 서로 돕는다고 적었다.\n',
  'figures.md': '---\ndate: 2024-03-01\n---\n\nSeoul counted 7,000 containers at the Port of Rajin.\n',
};
const QUERIES = [
  '보스토치니',
  '위성 기술',
  '"항구와 철도"',
  'containers 7000',
  'rajin',
  '조항 -보스토치니',
  'year:2024 조약',
  'source:figures',
];

describe('restoring sources', () => {
  it('finds in them before and after they are learnt what was found when they were read', async () => {
    const first = await readAll();
    const { corpus, restored } = await restoreAll(first);
    assert.deepEqual(
      restored?.map(({ summary, stamp }) => [summary.id, stamp]),
      Object.keys(FILES).map(id => [id, `stamp of ${id}`]),
    );
    const expected = await answers(first);
    assert.ok(expected.every(hits => hits.length > 0));
    assert.deepEqual(await answers(corpus), expected);
    await corpus.whenLearnt();
    assert.deepEqual(await answers(corpus), expected);
    assert.deepEqual(await corpus.sources(), await first.sources());
  });

  it('reads mistyped words once they are learnt', async () => {
    const { corpus } = await restoreAll(await readAll());
    await corpus.whenLearnt();
    const { hits } = await corpus.search('보스토치미', { limit: 3 });
    assert.equal(hits[0]?.source.id, 'visit.txt');
  });

  it('takes the file as it is now in place of what was stored', async () => {
    const { corpus } = await restoreAll(await readAll());
    await corpus.addSource({ id: 'treaty.md', uri: 'file:///treaty.md', bytes: bytesOf('문서는 사라졌다.') });
    await corpus.removeSource('figures.md');
    await corpus.whenLearnt();
    assert.deepEqual((await corpus.search('조항', { limit: 3 })).hits, []);
    assert.deepEqual((await corpus.search('containers', { limit: 3 })).hits, []);
    assert.equal((await corpus.search('문서', { limit: 3 })).hits.length, 1);
  });

  it('asks for the file where the writer has corrected a line end', async () => {
    const { corpus } = await restoreAll(await readAll());
    const correction = { prefix: '항구와', suffix: '철도를', read: 'word' } as const;
    const [changed] = await corpus.setReferences([
      { id: 'visit.txt', custom: { 'gakju-joins': [correction] } },
    ]);
    assert.equal(changed?.id, 'visit.txt');
    assert.equal(changed.needsFile, true);
  });

  it('has nothing to give where the bytes are damaged or of another version', async () => {
    const packed = await pack(await readAll());
    assert.equal(await createCorpus().restoreSources(packed, 'another version'), undefined);
    assert.equal(await createCorpus().restoreSources(packed.subarray(8), VERSION), undefined);
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function readAll(): Promise<Corpus> {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(FILES))
    await corpus.addSource({ id, uri: `file:///${id}`, bytes: bytesOf(text) });
  return corpus;
}

function pack(corpus: Corpus): Promise<Uint8Array> {
  return corpus.packSources(
    Object.keys(FILES).map(id => ({ id, stamp: `stamp of ${id}` })),
    VERSION,
  );
}

async function restoreAll(from: Corpus) {
  const corpus = createCorpus();
  return { corpus, restored: await corpus.restoreSources(await pack(from), VERSION) };
}

async function answers(corpus: Corpus): Promise<{ id: string; marked: string[] }[][]> {
  return Promise.all(
    QUERIES.map(async query => {
      const { hits } = await corpus.search(query, { limit: 5 });
      return hits.map(({ source, text, start, highlights }) => ({
        id: source.id,
        marked: highlights.map(range => text.slice(range.start - start, range.end - start)),
      }));
    }),
  );
}
