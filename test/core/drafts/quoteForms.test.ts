import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/liveCorpus';
import type { Corpus } from '../../../src/core/corpus';
import { readLedgers } from '../../../src/core/drafts/ledger';
import type { QuoteRequest } from '../../../src/core/draftNotes';
import { inEnglish } from '../../../src/core/text/phrase';
import { applyEdits } from '../../../src/core/text/textEdit';

const ESSAY =
  '항구는 겨울에 다시 열렸고, 배는 봄까지 오지 않았지만, 철도는 여름부터 곡물을 실어 날랐다. 그러나 운임은 두 배로 올랐다. 시장은 조용했다.';

describe('forms of a quotation', () => {
  it('sets a paragraph’s words in quotation marks where nothing else is wanted', () =>
    check('글이다. |', { of: '시장은 조용했다.' }, '글이다. “시장은 조용했다.”[^a]|\n\n[^a]: {}'));

  it('sets a block of its own and goes on in a line below', async () => {
    await check(
      '글이다.|',
      { of: '시장은 조용했다.', form: 'block' },
      '글이다.\n\n> 시장은 조용했다.[^a]\n\n|\n\n[^a]: {}',
    );
    await check(
      '글이다.|\n\n다음 글.\n',
      { of: '시장은 조용했다.', form: 'block' },
      '글이다.\n\n> 시장은 조용했다.[^a]\n\n|\n\n다음 글.\n\n[^a]: {}\n',
    );
    await check(
      '글이다.|\r\n이어진 줄.\r\n',
      { of: '시장은 조용했다.', form: 'block' },
      '글이다.\r\n\r\n> 시장은 조용했다.[^a]\r\n\r\n|\r\n\r\n이어진 줄.\r\n\r\n[^a]: {}\r\n',
    );
  });

  it('puts a note behind the sentence in the writer’s words, whatever of it is selected', async () => {
    const wanted = '장은 한산했다.[^a]| 다음.\n\n[^a]: {}';
    for (const draft of [
      '장은 한|산했다. 다음.',
      '|장은 한산했다.| 다음.',
      '장은 한산했다.| 다음.',
      '장은 한산했다. |다음.',
    ])
      await check(draft, { of: '시장은 조용했다.', form: 'note' }, wanted);
    await check(
      '장은 한산|했다.[^x] 다음.\n\n[^x]: 주\n',
      { of: '시장은 조용했다.', form: 'note' },
      '장은 한산했다.[^x][^a]| 다음.\n\n[^x]: 주\n\n[^a]: {}\n',
    );
  });

  it('refuses a note where no sentence is', async () => {
    const reason = 'Put the cursor into the sentence that the note belongs to';
    await refuse('글.\n\n|\n\n글.', { of: '시장은 조용했다.', form: 'note' }, reason);
    await refuse('```\n글|\n```', { of: '시장은 조용했다.', form: 'note' }, reason);
  });

  it('changes the particle that stands ready to the one that fits', async () => {
    await check('|이라고 했다.', { of: '시장은 조용했다' }, '“시장은 조용했다”[^a]|라고 했다.\n\n[^a]: {}');
    await check('|라는 말.', { of: '운임' }, '“운임”[^a]|이라는 말.\n\n[^a]: {}');
    await check('|를 보면', { of: '운임' }, '“운임”[^a]|을 보면\n\n[^a]: {}');
    await check('|이 배로', { of: '철도' }, '“철도”[^a]| 이 배로\n\n[^a]: {}');
  });

  it('shows what is left out, and leads back to every part', async () => {
    const words = '항구는 겨울에 다시 열렸고 (중략) 철도는 여름부터 곡물을 실어 날랐다.';
    const draft = await check('|', { of: ESSAY, words }, `“${words}”[^a]|\n\n[^a]: {}`);
    const [ledger] = readLedgers(draft);
    assert.deepEqual(
      ledger!.parts!.map(({ start, end }) => ESSAY.slice(start, end)),
      ['항구는 겨울에 다시 열렸고', '철도는 여름부터 곡물을 실어 날랐다.'],
    );
    const problems = await problemsOf(draft);
    assert.deepEqual(problems, []);
  });

  it('takes additions in brackets, and refuses words that are not the source’s', async () => {
    await check(
      '|',
      { of: ESSAY, words: '운임은 [지난해의] 두 배로 올랐다.' },
      '“운임은 \\[지난해의\\] 두 배로 올랐다.”[^a]|\n\n[^a]: {}',
    );
    const reason = 'These are not the words of the source; show what is left out with …';
    for (const words of [
      '운임은 지난해의 두 배로 올랐다.',
      '운임은 [두] 세 배로 올랐다.',
      '항구는 철도는 여름부터 곡물을 실어 날랐다.',
      '운임은 두 배로 [오르지 않]았다.',
      '배는 봄까지 (중략) 왔지만',
    ])
      await refuse('|', { of: ESSAY, words }, reason);
  });

  it('asks of a paraphrase that the passage stands, not that the draft has its words', async () => {
    const draft = await check(
      '장은 “한산”했다.|',
      { of: '시장은 조용했다.', form: 'note' },
      '장은 “한산”했다.[^a]|\n\n[^a]: {}',
    );
    assert.match(draft, /:paraphrase!/u);
    assert.deepEqual(await problemsOf(draft), []);
    assert.deepEqual(await problemsOf(draft, `앞에 온 글이다. ${ESSAY}`), []);
    assert.deepEqual(await problemsOf(draft, ESSAY.replace('조용', '분주')), ['passageChanged']);
  });

  it('tell of every passage that a note rests on whether it stands', async () => {
    const quote = await check('|', { of: '시장은 조용했다.' }, '“시장은 조용했다.”[^a]|\n\n[^a]: {}');
    const note = await check(
      '한산했다.|',
      { of: '시장은 조용했다.', form: 'note' },
      '한산했다.[^a]|\n\n[^a]: {}',
    );
    const other = ESSAY.replace('조용', '분주');
    assert.deepEqual(
      [
        await statesOf(quote),
        await statesOf(quote.replace('조용', '분주')),
        await statesOf(quote, other),
        await statesOf(quote, `앞에 온 글이다. ${ESSAY}`),
        await statesOf(note),
        await statesOf(note, other),
      ],
      [
        ['quote stands 시장은 조용했다.'],
        ['quote altered 시장은 조용했다.'],
        ['quote altered -'],
        ['quote stands 시장은 조용했다.'],
        ['paraphrase stands 시장은 조용했다.'],
        ['paraphrase altered -'],
      ],
    );
  });
});

