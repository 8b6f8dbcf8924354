import assert from 'node:assert/strict';
import { ingest } from '../../src/core/ingest/ingest';
import { referencesIn } from '../../src/core/sources/inText/referencesIn';
import { needRealEssays } from '../support/project';

/** Bracketed names with a year, counted by a pattern of its own: in these essays all of them are citations. */
const PLAIN = /\((?:[A-Z]{2,8}|[가-힣]{2,4}) 20\d\d[a-z]?\)/gu;

describe('quality of references in the text', () => {
  it('finds the citations of both real essays and nothing else', async function () {
    for (const { name, bytes } of needRealEssays(this)) {
      const source = await ingest({ id: name, uri: 'x', bytes });
      const { text } = source.body;
      const found = referencesIn(source).map(({ start, end }) => text.slice(start, end));
      const plain = [...text.matchAll(PLAIN)].map(([words]) => words.slice(1, -1));
      const notes = source.passages.filter(({ kind }) => kind === 'note' || kind === 'reference').length;
      console.log(
        `  ${name}: ${found.length} references, ${plain.length} by a pattern of their own, ${notes} notes`,
      );
      assert.deepEqual(found, plain);
    }
  });
});
