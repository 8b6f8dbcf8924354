import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/liveCorpus';

const KNOWLEDGE = `entities:
  - { id: han, type: person, labels: { ko: 한도윤 } }
  - { id: seorim, type: place, labels: { ko: 서림시 } }
  - { id: port, type: facility, labels: { ko: 새벽항 } }
  - { id: accord, type: treaty, labels: { ko: 서림시 물길 협정 } }
`;
const VOYAGE = `---
title: 새벽항의 겨울
author: 견본필
date: 2023-10-02
---

한도윤은 서림시에서 새벽항으로 갔다. 한도윤은 새벽항에 남았다.

한도윤은 서림시 물길 협정을 읽었다.

서림시와 새벽항은 멀다.
`;
const RETURN = `한도윤이 새벽항에서 돌아왔다.

참고문헌을 적어 둔다.
`;

async function desk(...files: readonly (readonly [id: string, text: string])[]) {
  const corpus = createCorpus();
  await corpus.setKnowledge('file:///names.yaml', KNOWLEDGE);
  for (const [id, text] of files)
    await corpus.addSource({ id, uri: `file:///${id}`, bytes: new TextEncoder().encode(text) });
  return corpus;
}

describe('who appears with whom', () => {
  it('counts a passage once, however often the names stand in it', async () => {
    const corpus = await desk(['voyage.md', VOYAGE], ['return.md', RETURN]);
    const { names, passages } = await corpus.neighbours('han');
    const count = (index: number) =>
      passages.filter(({ names }) => names.some(({ name }) => name === index)).length;
    assert.deepEqual(
      names.map(({ id }, index) => `${id} ${count(index)}`),
      ['han 3', 'port 2', 'seorim 1', 'accord 1'],
    );
  });

  it('leads each name to its exact places in the source', async () => {
    const corpus = await desk(['voyage.md', VOYAGE]);
    const { names, passages } = await corpus.neighbours('han');
    const { text } = (await corpus.source('voyage.md'))!.body;
    const said = passages[0]!.names.map(({ name, places }) => [
      names[name]!.label,
      ...places.map(({ start, end }) => text.slice(start, end)),
    ]);
    assert.deepEqual(said, [
      ['한도윤', '한도윤', '한도윤'],
      ['서림시', '서림시'],
      ['새벽항', '새벽항', '새벽항'],
    ]);
    assert.equal(passages[0]!.year, '2023');
  });

  it('does not know the year of a source without a date', async () => {
    const corpus = await desk(['return.md', RETURN]);
    const { passages } = await corpus.neighbours('han');
    assert.equal(passages[0]!.year, undefined);
  });

  it('is empty for a name that no source mentions', async () => {
    const corpus = await desk(['return.md', RETURN]);
    assert.deepEqual(await corpus.neighbours('accord'), { names: [], passages: [] });
  });
});
