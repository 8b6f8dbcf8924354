import assert from 'node:assert/strict';
import { findClauses } from '../../../src/core/quotes/findClauses';

describe('findClauses', () => {
  const sentences = [
    '항구는 겨울에 열렸고 | 배는 봄까지 오지 않았지만 | 철도는 곡물을 날랐다.',
    '2024년 6월 19일, | 두 나라는 새 조약을 맺었다.',
    '그는 “문은 열렸고, 길은 있다”라고 말했으며 | 기자들은 받아 적었다.',
    '값은 7,000원에서 오르지 않았다.',
    'The port reopened in May, | but no ship came | because the rails were broken.',
    'He said “it was open, and it stayed open” | while the band played on.',
    '짧고 긴 문장이다.',
    '그가 “열렸고, | 오지 않았다며 말을 이었다.',
  ];
  for (const marked of sentences)
    it(`cuts ${marked}`, () => {
      const text = marked.replaceAll('| ', '');
      const clauses = findClauses(text, { start: 0, end: text.length });
      assert.equal(clauses.map(({ start, end }) => text.slice(start, end)).join(' | '), marked);
    });

  it('stays quick on a long sentence', () => {
    const text = '항구는 다시 열렸고 '.repeat(20_000);
    assert.equal(findClauses(text, { start: 0, end: text.length }).length, 20_000);
  });
});
