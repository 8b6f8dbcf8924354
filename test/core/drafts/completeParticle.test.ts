import assert from 'node:assert/strict';
import { completeParticle } from '../../../src/core/drafts/completeParticle';
import { readDraft } from '../../../src/core/drafts/draft';

const NOTE = '\n\n[^a]: 주.\n\n[^b]: 주.\n';

describe('completeParticle', () => {
  it('offers what fits the words that are read aloud', () => {
    check('그는 “장이 섰다.”[^a]|', ['라고', '라는', '라며', '는', '를', '가', '와', '로', '의', '에', '도']);
    check('그는 “굳은 동맹”[^a][^b]|', [
      '이라고',
      '이라는',
      '이라며',
      '은',
      '을',
      '이',
      '과',
      '으로',
      '의',
      '에',
      '도',
    ]);
    check('그는 “큰 물”[^a]|', [
      '이라고',
      '이라는',
      '이라며',
      '은',
      '을',
      '이',
      '과',
      '로',
      '의',
      '에',
      '도',
    ]);
  });

  it('replaces what was typed of it', () => {
    const draft = readDraft(`그는 “장이 섰다.”[^a]라${NOTE}`);
    const offset = draft.text.indexOf(']라') + 2;
    assert.deepEqual(completeParticle(draft, offset)?.range, { start: offset - 1, end: offset });
  });

  it('offers both forms where nobody knows', () =>
    assert.deepEqual(particlesAt('그는 “1/3”[^a]|')?.slice(0, 2), ['이라고', '라고']));

  it('offers nothing elsewhere', () => {
    for (const marked of [
      '그는 말했다[^a]|',
      'He said “no”[^a]|',
      '그는 “장이 섰다.”|[^a]',
      '> 장이 섰다.[^a]|',
    ])
      assert.equal(particlesAt(marked), undefined);
  });
});

function check(marked: string, expected: readonly string[]): void {
  assert.deepEqual(particlesAt(marked), expected);
}

function particlesAt(marked: string): readonly string[] | undefined {
  return completeParticle(readDraft(marked.replace('|', '') + NOTE), marked.indexOf('|'))?.particles;
}
