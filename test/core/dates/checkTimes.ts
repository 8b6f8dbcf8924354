import assert from 'node:assert/strict';
import { toEdtf } from '../../../src/core/dates/edtf';
import { findTimeExpressions } from '../../../src/core/dates/findTimeExpressions';
import type { TimeExpression } from '../../../src/core/dates/timeExpression';

/** A text with its expressions in ⟦ ⟧ (⏎ is a line break), and their values: EDTF, `~` rough, `|` either, `?` unknown. */
export type Row = readonly [marked: string, values: string];

/** One test that reads each row against the same publication date. */
export function itReads(title: string, issued: string | undefined, rows: readonly Row[]): void {
  it(title, () => {
    for (const [marked, values] of rows) check(marked, values, issued);
  });
}

export function check(marked: string, values: string, issued?: string): void {
  const text = marked.replaceAll(/[⟦⟧]/gu, '').replaceAll('⏎', '\n');
  const times = findTimeExpressions(text, issued === undefined ? undefined : { issued });
  assert.deepEqual([mark(text, times), times.map(valueOf).join(', ')], [marked, values]);
}

/** The text with ⟦ ⟧ around what was found. */
function mark(text: string, times: readonly TimeExpression[]): string {
  let marked = '';
  let done = 0;
  for (const { start, end, surface } of times) {
    assert.equal(surface, text.slice(start, end));
    marked += `${text.slice(done, start)}⟦${surface}⟧`;
    done = end;
  }
  return (marked + text.slice(done)).replaceAll('\n', '⏎');
}

export function valueOf(time: TimeExpression): string {
  if (time.status === 'ambiguous') return (time.candidates ?? []).map(toEdtf).join('|');
  return time.status === 'unresolved' ? '?' : toEdtf(time) + (time.approximate ? '~' : '');
}
