import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/core/ingest/ingest';
import { repairWithJoins } from '../../src/core/ingest/repair/index';
import type { JoinKind } from '../../src/core/sources/join';
import { mapIdentity } from '../../src/core/text/mappedText';
import { needRealEssays, projectRoot } from '../support/project';

const KOREAN = [...prose('korean-prose.txt'), ...prose('korean-encyclopaedia.txt')];
const ENGLISH = prose('english-prose.txt');

describe('quality of repair', () => {
  it('joins every line of both real essays as their trailing blanks say', function () {
    for (const { name, text } of needRealEssays(this))
      report(`${name}, as it is`, [{ text, joins: truthOf(text) }], 1);
  });

  it('joins the lines of both real essays when trailing blanks are cut off', function () {
    const cases = needRealEssays(this).map(({ text }) => ({
      text: text.replace(/[ \t]+$/gm, ''),
      joins: truthOf(text),
    }));
    report('both essays, trailing blanks cut off', cases, 0.97);
  });

  it('finds the metadata of both real essays and makes nothing up', async function () {
    const [first, second] = needRealEssays(this);
    const { metadata: column } = await ingest({ id: first!.name, uri: 'x', bytes: first!.bytes });
    assert.deepEqual(
      [column.title, column.author, column.issued, column.containerTitle, column.affiliation],
      [undefined, undefined, '2024-07-08', '이코노미조선', '아산정책연구원'],
    );
    const { metadata: essay } = await ingest({ id: second!.name, uri: 'x', bytes: second!.bytes });
    assert.deepEqual(essay.author, [
      { literal: '강윤희', affiliation: '국민대학교 유라시아학과', position: '교수' },
    ]);
    assert.deepEqual(
      [essay.title, essay.containerTitle, essay.issued?.slice(0, 7)],
      [undefined, undefined, '2023-09'],
    );
  });

  for (const [how, cut, floor] of [
    ['after so many characters, blanks at both sides lost', cutAndStrip, 0.97],
    ['after so many characters, blanks skipped', cutAndSkip, 0.97],
    ['after so many columns', cutColumns, 0.96],
    ['between words', wrapWords, 1],
  ] as const) {
    it(`joins Korean prose wrapped ${how}`, () => {
      report(
        `Korean, ${how}`,
        widths(35, 60).map(width =>
          layOut(
            KOREAN.map(text => cut(text, width)),
            '\n\n',
          ),
        ),
        floor,
      );
    });
  }

  it('joins single paragraphs of Korean prose wrapped inside words', () => {
    const all = widths(35, 60).flatMap(width =>
      KOREAN.map(text => layOut([cutAndStrip(text, width)], '\n\n')),
    );
    report('Korean, one paragraph to a file', all, 0.96);
  });

  it('joins English prose wrapped between words', () => {
    report(
      'English',
      widths(40, 95).map(width =>
        layOut(
          ENGLISH.map(text => wrapWords(text, width)),
          '\n\n',
        ),
      ),
      0.99,
    );
  });
});

interface Wrapped {
  readonly lines: readonly string[];
  readonly joins: readonly JoinKind[];
}

interface Case {
  readonly text: string;
  readonly joins: readonly JoinKind[];
}

function prose(name: string): string[] {
  return readFileSync(join(projectRoot, 'test/fixtures/ingest', name), 'utf8')
    .trim()
    .split('\n\n');
}

function widths(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function layOut(paragraphs: readonly Wrapped[], between: string): Case {
  return {
    text: paragraphs.map(({ lines }) => lines.join('\n')).join(between),
    joins: paragraphs.flatMap(({ joins }, index) => (index ? (['paragraph', ...joins] as const) : joins)),
  };
}

function cutAndStrip(text: string, width: number): Wrapped {
  const lines: string[] = [];
  const joins: JoinKind[] = [];
  for (let at = 0; at < text.length; at += width) {
    const line = text.slice(at, at + width);
    if (lines.length) joins.push(text[at - 1] === ' ' || line.startsWith(' ') ? 'space' : 'word');
    lines.push(line.trim());
  }
  return { lines, joins };
}

function cutAndSkip(text: string, width: number): Wrapped {
  const lines: string[] = [];
  const joins: JoinKind[] = [];
  for (let at = 0; at < text.length;) {
    const line = text.slice(at, at + width);
    const next = text[at + width] === ' ' ? at + width + 1 : at + width;
    lines.push(line.trimEnd());
    if (next < text.length) joins.push(line.endsWith(' ') || next > at + width ? 'space' : 'word');
    at = next;
  }
  return { lines, joins };
}

function cutColumns(text: string, width: number): Wrapped {
  const lines: string[] = [];
  const joins: JoinKind[] = [];
  let line = '';
  let taken = 0;
  for (const character of text) {
    const columns = /[가-힣]/.test(character) ? 2 : 1;
    if (taken + columns > width * 1.7) {
      lines.push(line.trim());
      joins.push(line.endsWith(' ') || character === ' ' ? 'space' : 'word');
      line = '';
      taken = 0;
      if (character === ' ') continue;
    }
    line += character;
    taken += columns;
  }
  return { lines: [...lines, line.trim()], joins };
}

function wrapWords(text: string, width: number): Wrapped {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return { lines: [...lines, line], joins: lines.map(() => 'space') };
}

/** What each line end of a real essay is: its blanks tell, and were looked at one by one. */
function truthOf(text: string): JoinKind[] {
  const runs = [...text.trim().matchAll(/[ \n]*\n[ \n]*/g)].map(([run]) => run);
  const alwaysBlank = runs.every(run => run.startsWith(' '));
  return runs.map(run => {
    const newlines = run.split('\n').length - 1;
    if (alwaysBlank) return newlines === 4 || newlines === 6 ? 'paragraph' : 'space';
    if (run === '\n\n' || run === '\n ') return 'word';
    return run === ' \n\n' ? 'space' : 'paragraph';
  });
}

function report(what: string, cases: readonly Case[], floor: number): void {
  let right = 0;
  let all = 0;
  for (const { text, joins } of cases) {
    const found = repairWithJoins(mapIdentity(text)).joins;
    assert.equal(found.length, joins.length);
    all += joins.length;
    right += found.filter(({ chosen }, index) => chosen === joins[index]).length;
  }
  console.log(`  ${what}: ${right}/${all} line ends right (${((100 * right) / all).toFixed(1)} %)`);
  assert.ok(right / all >= floor, `${right}/${all} is below ${floor}`);
}
