import assert from 'node:assert/strict';
import { markCuts } from '../../../src/core/quotes/markCuts';

const TEXT = '항구는 겨울에 열렸고, 배는 오지 않았지만, 철도는 곡물을 날랐다.';

describe('markCuts', () => {
  it('shows what was taken out', () => {
    check('항구는 열렸고, 철도는 곡물을 날랐다.', '항구는 (중략) 열렸고, (중략) 철도는 곡물을 날랐다.');
    assert.equal(
      markCuts('The port is busy.', 'The port, once closed, is busy.', 'en'),
      'The port […] is busy.',
    );
  });

  it('shows nothing before the first word and behind the last', () =>
    check('겨울에 열렸고', '겨울에 열렸고'));

  it('leaves what the writer shows herself', () => {
    check('항구는 … 철도는 곡물을 날랐다.', '항구는 … 철도는 곡물을 날랐다.');
    check('항구는 [동쪽의] 철도는', '항구는 [동쪽의] (중략) 철도는');
    check('항구는 (중략) [그] 철도는', '항구는 (중략) [그] 철도는');
  });

  it('knows no words but those of the source, in their order', () => {
    for (const words of ['항구는 봄에 열렸고', '철도는 항구는', '배는 오지 않았다'])
      assert.equal(markCuts(words, TEXT, 'ko'), undefined);
  });
});

function check(words: string, expected: string): void {
  assert.equal(markCuts(words, TEXT, 'ko'), expected);
}
