import { firstIndexNot } from '../text/bisect';
import type { TextRange } from '../text/textRange';

/** One `@type{key, …}` of a BibTeX file, read no further than to its end. */
export interface BibtexPart extends TextRange {
  /** In small letters. */
  readonly type: string;
  /** Undefined where an entry has none, as `@string` and `@comment`. */
  readonly key?: string;
  /** Whether its braces close before the next entry begins. */
  readonly isClosed: boolean;
  /** The addresses of its files: the value of `file`, as it stands. */
  readonly file?: string;
}

/**
 * The entries of a BibTeX file, so that one that is broken does not take the others with it: an entry whose
 * braces do not close ends where the next one begins at the start of a line.
 */
export function bibtexEntries(text: string): BibtexPart[] {
  const lineHeads = [...text.matchAll(/^[ \t\ufeff]*(?=@[A-Za-z]{1,40}[ \t]*[{(])/gmu)].map(
    match => match.index + match[0].length,
  );
  const parts: BibtexPart[] = [];
  const head = /@([A-Za-z]{1,40})[ \t]*[{(]/gu;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const limit = lineHeads[firstIndexNot(lineHeads, at => at <= head.lastIndex)] ?? text.length;
    const part = entryAt(text, found, limit);
    parts.push(part);
    head.lastIndex = part.end;
  }
  return parts;
}

function entryAt(text: string, head: RegExpExecArray, limit: number): BibtexPart {
  const open = head.index + head[0].length - 1;
  const close = closingBrace(text, open, limit);
  const end = close === undefined ? limit : close + 1;
  const key = /^[{(]\s*([^\s,{}()"=#%]+)\s*,/u.exec(text.slice(open, Math.min(end, open + 400)))?.[1];
  const file = fileIn(text.slice(open, end));
  return {
    start: head.index,
    end,
    type: head[1]!.toLowerCase(),
    isClosed: close !== undefined,
    ...(key !== undefined && { key }),
    ...(file !== undefined && { file }),
  };
}

/** The offset of the brace or parenthesis that closes the one at `open`; escaped braces do not count. */
function closingBrace(text: string, open: number, limit: number): number | undefined {
  const closer = text[open] === '(' ? ')' : '}';
  let depth = 0;
  for (let at = open + 1; at < limit; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === closer && depth === 0) return at;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return undefined;
}

function fileIn(entry: string): string | undefined {
  const found = /(?:^|,)\s*file\s*=\s*([{"])/imu.exec(entry);
  if (!found) return undefined;
  const open = found.index + found[0].length - 1;
  const close = found[1] === '"' ? entry.indexOf('"', open + 1) : closingBrace(entry, open, entry.length);
  return close === undefined || close < 0 ? undefined : entry.slice(open + 1, close).trim();
}
