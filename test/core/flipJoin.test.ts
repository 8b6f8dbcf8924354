import assert from 'node:assert/strict';
import { createCorpus } from '../../src/core/liveCorpus';
import { rememberJoins } from '../../src/core/sources/rememberedJoins';

const ID = 'sources/세금.txt';
const TEXT = [
  '정부는 이번 겨울에 전기 요금을 올리지 않기로 했다고 밝혔으나, 전문가들은 발전 회',
  '사의 빚이 너무 많이 쌓여서 결국은 세금으로 메우게 될 것이라고 내다보았다. 실제로 지',
  '난 삼 년 동안 늘어난 부채는 한 해 예산의 절반에 이른다. 시민 단체들은 요금을 조',
  '금씩이라도 올려서 소비를 줄이고 에너지를 아끼게 하는 편이 낫다는 의견을 내놓았다.',
].join('\n');

describe('reading a line end the other way', () => {
  const corpus = createCorpus();
  const textOf = async (): Promise<string> => (await corpus.source(ID))!.body.text;
  const flipAt = async (words: string): Promise<void> => {
    const flip = await corpus.flipJoin(ID, (await textOf()).indexOf(words));
    await corpus.setReferences([{ id: ID, ...rememberJoins(undefined, flip!.corrections) }]);
  };
  before(() => corpus.addSource({ id: ID, uri: 'memory:', bytes: new TextEncoder().encode(TEXT) }));

  it('puts a blank into the text, the index and what is quoted, and takes it out again', async () => {
    await flipAt('사의 빚이');
    assert.match(await textOf(), /발전 회 사의 빚이/);
    const { hits } = await corpus.search('부채', { limit: 1 });
    assert.equal(hits[0]?.text, await textOf());
    const at = (await textOf()).indexOf('회 사의');
    assert.equal((await corpus.quotation(ID, { start: at, end: at + 4 }))?.text, '회 사의');
    for (const words of ['전문가들은 발전 회사의 빚이', '전문가들은 발전 회 사의 빚이'])
      assert.equal((await corpus.findQuote(words)).kind, 'exact', words);
    await flipAt('사의 빚이');
    assert.match(await textOf(), /발전 회사의 빚이/);
  });

  it('keeps what was corrected when the file is read again', async () => {
    await flipAt('난 삼 년');
    await corpus.addSource({
      id: ID,
      uri: 'memory:',
      bytes: new TextEncoder().encode(`머리말이다.\n\n${TEXT}`),
    });
    assert.match(await textOf(), /실제로 지 난 삼 년/);
    assert.equal((await corpus.source(ID))!.joins?.find(({ byWriter }) => byWriter)?.way, 'space');
  });

  it('does nothing where no line of the file ended', async () => {
    assert.equal(await corpus.flipJoin(ID, (await textOf()).indexOf('예산의')), undefined);
    assert.equal(await corpus.flipJoin('sources/none.txt', 0), undefined);
  });
});
