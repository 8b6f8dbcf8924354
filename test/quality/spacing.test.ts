import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repair } from '../../src/core/ingest/repair/index';
import { findSpacings } from '../../src/core/ingest/repair/spacing';
import { mapIdentity } from '../../src/core/text/mappedText';
import { needRealEssays, projectRoot } from '../support/project';

/** Every so many eojeols one is spoilt. */
const EVERY = 11;

describe('quality of the marks at glued and split words', () => {
  const texts = cleanTexts();

  it('marks next to nothing in text that is written well', () => {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    // Two of our own essays have dates glued to a word on purpose: 올해1월.
    const found = texts.flatMap(text => findSpacings(text)).filter(({ reading }) => !/\d/.test(reading));
    console.log(`  clean text: ${found.length} marks in ${length} characters`);
    assert.ok((10_000 * found.length) / length <= 1, JSON.stringify(found));
  });

  for (const [kind, spoil, floor] of [
    ['glued', glue, 0.4],
    ['split', split, 0.25],
  ] as const) {
    it(`marks ${kind} words where it is sure, and nothing else`, () => {
      const counts = { spoilt: 0, found: 0, marked: 0 };
      for (const text of texts) {
        for (let first = 0; first < EVERY; first++) {
          const spoilt = spoil(text, first);
          const marks = findSpacings(spoilt.text).filter(({ reading }) => !/\d/.test(reading));
          counts.spoilt += spoilt.places.length;
          counts.marked += marks.length;
          counts.found += marks.filter(({ start, end }) =>
            spoilt.places.some(place => place > start && place < end),
          ).length;
        }
      }
      const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
      console.log(
        `  ${kind}: ${counts.found} of ${counts.spoilt} found (${share(counts.found, counts.spoilt)}), ${share(counts.found, counts.marked)} of the marks right`,
      );
      assert.ok(counts.found >= floor * counts.spoilt && counts.found >= 0.95 * counts.marked);
    });
  }

  it('marks the real essays where they are glued, and nowhere else', function () {
    const marks = needRealEssays(this).flatMap(({ text }) => findSpacings(repair(mapIdentity(text)).text));
    assert.deepEqual(
      marks.map(({ kind, reading }) => [kind, reading]),
      [
        ['glued', '북한의 필요성을'],
        ['glued', '올해 4월'],
        ['glued', '아르메니아는 구소련의'],
      ],
    );
  });
});

function cleanTexts(): string[] {
  const fixtures = ['korean-prose.txt', 'korean-encyclopaedia.txt'].map(name =>
    join(projectRoot, 'test/fixtures/ingest', name),
  );
  const folder = join(projectRoot, 'corpus', 'sources');
  const essays = readdirSync(folder)
    .filter(name => /[가-힣].*\.(?:txt|md)$/.test(name))
    .toSorted()
    .map(name => join(folder, name));
  return [...fixtures, ...essays].map(path => repair(mapIdentity(readFileSync(path, 'utf8'))).text);
}

interface Spoilt {
  readonly text: string;
  readonly places: readonly number[];
}

/** Takes out the blank after every so many words of Korean. */
function glue(text: string, first: number): Spoilt {
  let count = first;
  const places: number[] = [];
  let glued = '';
  for (let at = 0; at < text.length; at++) {
    const isBlank =
      text[at] === ' ' && /[가-힣]/.test(text[at - 1] ?? '') && /[가-힣]/.test(text[at + 1] ?? '');
    if (isBlank && count++ % EVERY === 0) places.push(glued.length);
    else glued += text[at]!;
  }
  return { text: glued, places };
}

/** Puts a blank into every so many words of Korean. */
function split(text: string, first: number): Spoilt {
  let count = first;
  const places: number[] = [];
  let result = '';
  for (const [piece] of text.matchAll(/[가-힣]+|[^가-힣]+/g)) {
    if (/[가-힣]{3}/.test(piece) && count++ % EVERY === 0) {
      const at = 1 + (count % (piece.length - 1));
      places.push(result.length + at);
      result += `${piece.slice(0, at)} ${piece.slice(at)}`;
    } else result += piece;
  }
  return { text: result, places };
}
