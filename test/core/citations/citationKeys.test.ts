import assert from 'node:assert/strict';
import { citationKeys } from '../../../src/core/citations/citationKeys';
import type { KeyedWork } from '../../../src/core/citations/citationKeys';

const HONG: KeyedWork = work('sources/a.txt', '홍길동', '2024-07-08');

describe('citation keys', () => {
  it('are author and year, else where it appeared or the file', () => {
    checkKeys([HONG], ['hong2024']);
    checkKeys([{ id: 'x/essay 12.txt', metadata: { origins: {} } }], ['essay-12']);
    checkKeys(
      [{ id: 'x.txt', metadata: { containerTitle: '가상일보', issued: '1925', origins: {} } }],
      ['gasangilbo1925'],
    );
  });

  it('are those of the reference manager where there is one', () => {
    checkKeys([{ ...HONG, ownKey: '홍_2024a' }], ['홍_2024a']);
    // Made by author and year, another source's own key belongs to it.
    checkKeys([HONG, { ...work('b.txt', '김', '2020'), ownKey: 'hong2024' }], ['hong20240708', 'hong2024']);
  });

  it('tell two works of one author and year apart by their days, else by their files', () => {
    checkKeys([HONG, work('b.txt', '홍길동', '2024-08')], ['hong20240708', 'hong202408']);
    checkKeys([HONG, work('b.txt', '홍길동', '2024')], ['hong20240708', 'hong2024-b']);
    checkKeys(
      [HONG, work('other/a.txt', '홍길동', '2024-07-08')],
      ['hong2024-sources-a-txt', 'hong2024-other-a-txt'],
    );
  });

  it('lead to both works where an old key no longer tells them apart, and never to the wrong one', () => {
    const { idsOf } = citationKeys([HONG, work('b.txt', '홍길동', '2024')]);
    assert.deepEqual(idsOf.get('hong2024'), ['sources/a.txt', 'b.txt']);
    assert.deepEqual(idsOf.get('hong20240708'), ['sources/a.txt']);
    assert.equal(idsOf.get('lim2020'), undefined);
  });
});

function work(id: string, literal: string, issued: string): KeyedWork {
  return { id, metadata: { author: [{ literal }], issued, origins: {} } };
}

function checkKeys(works: readonly KeyedWork[], expected: readonly string[]): void {
  const { keyOf } = citationKeys(works);
  assert.deepEqual(
    works.map(({ id }) => keyOf.get(id)),
    expected,
  );
}
