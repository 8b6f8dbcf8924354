import assert from 'node:assert/strict';
import type { DifferenceKind } from '../../../src/core/quotes/differences';
import { foldLayout } from '../../../src/core/quotes/foldLayout';
import { verifyQuote } from '../../../src/core/quotes/verifyQuote';

const SOURCE = [
  '양국 외교장관은 2023년 10월 18일 평양에서 만나 ‘새로운 단계의 협력’을 논의했다.',
  '그러나 구체적인 합의문은 나오지 않았고, 공동 기자회견도 열리지 못했다.',
  '한 전문가는 “북·러 밀착이 당장 군사동맹으로 이어지기는 어렵다”고 내다봤다.',
  '국방부는 컨테이너 7,000개 이상이 라진항에서 두나이항으로 옮겨졌다고 밝혔다.',
  '이런 관측을 뒷받침할 증거가 있다. 비핵화 협상의 재개는 사실상 불가능하다는 평가도 나온다.',
  'The ministry said that no agreement had been signed, and that 12 envoys remained in the capital.',
].join('\n');

describe('verifyQuote', () => {
  it('calls the same words exact, whatever their layout and typography', () => {
    exact('양국 외교장관은 2023년 10월 18일 평양에서 만나');
    exact('양국외교장관은 2023년10월 18일\n\n평양에서 만나 "새로운 단계의 협력"을');
    exact('북ㆍ러 밀착이 당장 군사동맹으로 이어지기는 어렵다');
    exact('‘북·러 밀착이 당장 군사동맹으로’');
    exact('“국방부는 컨테이너 7,000개 이상이”');
    assert.equal(verifyQuote('국방부는 컨테이너 7,000개 이상이 라진항에서.', SOURCE).kind, 'exact');
    exact('no agreement had been signed');
    exact(SOURCE.slice(0, 60).normalize('NFD'));
  });

  it('lets a quotation begin and end inside an eojeol', () => {
    exact('동맹으로 이어지기는');
    exact('기자회견도 열리지 못');
  });

  it('does not let an edge cut a number, a Latin word or a negating prefix', () => {
    altered('000개 이상이 라진항에서', ['number']);
    altered('8일 평양에서 만나', ['number']);
    altered('2 envoys remained in the capital', ['number']);
    altered('greement had been signed', ['spelling']);
    altered('가능하다는 평가도 나온다', ['negation']);
    altered('핵화 협상의 재개는', ['negation']);
  });

  it('calls parts with their cuts shown shortened', () => {
    shortened('양국 외교장관은 … 평양에서 만나', ['양국 외교장관은', '평양에서 만나']);
    shortened('그러나 (중략) 공동 기자회견도 열리지 못했다', ['그러나', '공동 기자회견도 열리지 못했다']);
    shortened('국방부는 ... 옮겨졌다고 밝혔다. [...] 비핵화 협상의 재개는', [
      '국방부는',
      '옮겨졌다고 밝혔다.',
      '비핵화 협상의 재개는',
    ]);
    shortened('……구체적인 합의문은 나오지 않았고……', ['구체적인 합의문은 나오지 않았고']);
    shortened('“양국 외교장관은 […] 논의했다.”', ['양국 외교장관은', '논의했다.']);
  });

  it('lets additions in square brackets stand', () => {
    shortened('[북한과 러시아] 양국 외교장관은', ['양국 외교장관은']);
    shortened('공동 [프레스룸] 기자회견도 열리지', ['공동 기자회견도 열리지']);
    shortened('[N]o agreement had been signed', ['no agreement had been signed']);
    altered('공동 [프레스룸] 기자회견도 열렸다', undefined);
  });

  it('does not let a cut hide a changed order or changed words', () => {
    untrue('평양에서 만나 … 양국 외교장관은');
    untrue('양국 외교장관은 … 서울에서 만나');
    untrue('국방부는 … 증거가 있다');
    untrue('합의문은 … 있다');
    untrue('합의문은 나오 … 았고');
    altered('그러나 … 공동 기자회견도 열렸다', ['negation']);
    altered('양국 외교장관은 … 10월 19일 평양에서 만나', ['number']);
  });

  it('names what was changed', () => {
    altered('양국 외교장관이 2023년 10월 18일 평양에서 만나', ['particle']);
    altered('양국 외교장관은 2023년 10월 19일 평양에서 만나', ['number']);
    altered('양국 외교장관은 2023년 11월 18일 서울에서 만나', ['number', 'word']);
    altered('구체적인 합의문은 나왔고, 공동 기자회견도 열리지 못했다', ['negation']);
    altered('이런 관측을 뒷받침할 증거가 없다', ['negation']);
    altered('재개는 사실상 가능하다는 평가도', ['negation']);
    altered('국방부는 컨테이너 7,000개 이상이 나진항에서 두나이항으로', ['spelling']);
    altered('공동 기자회견도 제대로 열리지 못했다', ['added']);
    altered('구체적인 나오지 않았고, 공동 기자회견도 열리지', ['removed']);
    altered('한 전문가는 “북·러 밀착이 당장 군사동맹으로 이어지기는 쉽다”고', ['word']);
    altered('The ministry said that an agreement had been signed', ['negation']);
    altered('and that 15 envoys remained in the capital', ['number']);
    altered('그러나 구체적인 합의믄은 나오지 않았고', ['spelling']);
  });

  it('reads numerals as numbers', () => {
    const kinds = (words: string, source: string) => {
      const verdict = verifyQuote(words, source);
      return verdict.kind === 'altered' ? verdict.differences.map(({ kind }) => kind) : verdict.kind;
    };
    assert.deepEqual(kinds('사절단은 세 차례 평양을 찾았다', '사절단은 두 차례 평양을 찾았다'), ['number']);
    assert.deepEqual(kinds('남은 문제는 둘이다', '남은 문제는 하나다'), ['number']);
    assert.deepEqual(kinds('병력 3만 명이 움직였다', '병력 3천 명이 움직였다'), ['number']);
    assert.deepEqual(kinds('only three envoys stayed there', 'only two envoys stayed there'), ['number']);
  });

  it('judges short words as strictly', () => {
    altered('증거가 없다', ['negation']);
    exact('증거가 있다');
  });

  it('shows the words of both sides, in whole words', () => {
    const verdict = verifyQuote('국방부는 컨테이너 6,000개 이상이 라진항에서', SOURCE);
    assert.ok(verdict.kind === 'altered');
    assert.deepEqual(
      verdict.differences.map(({ source, quoted, range }) => [
        source,
        quoted,
        SOURCE.slice(range.start, range.end),
      ]),
      [['7,000개', '6,000개', '7,000개']],
    );
    assert.equal(
      SOURCE.slice(verdict.nearest.start, verdict.nearest.end),
      '국방부는 컨테이너 7,000개 이상이 라진항에서',
    );
  });

  it('calls words missing that are nowhere near', () => {
    for (const words of [
      '',
      '  ',
      '…',
      '”',
      '한반도 남쪽에는 비가 내렸고 시장은 붐볐다',
      'zebra quartz jumps over',
    ])
      assert.deepEqual(verifyQuote(words, SOURCE), { kind: 'missing' }, words);
  });

  it('gives the same verdict on a source folded before', () =>
    assert.deepEqual(verifyQuote('증거가 없다', foldLayout(SOURCE)), verifyQuote('증거가 없다', SOURCE)));

  it('stands hostile input', () => {
    for (const unit of ['가', '[', '…', '·', '"', '(중략)', '7,']) {
      const hostile = unit.repeat(30_000);
      verifyQuote(hostile, SOURCE);
      verifyQuote(`${hostile.slice(0, 500)}나`, hostile);
    }
  });
});

