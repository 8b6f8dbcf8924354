/** One line that has something on it, without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Blanks before the text of the line. */
  readonly indent: number;
  /** Blanks after it. */
  readonly trailing: number;
}

/** What lies between a line and the next one that has something on it. */
export interface Gap {
  /** 1 where the lines follow each other directly. */
  readonly newlines: number;
  /** The most newlines in a row with no blank between them. */
  readonly longestRun: number;
  readonly hasFormFeed: boolean;
}

/** The lines of a text that have something on them; `gaps[i]` lies after `lines[i]`. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly gaps: readonly Gap[];
}

export function readLines(text: string): Lines {
  const lines: Line[] = [];
  const gaps: Gap[] = [];
  for (let at = 0; at < text.length;) {
    const gap = readGap(text, at);
    if (lines.length) gaps.push(gap);
    const start = gap.end;
    if (start >= text.length) break;
    let stop = start;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
    let end = stop;
    while (isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: gap.indent, trailing: stop - end });
    at = stop;
  }
  return { lines, gaps: gaps.slice(0, Math.max(0, lines.length - 1)) };
}

/** Reads over line ends and blanks from `at`; the indent is what stands after the last line end. */
function readGap(text: string, at: number): Gap & { end: number; indent: number } {
  let newlines = 0;
  let run = 0;
  let longestRun = 0;
  let hasFormFeed = false;
  let indent = 0;
  let end = at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 10) {
      newlines++;
      run++;
      longestRun = Math.max(longestRun, run);
      indent = 0;
    } else if (unit === 12) {
      hasFormFeed = true;
      indent = 0;
    } else if (isBlank(unit)) {
      run = 0;
      indent++;
    } else break;
  }
  return { newlines, longestRun, hasFormFeed, indent, end };
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 12;
}

/** Blanks of any width; not the line ends. */
export function isBlank(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 9 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0x202f ||
    (unit >= 0x2000 && unit <= 0x200a)
  );
}
