import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createCorpus } from '../../../src/core/liveCorpus';
import { scanSources } from '../../../src/core/search/scanSources';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import type { IndexAnswer } from '../../../src/core/search/searchIndex';
import { sourceOf } from '../../support/searchSource';

const SOURCES = [
  sourceOf('가.md', ['항구에 닿은 배는 사흘을 기다렸다.', 'Seven ships (7,000 t) left; “none” returned.']),
  sourceOf('a+b.md', ['철도는 놓이지 않았다 🙂 \ud800 끝', '[각주] 1) $5.00 ^ 2 | x*y']),
];

/** What no writer means, and every writer sooner or later types or pastes. */
const HOSTILE = [
  '가'.repeat(100_000),
  '항구 '.repeat(25_000),
  '"'.repeat(100_000),
  'a"b '.repeat(25_000),
  '-'.repeat(100_000),
  'ㅂ'.repeat(100_000),
  'vnxls'.repeat(20_000),
  '🙂'.repeat(50_000),
  '9'.repeat(100_000),
  '1,'.repeat(50_000),
  'author: source: type: year:',
  'year:9999..0 -"" author:""',
  '"항구에 닿은',
  '”항구“',
  '\ud800',
  '\udc00항구',
  '(((((((((([a-z]+)*)+)+)+)$',
  '.*|\\d{1,99999}|(?<=x)',
  '\u0000\u0007\u202e항구',
  '',
  ' \n\t ',
];

describe('a hostile query', () => {
  const index = new SearchIndex();
  for (const source of SOURCES) index.add(source);

  it('gets an answer, with an index and without one', () => {
    for (const query of HOSTILE) {
      for (const prefix of [true, false]) {
        checkAnswer(index.answer(query, { limit: 20, prefix }));
        checkAnswer(scanSources(SOURCES, query, { limit: 20, prefix }));
      }
    }
  });

  it('gets an answer whatever it is', () => {
    const piece = fc.constantFrom(
      ...'"“”-:.*+?()[]{}|\\^$,ㅍㅜ가7a \ud800\n'.split(''),
      '항구',
      'ships',
      'year:',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 30 }), query => {
        checkAnswer(index.answer(query, { limit: 20 }));
        checkAnswer(scanSources(SOURCES, query, { limit: 20 }));
      }),
    );
  });

  it('finds the same words a thousand times while sources are read and learnt', async () => {
    const pause = () => new Promise<void>(resolve => setImmediate(resolve));
    const files = Array.from({ length: 30 }, (_, n) => ({
      id: `${n}.md`,
      uri: `file:///${n}.md`,
      bytes: new TextEncoder().encode(
        `회의록 ${n}. 항구에 닿은 배는 사흘을 기다렸다. 문서 번호는 ${n + 1000}번이다.`,
      ),
    }));
    const first = createCorpus();
    for (const file of files) await first.addSource(file);
    const packed = await first.packSources(
      files.map(({ id }) => ({ id, stamp: '' })),
      'v',
    );
    const corpus = createCorpus({ pause });
    await corpus.restoreSources(packed, 'v');
    const learning = corpus.whenLearnt();
    for (let n = 0; n < 1000; n++) {
      if (n % 100 === 0) await corpus.addSource(files[n / 100]!);
      if (n % 50 === 0) await pause();
      const { hits } = await corpus.search(`번호 ${1000 + (n % 30)}번`, { limit: 3 });
      assert.equal(hits[0]?.source.id, `${n % 30}.md`);
    }
    await learning;
  });
});

/** Whatever is found stands there, and what is marked is part of it. */
function checkAnswer({ hits, total }: IndexAnswer): void {
  assert.ok(total >= hits.length);
  for (const { start, end, highlights, score } of hits) {
    assert.ok(Number.isFinite(score));
    let before = start;
    for (const range of highlights) {
      assert.ok(range.start >= before && range.end > range.start && range.end <= end);
      before = range.end;
    }
  }
}
