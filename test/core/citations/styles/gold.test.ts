import assert from 'node:assert/strict';
import type { Citation } from '../../../../src/core/citations/citation';
import { noteRenderer } from '../../../support/noteRenderer';
import { GOLD, WORKS } from './gold';

describe('the Korean styles, against notes written by hand', () => {
  const styles = ['kr-humanities', 'kr-social', 'kr-law'] as const;
  styles.forEach((style, column) => {
    it(`${style}: ${GOLD.length} notes of one draft`, async () => {
      const notes = (await noteRenderer(style)).notes(
        GOLD.map(([cite]) => citation(cite)),
        { repeats: 'short' },
      );
      GOLD.forEach(([cite, ...expected], index) =>
        assert.equal(notes[index], expected[column], `note ${index + 1}, ${cite}`),
      );
    });
  });

  it('has at least forty notes for each', () => assert.ok(GOLD.length >= 40));
});

function citation(written: string): Citation {
  const [sourceId, page] = written.split('@') as [string, string?];
  const locator = page === undefined ? {} : { locator: { label: 'page', value: page } as const };
  return { items: [{ sourceId, metadata: WORKS[sourceId]!, ...locator }] };
}
