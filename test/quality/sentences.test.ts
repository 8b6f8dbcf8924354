import assert from 'node:assert/strict';
import { ingest } from '../../src/core/ingest/ingest';
import { findSentences } from '../../src/core/text/sentences';
import { needRealEssays } from '../support/project';

/** Counted by hand in both essays: headings, the note and the line of the author are one each. */
const COUNTED = [76, 51];

describe('quality of sentences', () => {
  it('finds the sentences of both real essays', async function () {
    for (const [index, { name, bytes }] of needRealEssays(this).entries()) {
      const { body } = await ingest({ id: name, uri: 'x', bytes });
      const sentences = findSentences(body.text).map(({ start, end }) => body.text.slice(start, end));
      console.log(`  ${name}: ${sentences.length} sentences, ${COUNTED[index]} counted`);
      assert.equal(sentences.length, COUNTED[index]);
      const odd = sentences.filter(sentence => !/[.?]$/.test(sentence) && sentence.length > 30);
      assert.deepEqual(odd, []);
    }
  });
});
