import { readJsonPlaces } from './jsonPlaces';
import { parseReferences, referenceId } from './references';
import type { ReferenceItem } from './references';

/** New values of CSL fields; undefined takes a field out, and what was found in the source holds again. */
export type ReferenceChanges = Readonly<Record<string, unknown>>;

/** What changes of the item with this id, seen what it is now. */
export interface ReferenceEdit {
  readonly id: string;
  readonly change: (item: ReferenceItem | undefined) => ReferenceChanges;
}

/** Like `writeReferences`, for one item. */
export function writeReference(text: string, id: string, changes: ReferenceChanges): string | undefined {
  return writeReferences(text, [{ id, change: () => changes }]);
}

/**
 * The text of a `references.json` in which the items have the changes. All other items stay as they are
 * to the byte; an item itself is written anew, its unknown fields kept. Undefined where the text is no
 * list of references: it must be mended by hand, never overwritten.
 */
export function writeReferences(text: string, edits: readonly ReferenceEdit[]): string | undefined {
  const values = parseReferences(text);
  if (!values) return undefined;
  const endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  const indexById = new Map(values.map((value, index) => [referenceId(value), index] as const).reverse());
  const changed = new Map<number, string>();
  const added: string[] = [];
  for (const { id, change } of edits) {
    const index = indexById.get(id.normalize('NFC'));
    const before = (index === undefined ? { id } : values[index]) as ReferenceItem;
    const after = withChanges(before, change(index === undefined ? undefined : before));
    const written = indented(JSON.stringify(after, undefined, 2)).replaceAll('\n', endOfLine);
    if (index === undefined) added.push(written);
    else changed.set(index, written);
  }
  return spliced(text, changed, added, endOfLine);
}

/** The list with items in place of others, and with new ones behind the last. */
function spliced(
  text: string,
  changed: ReadonlyMap<number, string>,
  added: readonly string[],
  endOfLine: string,
): string {
  const separator = `,${endOfLine}  `;
  const ranges = readJsonPlaces(text).items;
  const last = ranges.at(-1);
  if (!last) return `[${endOfLine}  ${added.join(separator)}${endOfLine}]${endOfLine}`;
  const pieces: string[] = [];
  let from = 0;
  for (const [index, { start, end }] of ranges.entries()) {
    pieces.push(text.slice(from, start), changed.get(index) ?? text.slice(start, end));
    from = end;
  }
  const rest = text.slice(last.end);
  const more = added.map(item => separator + item).join('');
  return pieces.join('') + more + (more && !/^\s*\n/.test(rest) ? endOfLine : '') + rest;
}

/** Fields keep their order; new ones come last. */
function withChanges(item: Readonly<Record<string, unknown>>, changes: ReferenceChanges): object {
  return Object.fromEntries(
    Object.entries({ ...item, ...changes }).filter(([, value]) => value !== undefined),
  );
}

/** All lines but the first moved to where an item of the list stands. */
function indented(json: string): string {
  return json.replaceAll('\n', '\n  ');
}
