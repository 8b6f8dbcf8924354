import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { IN_MEMORY } from '../../../src/core/search/byteStore';
import { WordPlaces } from '../../../src/core/search/wordPlaces';

describe('word places', () => {
  it('give back the words of each passage, be it empty or longer than a page', () => {
    const word = fc.tuple(fc.nat({ max: 2_000_000 }), fc.nat({ max: 300 }));
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 60 }), { maxLength: 30 }), passages => {
        const long = Array.from({ length: 60_000 }, (_, index): [number, number] => [index, 1]);
        const all = [...passages, long, ...passages].map(ascending);
        const places = new WordPlaces(IN_MEMORY);
        all.forEach((words, passage) => places.add(passage, words));
        assert.deepEqual(
          all.map((_, passage) => read(places, passage)),
          all,
        );
      }),
      { numRuns: 20 },
    );
  });
});

/** Terms and offsets in turn, out of terms and distances. */
function ascending(words: readonly (readonly [term: number, distance: number])[]): number[] {
  let start = 0;
  return words.flatMap(([term, distance]) => [term, (start += distance)]);
}

function read(places: WordPlaces, passage: number): number[] {
  const words: number[] = [];
  places.forEach(passage, (term, start) => words.push(term, start));
  return words;
}
