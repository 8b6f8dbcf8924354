import { element } from './element';

/** A picture as words. */
export interface TableOf<Row> {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** The cells of a row, its heading first. */
  readonly cellsOf: (row: Row) => readonly HTMLTableCellElement[];
  /** The words of the button that shows more rows. */
  readonly more: string;
}

/** Rows that are drawn at once: a table of thousands would keep the reader waiting. */
const CHUNK = 200;

/** A table that grows as it is read: the button below it shows more rows, and so does coming to it. */
export function growingTable<Row>({ caption, head, rows, cellsOf, more }: TableOf<Row>): HTMLElement[] {
  const body = element('tbody');
  const table = element(
    'table',
    { 'aria-rowcount': rows.length + 1 },
    element('caption', { class: 'unseen' }, caption),
    element('thead', {}, element('tr', {}, ...head.map(name => element('th', { scope: 'col' }, name)))),
    body,
  );
  const button = element('button', { type: 'button', class: 'tool moreRows' }, more);
  const grow = (): void => {
    const from = body.rows.length;
    body.append(...rows.slice(from, from + CHUNK).map(row => element('tr', {}, ...cellsOf(row))));
    button.hidden = body.rows.length >= rows.length;
  };
  button.addEventListener('click', () => {
    const from = body.rows.length;
    grow();
    body.rows[from]?.querySelector('button')?.focus();
  });
  new IntersectionObserver(seen => seen.some(({ isIntersecting }) => isIntersecting) && grow()).observe(
    button,
  );
  grow();
  return [table, button];
}
