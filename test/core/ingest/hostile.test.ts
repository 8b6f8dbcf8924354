import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/liveCorpus';

/** Texts that a careless pattern or a spread argument cannot take. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a hundred and fifty thousand dated lines': '평양에서 2024년 6월 19일에 읽었다.\n'.repeat(150_000),
  'a megabyte of one syllable': '가'.repeat(350_000),
  'a megabyte of brackets': '('.repeat(1_000_000),
  'a megabyte of middle dots': '·'.repeat(500_000),
  'a megabyte of digits': '1'.repeat(1_000_000),
  'a megabyte of line ends': '\n'.repeat(1_000_000) + '끝',
  'lone surrogates': '\ud800'.repeat(1000) + '끝',
};

describe('a hostile file', function () {
  this.timeout(60_000);
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`is taken in all the same: ${name}`, async () => {
      const corpus = createCorpus();
      await corpus.addSource({ id: 'a.txt', uri: 'file:///a.txt', bytes: new TextEncoder().encode(text) });
      const source = (await corpus.source('a.txt'))!;
      assert.ok(source.body.text.length > 0 || source.problems.length > 0);
      assert.ok(await corpus.annotations('a.txt'));
    });
  }
});
