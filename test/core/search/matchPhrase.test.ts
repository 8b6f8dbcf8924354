import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { compactForm, mayHoldPhrase } from '../../../src/core/search/matchPhrase';

describe('a phrase in a text', () => {
  it('is never overlooked at a glance, however the text writes its syllables', () => {
    const unit = fc.constantFrom(...'가각힣조약條約女不金 -·aＡé\u1100\u1161\u11a8\u0301\ud800'.split(''));
    const text = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 4 }), (text, from, length) => {
        const phrase = compactForm(text).slice(from, from + length);
        assert.ok(mayHoldPhrase(text, phrase), `${phrase} stands in ${text}`);
      }),
    );
  });

  it('reads as syllables nothing but jamo and hanja', () => {
    for (let unit = 0; unit < 0xffff; unit++) {
      const text = `x${String.fromCharCode(unit)}y`;
      assert.ok(mayHoldPhrase(text, compactForm(text)), unit.toString(16));
    }
  });

  it('is told at a glance where a syllable of it is nowhere', () => {
    assert.equal(mayHoldPhrase('전략적으로 움직이는 동반자', '전략적동반국'), false);
    assert.equal(mayHoldPhrase('전략적 동반-\n자', '전략적동반자'), true);
  });
});
