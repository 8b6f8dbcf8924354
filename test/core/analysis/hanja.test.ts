import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyze } from '../../../src/core/analysis/analyzer';
import { readHanja } from '../../../src/core/analysis/hanja';
import { initialSound, otherInitials } from '../../../src/core/analysis/initialSound';

const CASES: readonly (readonly [title: string, written: string, read: string])[] = [
  ['reads the characters of the standards', '條約 協定 習近平', '조약 협정 습근평'],
  [
    'softens ㄹ and ㄴ at the beginning of a word only',
    '女子 男女 歷史 李明 行列',
    '여자 남녀 역사 이명 행렬',
  ],
  ['softens 률 and 렬 after a vowel or ㄴ', '比率 戰列 法律 確率', '비율 전열 법률 확률'],
  ['reads 不 by what follows', '不當 不在 不安 不法', '부당 부재 불안 불법'],
  ['knows the family name 김', '金正恩 金融 資金', '김정은 금융 자금'],
  ['reads the forms of Chinese and Japanese texts', '习近平 条約 国会 战争', '습근평 조약 국회 전쟁'],
  ['leaves kana and other letters', 'の 東京 KINU', 'の 동경 KINU'],
];

describe('the reading of hanja', () => {
  for (const [title, written, read] of CASES) it(title, () => assert.equal(readHanja(written), read));

  it('keeps the other reading of a character that has two', () => {
    const terms = analyze('音樂 娛樂').map(token => [token.terms.stem, token.terms.other]);
    assert.deepEqual(terms, [
      ['음악', '음락'],
      ['오악', '오락'],
    ]);
  });

  it('keeps every unit in its place, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'條女不金率の가 a\ud840\udc00'.split('')) }), text => {
        assert.equal(readHanja(text).length, text.length);
      }),
    );
  });
});

describe('sounds at the beginning of a word', () => {
  it('follow the usage of the South', () => {
    const sounds = '력 로 녀 리 나 라 강'.split(' ').map(initialSound).join(' ');
    assert.equal(sounds, '역 노 여 이 나 나 강');
  });

  it('lead back to the other spellings', () => {
    assert.deepEqual(otherInitials('로동신문'), ['노동신문']);
    assert.deepEqual(otherInitials('노동신문'), ['로동신문']);
    assert.deepEqual(otherInitials('여성'), ['녀성', '려성']);
    assert.deepEqual(otherInitials('평양'), []);
  });
});
