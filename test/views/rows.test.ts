import assert from 'node:assert/strict';
import type { NameSummary, SourceSummary } from '../../src/core/corpus';
import type { OtherCopy } from '../../src/core/works/works';
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

  it('have the copies of a work below the best, each with what it is', () => {
    const other = (id: string, kind: 'copy' | 'version' | 'part', differences = 0): OtherCopy => ({
      id,
      kind,
      differences,
      share: 1,
      whyBetter: [],
    });
    const [year, ...rest] = sourceRows(
      [source('best', '2024'), source('dump'), source('draft', '2023'), source('chapter', '2024')],
      [
        {
          best: 'best',
          others: [other('dump', 'copy'), other('draft', 'version', 2), other('chapter', 'part')],
        },
      ],
    );
    assert.deepEqual(rest, []);
    const [best] = year!.sources;
    assert.deepEqual(best?.work.map(inEnglish), ['2 copies', '2 versions', '1 part by itself']);
    assert.deepEqual(
      best.copies.map(row => [row.source.id, ...row.work.map(inEnglish)]),
      [
        ['dump', 'the same words'],
        ['draft', 'another version: words differ at 2 places'],
        ['chapter', 'part of the text above'],
      ],
    );
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