type Wanted = Pick<QuoteRequest, 'words' | 'form'> & { readonly of: string };

/** `|` is the cursor, twice the selection; the note is left out of what is compared. */
async function check(marked: string, wanted: Wanted, expected: string): Promise<string> {
  const { draft, answer } = await ask(marked, wanted);
  assert.ok('edits' in answer, 'refused' in answer ? inEnglish(answer.refused) : '');
  const after = applyEdits(draft, answer.edits);
  const shown = `${after.slice(0, answer.cursor)}|${after.slice(answer.cursor)}`;
  assert.equal(shown.replace(/(\[\^a\]: ).*-->/u, '$1{}'), expected);
  return after;
}

async function refuse(marked: string, wanted: Wanted, reason: string): Promise<void> {
  const { answer } = await ask(marked, wanted);
  assert.equal('refused' in answer && inEnglish(answer.refused), reason);
}

async function ask(marked: string, { of, ...wanted }: Wanted) {
  const draft = marked.replaceAll('|', '');
  const start = marked.indexOf('|');
  const at = { start, end: Math.max(start, marked.lastIndexOf('|') - 1) };
  const place = ESSAY.indexOf(of);
  const answer = await (
    await deskOf(ESSAY)
  ).quoteEdits({
    draft,
    at,
    sourceId: 'a.txt',
    range: { start: place, end: place + of.length },
    style: { id: 'kr-humanities' },
    ...wanted,
  });
  return { draft, answer };
}

async function statesOf(draft: string, essay = ESSAY): Promise<string[]> {
  const passages = await (await deskOf(essay)).notePassages(draft, 'a');
  return passages.map(({ kind, state, passage }) => `${kind} ${state} ${passage?.words ?? '-'}`);
}

async function problemsOf(draft: string, essay = ESSAY): Promise<string[]> {
  const problems = await (
    await deskOf(essay)
  ).checkDraft({
    text: draft,
    publication: {},
    style: { id: 'kr-humanities' },
    dates: true,
    names: false,
  });
  return problems.map(({ code }) => code).filter(code => code !== 'noteLacksData');
}

async function deskOf(text: string): Promise<Corpus> {
  const corpus = createCorpus();
  await corpus.addSource({ id: 'a.txt', uri: 'file:///a.txt', bytes: new TextEncoder().encode(text) });
  return corpus;
}
