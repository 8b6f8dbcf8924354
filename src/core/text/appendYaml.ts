import type { TextEdit } from './textEdit';
import { readYaml } from './yaml';
import type { YamlPath } from './yaml';

/** An item of a list: a text, or a mapping of texts and flat mappings. */
export type YamlItem = string | Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * The edit that puts `item` at the end of the list `key` of the mapping at `path`, and nothing else: comments,
 * order and layout of the file stay. The list is begun where there is none. Undefined where the text is no
 * mapping there. The caller reads the result again: a file may be laid out in ways nobody thought of.
 */
export function appendYaml(text: string, path: YamlPath, key: string, item: YamlItem): TextEdit | undefined {
  const yaml = readYaml(text);
  const owner = valueAt(yaml.value, path);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  if (owner === undefined || owner === null) {
    return path.length
      ? undefined
      : insert(text.length, beginList(text, `${key}:${end}${block(item, '  ', end)}`, end));
  }
  if (typeof owner !== 'object' || Array.isArray(owner)) return undefined;
  const list = (owner as Readonly<Record<string, unknown>>)[key];
  const listPath = [...path, key];
  if (Array.isArray(list) && list.length) {
    const range = yaml.rangeOf(listPath);
    if (text.charAt(range.start) === '[') return insert(beforeClosing(text, range.end), `, ${flow(item)}`);
    const indent = dashIndent(text, yaml.rangeOf([...listPath, 0]).start);
    return insert(
      lineEnd(text, yaml.rangeOf([...listPath, list.length - 1]).end),
      `${end}${block(item, indent, end)}`,
    );
  }
  if (list !== undefined) {
    const keyRange = yaml.keyRangeOf(listPath);
    if (Array.isArray(list)) {
      const range = yaml.rangeOf(listPath);
      return { range, newText: `[${flow(item)}]` };
    }
    return list === null
      ? insert(
          lineEnd(text, keyRange.end),
          `${end}${block(item, `${columnIndent(text, keyRange.start)}  `, end)}`,
        )
      : undefined;
  }
  if (!path.length)
    return insert(text.length, beginList(text, `${key}:${end}${block(item, '  ', end)}`, end));
  const range = yaml.rangeOf(path);
  if (text.charAt(range.start) === '{')
    return insert(beforeClosing(text, range.end), `, ${key}: [${flow(item)}]`);
  const indent = columnIndent(text, range.start);
  return insert(lineEnd(text, range.end), `${end}${indent}${key}: [${flow(item)}]`);
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

function insert(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/** A list at the end of the file begins on a line of its own and ends with a line end. */
function beginList(text: string, list: string, end: string): string {
  return `${text === '' || text.endsWith('\n') ? '' : end}${list}${end}`;
}

/** Just behind the last item of a flow list or mapping, whose closing bracket ends at `end`. */
function beforeClosing(text: string, end: number): number {
  let at = end - 1;
  while (/[\s,]/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** The end of the line on which the value that ends at `end` has its last character; a comment behind it stays with it. */
function lineEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  const next = text.slice(at).search(/\r?\n/u);
  return next < 0 ? text.length : at + next;
}

/** What stands before the dash of the item that begins at `start`. */
function dashIndent(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^([ \t]*)-\s/u.exec(line)?.[1] ?? '  ';
}

/** As many spaces as `start` is behind the beginning of its line. */
function columnIndent(text: string, start: number): string {
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

function block(item: YamlItem, indent: string, end: string): string {
  if (typeof item === 'string') return `${indent}- ${scalar(item)}`;
  return Object.entries(item)
    .map(([key, value], index) => `${indent}${index ? '  ' : '- '}${key}: ${flow(value)}`)
    .join(end);
}

function flow(item: YamlItem): string {
  if (typeof item === 'string') return scalar(item);
  const pairs = Object.entries(item).map(([key, value]) => `${key}: ${flow(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** Words of letters and digits as they are, all else in double quotes, where YAML is JSON. */
function scalar(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} ·-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text);
  return isPlain && text.trim() === text ? text : JSON.stringify(text);
}
