import type { Row } from './rows';

/** A key pressed in the list, as a direction. `in` and `out` are Right and Left. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'pageDown' | 'pageUp' | 'in' | 'out';

/** What the step does. `field` means back to where one types. */
export type Move =
  | { readonly kind: 'select'; readonly key: string }
  | { readonly kind: 'expand'; readonly key: string }
  | { readonly kind: 'collapse'; readonly key: string }
  | { readonly kind: 'field' }
  | { readonly kind: 'stay' };

/** Where a step leads from the selected row, as in VS Code's own trees. `page` is how many rows fit. */
export function moveFrom(rows: readonly Row[], selected: string | undefined, step: Step, page: number): Move {
  const index = rows.findIndex(({ key }) => key === selected);
  const row = rows[index];
  if (!row) return selectAt(rows, step === 'last' ? rows.length - 1 : 0);
  switch (step) {
    case 'next':
      return selectAt(rows, index + 1);
    case 'previous':
      return index === 0 ? { kind: 'field' } : selectAt(rows, index - 1);
    case 'first':
      return selectAt(rows, 0);
    case 'last':
      return selectAt(rows, rows.length - 1);
    case 'pageDown':
      return selectAt(rows, Math.min(rows.length - 1, index + Math.max(1, page)));
    case 'pageUp':
      return selectAt(rows, Math.max(0, index - Math.max(1, page)));
    case 'in':
      return moveIn(rows, index, row);
    case 'out':
      return moveOut(row);
  }
}

function moveIn(rows: readonly Row[], index: number, row: Row): Move {
  if (row.kind === 'hit') return { kind: 'stay' };
  return row.isExpanded ? selectAt(rows, index + 1) : { kind: 'expand', key: row.key };
}

function moveOut(row: Row): Move {
  if (row.kind === 'hit') return { kind: 'select', key: row.groupKey };
  return row.isExpanded ? { kind: 'collapse', key: row.key } : { kind: 'stay' };
}

function selectAt(rows: readonly Row[], index: number): Move {
  const row = rows[index];
  return row ? { kind: 'select', key: row.key } : { kind: 'stay' };
}
