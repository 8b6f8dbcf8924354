import assert from 'node:assert/strict';
import type { Citation, Locator } from '../../../../src/core/citations/citation';
import type { SourceMetadata } from '../../../../src/core/sources/sourceMetadata';
import { noteRenderer } from '../../../support/noteRenderer';
import { GOLD, WORKS } from './gold';
import { IN_TEXT_BIBLIOGRAPHY, IN_TEXT_GOLD, IN_TEXT_WORKS } from './goldInText';

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

describe('the Korean in-text style, against citations written by hand', () => {
  it(`${IN_TEXT_GOLD.length} citations of one draft`, async () => {
    const cites = (await noteRenderer('kr-in-text')).notes(
      IN_TEXT_GOLD.map(([cite]) => citation(cite, IN_TEXT_WORKS)),
      { repeats: 'short' },
    );
    assert.deepEqual(
      cites,
      IN_TEXT_GOLD.map(([, expected]) => expected),
    );
  });

  it('lists the works, Korean before foreign, with the letters that tell years apart', async () => {
    const works = new Set(IN_TEXT_GOLD.flatMap(([cite]) => cite.split('+').map(one => one.split('@')[0]!)));
    const items = [...works].flatMap(work => citation(work, IN_TEXT_WORKS).items);
    assert.deepEqual((await noteRenderer('kr-in-text')).bibliography(items), IN_TEXT_BIBLIOGRAPHY);
  });

  it('says whose words a source quotes', async () => {
    const [item] = citation('col@12', WORKS).items;
    const cites = (await noteRenderer('kr-in-text')).notes(
      [{ items: [{ ...item!, secondary: { speaker: '쇼이구' } }] }, { items: [{ ...item!, secondary: {} }] }],
      { repeats: 'short' },
    );
    assert.deepEqual(cites, [
      '(쇼이구의 말, 홍길동 2024: 12에서 재인용)',
      '(말한 이 불명, 홍길동 2024: 12에서 재인용)',
    ]);
  });
});

/** `col@12` page 12, `col@¶3` paragraph 3, `col+jour` two works. */
function citation(written: string, works: Readonly<Record<string, SourceMetadata>> = WORKS): Citation {
  const items = written.split('+').map(one => {
    const [sourceId, place] = one.split('@') as [string, string?];
    const locator: Locator | undefined = place?.startsWith('¶')
      ? { label: 'paragraph', value: place.slice(1) }
      : place === undefined
        ? undefined
        : { label: 'page', value: place };
    return { sourceId, metadata: works[sourceId]!, ...(locator && { locator }) };
  });
  return { items };
}
