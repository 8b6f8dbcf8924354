import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { phrase } from './phrase';
import type { Problem } from './problem';
import type { TextRange } from './textRange';

/** A step into a YAML value: a key of a mapping or an index of a sequence. */
export type YamlPath = readonly (string | number)[];

/** A YAML text as plain data, with the place of each value. The only file that imports `yaml`. */
export interface YamlText {
  /** Mappings become objects, dates stay the strings they were written as; undefined for an empty text. */
  readonly value: unknown;
  /** Syntax errors and warnings, with ranges of the text. */
  readonly problems: readonly Problem[];
  /** Where the value at `path` stands, or the nearest enclosing value that exists. */
  rangeOf(path: YamlPath): TextRange;
  /** Where the key of the value at `path` stands, where that is an entry of a mapping. */
  keyRangeOf(path: YamlPath): TextRange;
}

/** Reads one YAML document. Errors give the part that could be read, and problems. */
export function readYaml(text: string): YamlText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: true,
    // What is odd becomes a problem for the writer; the library would print it as well.
    logLevel: 'error',
  });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => ({
    code: 'yaml',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: phrase('YAML: {0}', firstLine(error.message)),
    range: { start: error.pos[0], end: Math.max(error.pos[0] + 1, error.pos[1]) },
  }));
  return {
    value: toPlain(document),
    problems,
    rangeOf: path => nodeRange(nodeAt(document, path), text),
    keyRangeOf: path => keyRange(document, path, text),
  };
}

/** Aliases that repeat each other without end (a "billion laughs" file) make `toJS` throw; that is a bad file, not our mistake. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch {
    return undefined;
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

function nodeAt(document: Document, path: YamlPath): Node | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : undefined;
}

function nodeRange(node: Node | undefined, text: string): TextRange {
  const range = node?.range;
  return range
    ? { start: range[0], end: Math.max(range[0], range[1]) }
    : { start: 0, end: Math.min(1, text.length) };
}

function keyRange(document: Document, path: YamlPath, text: string): TextRange {
  const parent = nodeAt(document, path.slice(0, -1));
  const pair = isMap(parent)
    ? parent.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
    : undefined;
  return pair && isNode(pair.key) ? nodeRange(pair.key, text) : nodeRange(nodeAt(document, path), text);
}
