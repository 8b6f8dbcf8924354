import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/core/ingest/ingest';
import { findSentences } from '../../src/core/text/sentences';
import { needRealEssays, projectRoot } from '../support/project';

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

  it('finds the sentences of hard cases', () => {
    const lines = readFileSync(join(projectRoot, 'test/fixtures/sentences/hard.txt'), 'utf8').split('\n');
    let [right, found, marked] = [0, 0, 0];
    for (const line of lines.filter(text => text && !text.startsWith('#'))) {
      const text = line.replaceAll('¦', ' ');
      const ends = findSentences(text).map(({ end }) => end);
      const expected = [...line.matchAll(/¦|$/gu)].map(({ index }) => index);
      right += ends.filter(end => expected.includes(end)).length;
      found += ends.length;
      marked += expected.length;
    }
    const score = (2 * right) / (found + marked);
    console.log(`  ${marked} ends of sentences in hard cases: F1 ${score.toFixed(4)}`);
    assert.ok(score >= 0.99, String(score));
  });
});
