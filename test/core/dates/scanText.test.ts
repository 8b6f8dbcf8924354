import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimeExpressions } from '../../../src/core/dates/findTimeExpressions';
import type { ScanMemory } from '../../../src/core/dates/scanText';
import { projectRoot } from '../../support/project';

const DRAFT = readFileSync(join(projectRoot, 'corpus', 'brief.md'), 'utf8');

describe('dates of Markdown that is read again', () => {
  it('are those of the whole text', () =>
    assert.deepEqual(
      findTimeExpressions(DRAFT, { issued: '2024-07-22' }, new Map()),
      findTimeExpressions(DRAFT, { issued: '2024-07-22' }),
    ));

  it('hang on dates of paragraphs above', () => {
    const text = '회담은 2023년 9월 13일에 열렸다.\n\n이듬해 6월에는 조약이 맺어졌다.';
    const times = findTimeExpressions(text, {}, new Map());
    assert.deepEqual(
      times.map(({ start, surface, from }) => [start, surface, from]),
      [
        [4, '2023년 9월 13일', '2023-09-13'],
        [24, '이듬해 6월', '2024-06-01'],
      ],
    );
  });

  it('do not go on behind an empty line, but do behind a line end', () => {
    const surfaces = (text: string): string[] =>
      findTimeExpressions(text, {}, new Map()).map(({ surface }) => surface);
    assert.deepEqual(surfaces('조약은 2024년\n6월에 맺어졌다.'), ['2024년\n6월']);
    assert.deepEqual(surfaces('조약은 2024년\n\n6월에 맺어졌다.'), ['2024년', '6월']);
  });

  it('are looked for in the changed paragraph only', () => {
    const memory: ScanMemory = new Map();
    findTimeExpressions('어제 왔다.\n\n6월 7일이다.', { issued: '2024-07-22' }, memory);
    const before = [...memory.values()];
    findTimeExpressions('그제 왔다.\n\n6월 7일이다.', { issued: '2024-07-22' }, memory);
    assert.deepEqual([before.length, memory.size], [2, 3]);
    assert.ok(before.every(scan => [...memory.values()].includes(scan)));
  });
});
