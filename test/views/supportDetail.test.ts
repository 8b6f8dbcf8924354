import assert from 'node:assert/strict';
import type { SupportHit } from '../../src/core/corpus';
import { inEnglish } from '../../src/core/text/phrase';
import { supportDetail } from '../../src/vscode/commands/supportDetail';

describe('the line below a passage for a sentence', () => {
  const source = {
    id: 'sources/visit.md',
    uri: 'file:///sources/visit.md',
    metadata: { title: 'A Visit', issued: '2023-10-02', origins: {} },
    problems: [],
    passageCount: 1,
    length: 10,
  };
  const detail = (more: Partial<SupportHit>) =>
    supportDetail({ source, missing: [], maybeOpposite: false, ...more } as SupportHit, inEnglish);

  it('says where it stands', () => {
    assert.equal(detail({}), 'A Visit · 2023-10-02');
  });

  it('says first what to beware of, and where else it stands', () => {
    const alsoIn = [{ ...source, id: 'sources/visit-dump.txt' }];
    assert.equal(
      detail({ missing: ['7,000'], maybeOpposite: true, alsoIn }),
      'it may say the opposite: only one of the two negates · not there: 7,000 · A Visit · 2023-10-02 · also in visit-dump.txt',
    );
  });
});
