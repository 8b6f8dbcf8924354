import assert from 'node:assert/strict';
import { edtfInterval } from '../../src/core/dates/edtf';
import { findTimeExpressions } from '../../src/core/dates/findTimeExpressions';
import type { TimeExpression } from '../../src/core/dates/timeExpression';
import { ENGLISH_ROWS, KOREAN_ROWS } from './dates.rows';

interface Row {
  readonly issued: string;
  readonly text: string;
  readonly expected: readonly {
    readonly start: number;
    readonly end: number;
    readonly days: readonly string[];
  }[];
}

interface Count {
  readonly f1: number;
  readonly right: number;
  readonly wrong: number;
}

describe('dates in sentences', () => {
  for (const [set, f1, right, wrong] of [
    ['news', 0.94, 0.99, 0.01],
    ['spec', 0.97, 0.98, 0.02],
    ['assistant', 0.97, 0.97, 0.03],
    ['English news', 0.97, 0.97, 0.02],
  ] as const) {
    it(`of the set ${set} are found and mean the right days`, () => {
      const rows = rowsOf(KOREAN_ROWS + ENGLISH_ROWS).get(set)!;
      const count = measure(rows);
      console.log(
        `  dates, ${set}: ${rows.length} rows, F1 ${count.f1.toFixed(3)}, right ${count.right.toFixed(3)}, wrong ${count.wrong.toFixed(3)}`,
      );
      assert.ok(count.f1 >= f1 && count.right >= right && count.wrong <= wrong, JSON.stringify(count));
    });
  }

  it('are found as well in lines of 40 characters that cut words and numbers in two', () => {
    const text = [...rowsOf(KOREAN_ROWS).values()].flatMap(rows => rows.map(row => row.text)).join(' ');
    const whole = spansOf(text);
    let agreeing = 0;
    let found = 0;
    let wanted = 0;
    for (let shift = 0; shift < 40; shift += 4) {
      const seen = new Set(spansOf(text, 40, shift));
      agreeing += whole.filter(span => seen.has(span)).length;
      found += seen.size;
      wanted += whole.length;
    }
    const f1 = (2 * agreeing) / (found + wanted);
    console.log(`  dates, lines cut inside words: F1 ${f1.toFixed(4)} of 1`);
    assert.ok(f1 >= 0.995);
  });

  it('get no value from a publication date that is not known', () => {
    const placed = [...rowsOf(KOREAN_ROWS + ENGLISH_ROWS).values()]
      .flat()
      .flatMap(({ text }) => findTimeExpressions(text))
      .filter(time => time.anchor.kind === 'publication' && (time.from !== null || time.to !== null));
    assert.deepEqual(placed, []);
  });
});

function measure(rows: readonly Row[]): Count {
  let exact = 0;
  let found = 0;
  let wanted = 0;
  let right = 0;
  let wrong = 0;
  for (const { issued, text, expected } of rows) {
    const times = findTimeExpressions(text, { issued });
    found += times.length;
    wanted += expected.length;
    for (const { start, end, days } of expected) {
      if (times.some(time => time.start === start && time.end === end)) exact++;
      const time = times.find(one => one.start < end && one.end > start);
      const value = time ? daysOf(time) : '';
      if (days.includes(value)) right++;
      else if (value !== '' && value !== '?') wrong++;
    }
  }
  return { f1: (2 * exact) / (found + wanted), right: right / wanted, wrong: wrong / wanted };
}

function daysOf({ status, from, to }: TimeExpression): string {
  return status === 'unresolved' || status === 'ambiguous' ? '?' : `${from} ${to}`;
}

function rowsOf(lines: string): Map<string, Row[]> {
  const sets = new Map<string, Row[]>();
  let rows: Row[] = [];
  let issued = '';
  for (const line of lines.split('\n').filter(Boolean)) {
    if (line.startsWith('#')) sets.set(line.slice(1), (rows = []));
    else if (line.startsWith('@')) issued = line.slice(1);
    else rows.push(readRow(line, issued));
  }
  return sets;
}

function readRow(line: string, issued: string): Row {
  const [marked, values] = line.split(' =>') as [string, string];
  const given = values.split(',').map(value => value.trim().split('|').map(daysOfEdtf));
  const expected = [...marked.matchAll(/⟦(?<surface>[^⟧]*)⟧/gu)].map((match, index) => {
    const start = match.index - 2 * index;
    return { start, end: start + match.groups!['surface']!.length, days: given[index]! };
  });
  return { issued, text: marked.replaceAll(/[⟦⟧]/gu, ''), expected };
}

function daysOfEdtf(edtf: string): string {
  const days = edtfInterval(edtf);
  return days ? `${days.from} ${days.to}` : '?';
}

/** Where the expressions are in the text, whole or cut into lines of a width. */
function spansOf(text: string, width?: number, shift = 0): string[] {
  let cut = '';
  const origin: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (width !== undefined && at > 0 && (at + shift) % width === 0) {
      cut += '\n';
      origin.push(at);
    }
    cut += text[at];
    origin.push(at);
  }
  return findTimeExpressions(cut, { issued: '2024-07-08' }).map(
    time => `${origin[time.start]}-${origin[time.end - 1]}`,
  );
}
