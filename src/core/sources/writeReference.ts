import { readJsonPlaces } from './jsonPlaces';
import { parseReferences, referenceId } from './references';

/** New values of CSL fields; undefined takes a field out, and what was found in the source holds again. */
export type ReferenceChanges = Readonly<Record<string, unknown>>;

/**
 * The text of a `references.json` in which the item `id` has the changes. All other items stay as they are
 * to the byte; the item itself is written anew, its unknown fields kept. Undefined where the text is no
 * list of references: it must be mended by hand, never overwritten.
 */
export function writeReference(text: string, id: string, changes: ReferenceChanges): string | undefined {
  const values = parseReferences(text);
  if (!values) return undefined;
  const index = values.findIndex(value => referenceId(value) === id.normalize('NFC'));
  const before = (index < 0 ? { id } : values[index]) as Readonly<Record<string, unknown>>;
  const item = withChanges(before, changes);
  const endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  const written = indented(JSON.stringify(item, undefined, 2)).replaceAll('\n', endOfLine);
  if (!values.length) return `[${endOfLine}  ${written}${endOfLine}]${endOfLine}`;
  const ranges = readJsonPlaces(text).items;
  const range = ranges[index];
  if (range) return text.slice(0, range.start) + written + text.slice(range.end);
  const { end } = ranges.at(-1)!;
  const separator = `,${endOfLine}  `;
  const rest = text.slice(end);
  return text.slice(0, end) + separator + written + (/^\s*\n/.test(rest) ? '' : endOfLine) + rest;
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
