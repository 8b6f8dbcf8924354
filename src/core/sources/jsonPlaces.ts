import type { TextRange } from '../text/textRange';

/** Where the items of a list stand in a JSON text, and where the text stops being JSON, if it does. */
export interface JsonPlaces {
  readonly items: readonly ItemPlace[];
  /** The first thing that JSON does not allow there; undefined in a text that is JSON. */
  readonly fault?: TextRange;
}

/** An item of the list; of an object, also where each of its own fields stands, key and value. */
export interface ItemPlace extends TextRange {
  readonly fields: ReadonlyMap<string, TextRange>;
}

/**
 * Reads the places out of a JSON list, as far as it is JSON. `JSON.parse` tells values without places and
 * faults differently on every machine; readers of YAML take a trailing comma for correct.
 */
export function readJsonPlaces(text: string): JsonPlaces {
  const items: ItemPlace[] = [];
  /** What is open: `[` and `{`, the outermost first. */
  const open: string[] = [];
  // Widened at once: the compiler does not see that `endValue` sets it.
  let expected = 'value' as Expected;
  let item: { start: number; fields: Map<string, TextRange> } | undefined;
  let field: { name: string; start: number } | undefined;
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const endValue = (end: number): void => {
    expected = open.length ? 'commaOrEnd' : 'nothing';
    if (open.length === 2 && field) item?.fields.set(field.name, { start: field.start, end });
    if (open.length === 1 && item) {
      items.push({ start: item.start, end, fields: item.fields });
      item = undefined;
    }
  };

  for (;;) {
    const token = nextToken(text, at);
    if (!token || !ALLOWED[expected].includes(token.kind))
      return token?.kind === 'nothing' && expected === 'nothing'
        ? { items }
        : { items, fault: faultAt(text, token?.start ?? at) };
    at = token.end;
    const isValue = expected === 'value' || expected === 'valueOrEnd';
    if (isValue && token.kind !== ']' && open.length === 1 && open[0] === '[')
      item = { start: token.start, fields: new Map() };
    switch (token.kind) {
      case '[':
      case '{':
        open.push(token.kind);
        expected = token.kind === '[' ? 'valueOrEnd' : 'keyOrEnd';
        break;
      case ']':
      case '}':
        if ((open.pop() === '[') !== (token.kind === ']'))
          return { items, fault: faultAt(text, token.start) };
        endValue(at);
        break;
      case ',':
        expected = open.at(-1) === '[' ? 'value' : 'key';
        break;
      case ':':
        expected = 'value';
        break;
      case 'string':
        if (isValue) endValue(at);
        else {
          if (open.length === 2)
            field = { name: JSON.parse(text.slice(token.start, at)) as string, start: token.start };
          expected = 'colon';
        }
        break;
      case 'literal':
        endValue(at);
        break;
      case 'nothing':
        return { items };
    }
  }
}

type Kind = '[' | ']' | '{' | '}' | ',' | ':' | 'string' | 'literal' | 'nothing';
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const VALUE: readonly Kind[] = ['[', '{', 'string', 'literal'];
const ALLOWED: Readonly<Record<Expected, readonly Kind[]>> = {
  value: VALUE,
  valueOrEnd: [...VALUE, ']'],
  key: ['string'],
  keyOrEnd: ['string', '}'],
  colon: [':'],
  commaOrEnd: [',', ']', '}'],
  nothing: ['nothing'],
};

const BLANK = /[ \t\r\n]*/y;
// oxlint-disable-next-line no-control-regex -- JSON allows none of these within a string
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** The token behind the blanks at `from`; undefined where there is none that JSON has. */
function nextToken(text: string, from: number): (TextRange & { readonly kind: Kind }) | undefined {
  const start = from + (match(BLANK, text, from) ?? 0);
  if (start >= text.length) return { kind: 'nothing', start, end: start };
  const mark = text[start]!;
  if ('[]{},:'.includes(mark)) return { kind: mark as Kind, start, end: start + 1 };
  const isString = mark === '"';
  const length = match(isString ? STRING : LITERAL, text, start);
  return length === undefined
    ? undefined
    : { kind: isString ? 'string' : 'literal', start, end: start + length };
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length;
}

/** What stands at the fault, to the end of its line and word. At the end of the text: its last character. */
function faultAt(text: string, from: number): TextRange {
  const start = Math.min(from + (match(BLANK, text, from) ?? 0), Math.max(0, text.trimEnd().length - 1));
  const length = /^[\w"'.-]+/.exec(text.slice(start, start + 40))?.[0].length ?? 1;
  return { start, end: Math.min(text.length, start + length) };
}
