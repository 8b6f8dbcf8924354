import assert from 'node:assert/strict';
import { verifyQuote } from '../../../src/core/quotes/verifyQuote';
import { foldLayout } from '../../../src/core/quotes/foldLayout';
import type { Join, JoinWay } from '../../../src/core/sources/join';
import { phrase } from '../../../src/core/text/phrase';

describe('quotations over doubtful line ends', () => {
  it('are true with or without the hyphen', () => {
    check(
      'The ministers want to co¦operate with the new government.',
      'dropHyphen',
      'want to co-operate with',
      'exact',
    );
    check(
      'The ministers want to co-¦operate with the new government.',
      'word',
      'want to cooperate with',
      'exact',
    );
  });

  it('are changed by a hyphen anywhere else', () => {
    const text = 'The ministers want to co¦operate with the new government, and cooperate they must.';
    check(text, 'dropHyphen', 'and co-operate they must', 'altered');
    check(text, 'dropHyphen', 'co-operate with the new gov-ernment', 'altered');
  });

  it('are true with or without the blank, from word to word in either reading', () => {
    check('The harbour was calm and the pier¦head stood empty.', 'word', 'head stood empty', 'exact');
    check('The harbour was calm and the pier¦ head stood empty.', 'space', 'the pierhead stood', 'exact');
  });

  it('never lose the negation before them', () => {
    check('그 계획은 처음부터 불¦가능한 일이었다고 했다.', 'word', '가능한 일이었다고', 'altered');
    check('그 계획은 처음부터 불¦ 가능한 일이었다고 했다.', 'space', '가능한 일이었다고', 'missing');
  });
});

/** `¦` is where a line of the file ended. */
function check(marked: string, way: JoinWay, words: string, kind: string): void {
  const at = marked.indexOf('¦');
  const others: readonly JoinWay[] =
    way === 'dropHyphen' ? ['word'] : marked[at - 1] === '-' ? ['dropHyphen'] : ['space', 'word'];
  const join: Join = {
    at,
    way,
    chosen: way === 'dropHyphen' ? 'word' : way,
    others,
    confidence: 0.6,
    why: phrase(''),
  };
  const text = marked.replace('¦', '');
  const verdict = verifyQuote(words, foldLayout(text, [join]));
  assert.equal(verdict.kind, kind, JSON.stringify(verdict));
}
