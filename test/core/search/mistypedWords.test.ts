import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { toJamo } from '../../../src/core/analysis/jamo';
import { isWithinEdits } from '../../../src/core/search/editDistance';
import { TypedLetters } from '../../../src/core/search/typedLetters';

const letter = fc.constantFrom(...'가각간괘귀뷁푸틴ㅍㅜab1'.split(''));
const word = fc.oneof(
  fc.array(letter, { minLength: 1, maxLength: 6 }).map(letters => letters.join('')),
  // Of two letters in a row of four to nine, many are one mistake apart.
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 9 }),
);

describe('looking for a mistyped word', () => {
  it('misses none that is one letter of the keyboard away', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, typed) => {
        const letters = new TypedLetters();
        for (const [id, known] of words.entries()) letters.add(id, known);
        const near = new Set(letters.near(typed, id => words[id]!));
        for (const [id, known] of words.entries())
          if (isWithinEdits(toJamo(known), toJamo(typed), 1))
            assert.ok(near.has(id), `${typed} is near ${known}`);
      }),
    );
  });

  it('counts edits as the textbook does', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
        assert.equal(isWithinEdits(a, b, limit), distance(a, b) <= limit);
      }),
    );
  });
});

/** The slow, obvious way (optimal string alignment). */
function distance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  let least = Math.min(distance(shortA, b) + 1, distance(a, shortB) + 1, distance(shortA, shortB) + same);
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    least = Math.min(least, distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return least;
}
