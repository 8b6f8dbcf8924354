import assert from 'node:assert/strict';
import { createCorpus } from '../../src/core/liveCorpus';
import type { Corpus } from '../../src/core/corpus';
import { readDraft } from '../../src/core/drafts/draft';
import { applyEdits } from '../../src/core/text/textEdit';

const SENTENCES = ['항구는 다시 열렸다.', '배는 오지 않았다.', '철도는 끊긴 채였다.'];

describe('quotes asked of the corpus', () => {
  it('go behind the last words of the body where no place is named, one after another', async () => {
    const corpus = await deskOf(SENTENCES.join(' '));
    let draft = '# 초고\n\n글.\n';
    for (const sentence of SENTENCES) draft = await quoted(corpus, draft, sentence);
    assert.match(
      draft,
      /^# 초고\n\n글\. “항구는 다시 열렸다\.”\[\^a\] “배는 오지 않았다\.”\[\^a-2\] “철도는 끊긴 채였다\.”\[\^a-3\]\n\n\[\^a\]: /,
    );
    assert.deepEqual(
      readDraft(draft).definitions.map(({ text }) => text.replace(/<!--.*/, '')),
      ['「[출처 정보 없음: a.txt]」.', '위의 글.', '위의 글.'],
    );
  });

  it('are refused in words when the source has no such place any more', async () => {
    const corpus = await deskOf('짧다.');
    const answer = await corpus.quoteEdits({
      draft: '글',
      sourceId: 'b.txt',
      range: { start: 0, end: 2 },
      style: { id: 'kr-humanities' },
    });
    assert.ok('refused' in answer);
  });

  it('are refused in words by a style that is none', async () => {
    const corpus = await deskOf('짧은 글이다.');
    const request = { draft: '글', sourceId: 'a.txt', range: { start: 0, end: 6 } };
    for (const style of [{ id: 'x' }, { id: 'x.csl', csl: '<style/>' }, { id: 'y.csl', csl: 'no xml' }])
      assert.ok('refused' in (await corpus.quoteEdits({ ...request, style })));
  });
});

async function deskOf(text: string): Promise<Corpus> {
  const corpus = createCorpus();
  await corpus.addSource({ id: 'a.txt', uri: 'file:///a.txt', bytes: new TextEncoder().encode(text) });
  return corpus;
}

async function quoted(corpus: Corpus, draft: string, sentence: string): Promise<string> {
  const answer = await corpus.findQuote(sentence, 'a.txt');
  assert.ok(answer.kind === 'exact');
  const { range } = answer.quotation;
  const edits = await corpus.quoteEdits({ draft, sourceId: 'a.txt', range, style: { id: 'kr-humanities' } });
  assert.ok('edits' in edits);
  return applyEdits(draft, edits.edits);
}
