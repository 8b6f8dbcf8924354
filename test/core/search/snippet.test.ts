import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { makeSnippet } from '../../../src/core/search/snippet';
import type { TextRange } from '../../../src/core/text/textRange';

describe('snippets', () => {
  it('are the whole passage when it is short', () =>
    check('두 나라는 ⟦조약⟧을 맺었다', 40, '두 나라는 ⟦조약⟧을 맺었다'));
  it('are cut at the edges of words around the mark', () =>
    check(
      '여름에 두 나라의 대표가 만나 오래 미룬 ⟦조약⟧을 맺고 저녁에 함께 식사를 하였다',
      20,
      '…오래 미룬 ⟦조약⟧을 맺고 저녁에 함께…',
    ));
  it('show the stretch with most marks', () =>
    check(
      '⟦조약⟧은 이듬해에야 발효되었는데 그 까닭은 두 나라 의회가 모두 ⟦조약⟧과 ⟦의정서⟧를 미룬 데 있다',
      22,
      '…모두 ⟦조약⟧과 ⟦의정서⟧를 미룬 데 있다',
    ));
  it('begin with the passage when nothing is marked', () =>
    check('여름에 두 나라의 대표가 만나 조약을 맺었다', 12, '여름에 두 나라의…'));
  it('cut a text without spaces where they must', () => check('가'.repeat(50), 10, '가'.repeat(10) + '…'));

  it('are the text itself, with marks inside', () => {
    const text = fc.string({ unit: fc.constantFrom('가', ' ', '🙂', 'a'), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(
        text,
        fc.nat(80),
        fc.nat(10),
        fc.integer({ min: 5, max: 40 }),
        (text, from, size, length) => {
          const start = Math.min(from, text.length - 1);
          const highlight = { start, end: Math.min(text.length, start + size + 1) };
          const snippet = makeSnippet(text, { start: 0, end: text.length }, [highlight], length);
          assert.equal(text.slice(snippet.start, snippet.start + snippet.text.length), snippet.text);
          for (const { start, end } of snippet.highlights)
            assert.ok(start >= 0 && start < end && end <= snippet.text.length);
        },
      ),
    );
  });
});

function check(marked: string, length: number, expected: string): void {
  const highlights: TextRange[] = [];
  let text = '';
  for (const piece of marked.split('⟧')) {
    const [before = '', mark] = piece.split('⟦');
    text += before;
    if (mark === undefined) continue;
    highlights.push({ start: text.length, end: text.length + mark.length });
    text += mark;
  }
  const snippet = makeSnippet(text, { start: 0, end: text.length }, highlights, length);
  let shown = snippet.text;
  for (const { start, end } of snippet.highlights.toReversed()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(`${snippet.cutBefore ? '…' : ''}${shown}${snippet.cutAfter ? '…' : ''}`, expected);
}
