import assert from 'node:assert/strict';
import { beginsLike, composeJamo, toJamo } from '../../../src/core/analysis/jamo';
import { typedInKorean, typedInLatin } from '../../../src/core/analysis/keyboardLayout';

/** What was typed in the Latin layout, and what the same keys write in the Korean one. */
const KEYS: readonly (readonly [latin: string, korean: string])[] = [
  ['vnxls', '푸틴'],
  ['qhtmxhclsl', '보스토치니'],
  ['whdir', '조약'],
  ['rnjs', '권'],
  ['ekfr', '닭'],
  ['ekfrdl', '닭이'],
  ['ekfrl', '달기'],
  ['Rhc', '꽃'],
  ['vnx', '풑'],
  ['rk', '가'],
  ['vx', 'ㅍㅌ'],
];

const BEGINS: readonly (readonly [word: string, pattern: string, begins: boolean])[] = [
  ['보스토치니', 'ㅂㅅㅌㅊㄴ', true],
  ['보스토치니', 'ㅂㅅ', true],
  ['푸틴', '푸ㅌ', true],
  ['푸틴', '프ㅌ', false],
  ['푸틴', 'ㅍㅌㄴ', false],
];

describe('keyboard layouts', () => {
  for (const [latin, korean] of KEYS) {
    it(`read ${latin} as ${korean}`, () => check(typedInKorean(latin), korean));
  }

  it('read the reverse, with Shift where it was held', () => {
    check(typedInLatin('ㅖㅕ샤ㅜ'), 'Putin');
    check(typedInLatin('ㅅㄱㄷㅁ쇼'), 'treaty');
  });

  it('read nothing from what no letter key writes', () => {
    check(typedInKorean('kn-23'), undefined);
    check(typedInLatin('習近平'), undefined);
  });
});

describe('jamo', () => {
  it('are taken apart and put together again', () => {
    for (const word of ['푸틴', '닭', '권위', '앉았다', '쐈', 'ㅋㅋ'])
      assert.equal(composeJamo(toJamo(word)), word);
  });

  for (const [word, pattern, begins] of BEGINS) {
    it(`${pattern} ${begins ? 'begins' : 'does not begin'} ${word}`, () =>
      assert.equal(beginsLike(word, pattern), begins));
  }
});

function check(read: string | undefined, expected: string | undefined): void {
  assert.equal(read, expected);
}
