import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { WordTable } from '../../../src/core/search/wordTable';

describe('the table of words', () => {
  it('numbers words in the order in which they come, whatever they are made of', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'가각간푸틴ab1\0\ud800\udc00'.split('')),
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2000 }), words => {
        const table = new WordTable();
        const different = [...new Set([...words, '가'.repeat(200_000)])];
        for (const word of [...words, ...different]) table.add(word);
        assert.equal(table.size, different.length);
        for (const [id, word] of different.entries()) {
          assert.equal(table.find(word), id);
          assert.equal(table.word(id), word);
        }
        assert.equal(table.find('나나나'), undefined);
      }),
      { numRuns: 20 },
    );
  });
});
