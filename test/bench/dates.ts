import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findTimeExpressions } from '../../src/core/dates/findTimeExpressions';
import { inferPublication } from '../../src/core/dates/inferPublication';
import type { BenchRow } from './search';

const ISSUED = { issued: '2024-07-08' };
const ROUNDS = 40;

/** How quickly dates are found in the sample desk's sources, and in lines that are hardly anything but dates. */
export function measureDates(counts: readonly number[]): BenchRow[] {
  const folder = join(process.cwd(), 'corpus', 'sources');
  const essays = readdirSync(folder)
    .filter(name => /\.(?:md|txt)$/u.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n');
  // What was read last is remembered, so every round reads another text.
  const rounds = Array.from({ length: ROUNDS }, (_, round) => essays + ' '.repeat(round));
  const row = (name: string, size: number, value: number): BenchRow => ({
    name,
    size,
    metric: 'rate',
    value: Math.round(value * 100) / 100,
    unit: 'MB/s',
  });
  return [
    row(
      'find dates in essays',
      essays.length,
      rate(rounds, text => findTimeExpressions(text, ISSUED)),
    ),
    row('tell when essays appeared', essays.length, rate(rounds, inferPublication)),
    ...counts.map(count =>
      row(
        'find dates in dated lines',
        count,
        rate([datedLines(count)], text => findTimeExpressions(text, ISSUED)),
      ),
    ),
  ];
}

function rate(texts: readonly string[], read: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const text of texts.slice(0, ROUNDS / 4)) read(`${text}\n`);
  const start = performance.now();
  for (const text of texts) read(text);
  return bytes / 1000 / (performance.now() - start);
}

function datedLines(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `${(index % 12) + 1}월 ${(index % 28) + 1}일 회의를 열었다. 이틀 뒤 끝났다.`,
  ).join('\n');
}
