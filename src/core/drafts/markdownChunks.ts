import type { TextRange } from '../text/textRange';

/**
 * A draft cut where Markdown cannot look across: before a line at the margin that follows an empty one and
 * goes on with nothing above. Reading the chunks one by one then gives what reading all at once gives
 * (apart from definitions, which count everywhere). In doubt nothing is cut.
 */
export function markdownChunks(text: string): TextRange[] {
  let at = endOfFrontMatter(text);
  const chunks: TextRange[] = at ? [{ start: 0, end: at }] : [];
  const state: State = { fence: undefined, isUncertain: false };
  let start = at;
  let isAfterBlank = false;
  while (at < text.length) {
    const next = nextLine(text, at);
    const line = text.slice(at, next);
    if (isAfterBlank && at > start && !state.fence && !state.isUncertain && BEGINS_ANEW.test(line)) {
      chunks.push({ start, end: at });
      start = at;
    }
    isAfterBlank = BLANK.test(line);
    follow(line, state);
    at = next;
  }
  if (text.length > start) chunks.push({ start, end: text.length });
  return chunks;
}

interface State {
  /** The opening mark of the fenced code that the line stands in. */
  fence: string | undefined;
  /** Set by what would need the whole grammar to be followed: from there on nothing is cut. */
  isUncertain: boolean;
}

/** White space of JavaScript is more than Markdown's. */
const BLANK = /^[ \t\r\n]*$/u;
/** At the margin, no item that could belong to a list above, and nothing that begins a file in a way of its own. */
const BEGINS_ANEW = /^(?![-+*](?:[ \t\r\n]|$)|\d{1,9}[.)](?:[ \t\r\n]|$)|---|\+\+\+)[^ \t\r\n\ufeff]/u;

function follow(line: string, state: State): void {
  const [, indent = '', mark = '', rest = ''] =
    /^([ \t>*+-]*|\d{1,9}[.)][ \t]*)(`{3,}|~{3,})(.*)$/su.exec(line) ?? [];
  if (state.fence) {
    const closes =
      !indent && mark[0] === state.fence[0] && mark.length >= state.fence.length && BLANK.test(rest);
    if (closes) state.fence = undefined;
    else if (indent && mark) state.isUncertain = true;
  } else if (mark) {
    if (indent) state.isUncertain = true;
    else if (mark.startsWith('~') || !rest.includes('`')) state.fence = mark;
  } else if (OPENS_HTML.test(line) && !IS_COMMENT.test(line)) state.isUncertain = true;
}

/** Blocks of HTML have rules of their own for where they end. */
const OPENS_HTML = /^[ \t>]*(?:[-+*][ \t]+)?</u;
const IS_COMMENT = /^<!--(?!-?>)[^<>]{0,2000}-->[ \t]*[\r\n]*$/u;

/** Front matter is no Markdown, whatever it looks like. */
function endOfFrontMatter(text: string): number {
  const first = text.slice(0, nextLine(text, 0));
  if (!/^(?:---|\+\+\+)[ \t]*[\r\n]+$/u.test(first)) return 0;
  const mark = first.slice(0, 3);
  for (let at = nextLine(text, 0); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    if (line.startsWith(mark) && BLANK.test(line.slice(3))) return nextLine(text, at);
  }
  // Front matter that never ends makes the parser read what follows in ways of its own.
  return text.length;
}

function nextLine(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    if (text[end] === '\n') return end + 1;
    if (text[end] === '\r') return text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return text.length;
}
