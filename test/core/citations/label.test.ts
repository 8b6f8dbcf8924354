import assert from 'node:assert/strict';
import { suggestLabel } from '../../../src/core/citations/label';
import type { Author, SourceMetadata } from '../../../src/core/sources/sourceMetadata';

describe('suggestLabel', () => {
  it('names a Korean author by the surname as it is mostly written, and the year', () => {
    for (const [name, label] of [
      ['양욱', 'yang'],
      ['강윤희', 'kang'],
      ['김민수', 'kim'],
      ['이정은', 'lee'],
      ['박찬', 'park'],
      ['최영호', 'choi'],
      ['정다운', 'jung'],
      ['조한별', 'cho'],
      ['윤서', 'yoon'],
      ['임하늘', 'lim'],
      ['오세찬', 'oh'],
      ['남궁민', 'namgung'],
      ['황보라미', 'hwangbo'],
      ['장철운', 'jang'],
    ] as const)
      // prettier-ignore
      check({ author: [{ literal: name }], issued: '2024-07-08' }, `${label}-2024`);
  });

  it('names a foreign author by the last name', () => {
    const authors: [Author, string][] = [
      [{ given: 'Ankit', family: 'Panda' }, 'panda'],
      [{ literal: 'José Álvarez' }, 'alvarez'],
      [{ literal: '블라디미르 푸틴' }, 'putin'],
      [{ family: '양', given: '욱' }, 'yang'],
    ];
    for (const [author, label] of authors) check({ author: [author], issued: '2020' }, `${label}-2020`);
  });

  it('goes by the container, the file or nothing when there is no author', () => {
    check({ containerTitle: '월간 가상', issued: '2024' }, 'wolgan-gasang-2024');
    check({ containerTitle: 'BBC News' }, 'bbc-news');
    check({}, 'yang-column', 'essays/Yang_column.txt');
    check({}, 'donghyang-2023', 'essays/동향 2023.md');
    check({}, 'source', 'essays/論文.txt');
  });

  it('takes the first free label, blind to case and Unicode form', () => {
    const metadata = { author: [{ literal: '양욱' }], issued: '2024', origins: {} };
    assert.equal(suggestLabel(metadata, 'a.txt', new Set(['Yang-2024'])), 'yang-2024-2');
    assert.equal(suggestLabel(metadata, 'a.txt', new Set(['yang-2024', 'YANG-2024-2'])), 'yang-2024-3');
    assert.equal(suggestLabel(metadata, 'a.txt', new Set(['yang'])), 'yang-2024');
  });

  it('is always a label that every renderer reads', () => {
    for (const odd of ['', '   ', '*[]^', '가\u0000나', '🚀', '-'.repeat(500), 'ㅋㅋ', 'a/b/c.d.e'])
      assert.match(
        suggestLabel({ author: [{ literal: odd }], origins: {} }, odd, new Set()),
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
      );
  });
});

function check(metadata: Omit<SourceMetadata, 'origins'>, label: string, sourceId = 'essays/a.txt'): void {
  assert.equal(suggestLabel({ ...metadata, origins: {} }, sourceId, new Set()), label);
}
