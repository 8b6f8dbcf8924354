import assert from 'node:assert/strict';
import type { Source } from '../../src/core/sources/source';
import { mapIdentity } from '../../src/core/text/mappedText';
import { inEnglish, phrase } from '../../src/core/text/phrase';
import { readerText } from '../../src/vscode/reader/readerText';

const SOURCE: Source = {
  id: 'sources/a.txt',
  uri: 'file:///a.txt',
  metadata: {
    author: [{ literal: '홍견본', affiliation: '각주대학교', position: '교수' }],
    issued: '2024-07-08',
    origins: {
      issued: {
        from: 'disclaimer',
        certainty: 'inferred',
        why: phrase('the year is the latest the text names'),
      },
    },
  },
  body: mapIdentity('본문이다.'),
  passages: [],
  problems: [],
};

describe('the page of a source', () => {
  const { text, bodyStart } = readerText(SOURCE, inEnglish);

  it('shows the repaired text as it is, after the heading', () => {
    assert.equal(text.slice(bodyStart), '본문이다.\n');
  });

  it('says who wrote it', () => assert.match(text, /^Author: 홍견본 \(각주대학교 교수\)$/m));
  it('says of an inferred value that it is inferred, and why', () => {
    assert.match(text, /^Date: 2024-07-08 \(inferred: the year is the latest the text names\)$/m);
  });
  it('says of an unknown value that it is unknown', () => assert.match(text, /^Title: unknown$/m));
});
