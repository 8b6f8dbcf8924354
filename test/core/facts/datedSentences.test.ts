import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/liveCorpus';

describe('dated sentences', () => {
  it('are there once for each time, open ones too, with their names', async () => {
    const corpus = createCorpus();
    const text =
      '2011년부터 평양이 달라졌다. 닷새 뒤인 2024년 6월 19일 러시아와 조약을 맺었다. 냉전 시대 이야기다.\n';
    const bytes = new TextEncoder().encode(`---\ndate: 2024-06-14\n---\n\n${text}`);
    await corpus.addSource({ id: 'a.md', uri: 'file:///a.md', bytes });
    const sentences = await corpus.datedSentences();
    assert.deepEqual(
      sentences.map(({ time, names }) => [time.from, time.to, names.includes('러시아')]),
      [
        ['2011-01-01', null, false],
        ['2024-06-19', '2024-06-19', true],
      ],
    );
  });
});
