import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { compactForm } from '../../../src/core/search/matchPhrase';
import { PhraseSignatures } from '../../../src/core/search/phraseSignatures';

const unit = fc.constantFrom(...'가각힣조약條約女不金 -·aAＡé\u1100\u1161\u11a8\u0301\ud800'.split(''));
const text = fc.string({ unit, maxLength: 12 });

describe('a phrase in a text', () => {
  it('is found exactly where the compact form of the text has it', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat({ max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (whole, other, from, length) => {
          for (const form of [compactForm(whole), compactForm(other)]) {
            const phrase = form.slice(from, from + length);
            if (phrase) assert.equal(holdsPhrase(whole, phrase), compactForm(whole).includes(phrase), whole);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is found beside every unit there is', () => {
    for (let code = 0; code < 0xffff; code++) {
      const between = `가${String.fromCharCode(code)}나`;
      assert.ok(holdsPhrase(between, compactForm(between)), code.toString(16));
    }
  });

  it('is not found across a syllable that is kept', () => {
    assert.equal(holdsPhrase('전략적 동반-\n자', '전략적동반자'), true);
    assert.equal(holdsPhrase('전략적인 동반자', '전략적동반자'), false);
    assert.equal(holdsPhrase('A Treaty of Friend-\nship', 'treatyoffriendship'), true);
  });
});

describe('phrase signatures', () => {
  it('never pass over a passage that holds the phrase', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), text, (texts, asked) => {
        const signatures = new PhraseSignatures();
        for (const [passage, each] of texts.entries()) signatures.add(passage, each);
        const phrase = compactForm(asked).slice(0, 3);
        for (const [passage, each] of texts.entries())
          if (phrase && holdsPhrase(each, phrase)) assert.ok(signatures.mayHold(phrase)(passage));
      }),
    );
  });

  it('leave out most passages that do not', () => {
    const signatures = new PhraseSignatures();
    for (let passage = 0; passage < 2000; passage++) signatures.add(passage, `${passage * 7919} 조약과 동맹`);
    const left = Array.from({ length: 2000 }, (_, passage) => passage).filter(
      signatures.mayHold('협력의 범위'),
    );
    assert.ok(left.length < 20, `${left.length}`);
  });
});

const one = new PhraseSignatures();

function holdsPhrase(text: string, phrase: string): boolean {
  one.add(0, text);
  return one.holds(0, text, phrase);
}
