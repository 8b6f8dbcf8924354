import assert from 'node:assert/strict';
import type { NameSummary, SourceSummary } from '../../src/core/corpus';
import { inEnglish, phrase } from '../../src/core/text/phrase';
import { nameRows } from '../../src/vscode/sidebar/nameRows';
import { sourceRows } from '../../src/vscode/sidebar/sourceRows';

const source = (id: string, issued?: string, problems: SourceSummary['problems'] = []): SourceSummary => ({
  id,
  uri: `file:///${id}`,
  metadata: { ...(issued ? { issued } : {}), origins: {} },
  problems,
  passageCount: 1,
  length: 10,
});

describe('the rows of the Sources view', () => {
  it('go by year, newest first, without a date last', () => {
    const rows = sourceRows([
      source('a', '2022'),
      source('b'),
      source('c', '2024-07-08'),
      source('d', '2024-01'),
    ]);
    assert.deepEqual(
      rows.map(({ year, sources }) => [year, sources.map(row => row.source.id)]),
      [
        ['2024', ['c', 'd']],
        ['2022', ['a']],
        [undefined, ['b']],
      ],
    );
  });

  it('warn of an unknown date and of what could not be read', () => {
    const [row] = sourceRows([
      source('a', undefined, [{ code: 'x', severity: 'error', message: phrase('broken') }]),
    ]);
    assert.deepEqual(row?.sources[0]?.warnings.map(inEnglish), ['date unknown', 'broken']);
    assert.equal(row?.sources[0]?.hasError, true);
  });

  it('call a source without a title by its file name', () => {
    assert.equal(sourceRows([source('sources/글감.txt')])[0]?.sources[0]?.label, '글감.txt');
  });
});

describe('the rows of the Names view', () => {
  const name = (id: string, type: NameSummary['type'], isListed: boolean): NameSummary => ({
    id,
    label: id,
    labels: {},
    type,
    isListed,
    mentionCount: 1,
    sourceCount: 1,
  });

  it('go by type, with names that nobody listed in a group of their own at the end', () => {
    const rows = nameRows([
      name('treaty', 'treaty', true),
      name('found', 'person', false),
      name('person', 'person', true),
    ]);
    assert.deepEqual(
      rows.map(({ type, isSuggested, names }) => [
        isSuggested ? 'suggested' : type,
        names.map(({ id }) => id),
      ]),
      [
        ['person', ['person']],
        ['treaty', ['treaty']],
        ['suggested', ['found']],
      ],
    );
  });
});
