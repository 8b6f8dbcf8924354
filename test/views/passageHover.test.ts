import assert from 'node:assert/strict';
import { inEnglish } from '../../src/core/text/phrase';
import { passageHover } from '../../src/vscode/drafts/passageHover';

describe('passages in the hover of a footnote', () => {
  const passage = { range: { start: 4, end: 9 }, words: '*장은* 선다' };

  it('are shown as the source’s words, with the way there, and nothing in them is active', () =>
    assert.equal(
      shown({ kind: 'quote', state: 'stands', passage }),
      `$(check) Quoted as it stands in 장터 · [open](command:gakju.openSource?${encodeURIComponent(
        '[{"id":"a.txt","start":4,"end":9}]',
      )} "Open the source at these words")\n\n> &#42;장은&#42; 선다`,
    ));

  it('say whether they stand, and for whose words', () => {
    assert.match(
      shown({ kind: 'paraphrase', state: 'stands', passage }),
      /In your own words; the passage stands/,
    );
    assert.match(shown({ kind: 'paraphrase', state: 'altered' }), /no longer as it was in 장터$/);
    assert.match(
      shown({ kind: 'quote', state: 'altered', passage }),
      /^\$\(warning\) Not as it stands in 장터/,
    );
    assert.match(shown({ kind: 'quote', state: 'sourceMissing' }), /^\$\(question\) Cannot be checked/);
  });
});

function shown(passage: Omit<Parameters<typeof passageHover>[0][number], 'sourceId'>): string {
  return passageHover([{ sourceId: 'a.txt', ...passage }], () => '장터', inEnglish);
}