function exact(words: string): void {
  const verdict = verifyQuote(words, SOURCE);
  assert.equal(verdict.kind, 'exact', words);
  if (verdict.kind !== 'exact') return;
  const { start, end } = verdict.range;
  const trimmed = foldLayout(words).folded.replace(/^'|'$/g, '');
  assert.equal(foldLayout(SOURCE.slice(start, end)).folded.replace(/^'|'$/g, ''), trimmed);
}

function shortened(words: string, parts: readonly string[]): void {
  const verdict = verifyQuote(words, SOURCE);
  assert.ok(verdict.kind === 'shortened', `${words}: ${verdict.kind}`);
  assert.deepEqual(
    verdict.ranges.map(({ start, end }) => SOURCE.slice(start, end)),
    parts,
  );
}

/** `kinds`: any of them may be the first difference's for a one-element check; all in order otherwise. */
function altered(words: string, kinds: readonly DifferenceKind[] | undefined): void {
  const verdict = verifyQuote(words, SOURCE);
  assert.ok(verdict.kind === 'altered', `${words}: ${JSON.stringify(verdict)}`);
  if (kinds)
    assert.deepEqual(
      verdict.differences.map(({ kind }) => kind),
      kinds,
      JSON.stringify(verdict.differences),
    );
}

function untrue(words: string): void {
  const { kind } = verifyQuote(words, SOURCE);
  assert.ok(kind === 'altered' || kind === 'missing', `${words}: ${kind}`);
}
