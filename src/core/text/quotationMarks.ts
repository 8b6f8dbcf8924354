/** A text with its quotation marks set anew, and whether every one of them found its partner. */
export interface SetMarks {
  readonly text: string;
  readonly isBalanced: boolean;
}

const DOUBLE = '“”"„‟';
const SINGLE = "‘’'‚‛";

/**
 * Sets every quotation mark curly. With `depth` 1 the text is going to stand between “ ”, so the outermost
 * marks inside become ‘ ’, those inside them “ ”, and so on by turns; with `depth` 0 outermost marks keep
 * their kind. Apostrophes become ’. A mark without a partner keeps its kind at depth 0 and becomes single
 * at depth 1, so that it can never be taken for the end of the quotation around it.
 */
export function setQuotationMarks(text: string, depth: 0 | 1): SetMarks {
  const units = [...unitsOf(text)];
  const pairs = pairMarks(text);
  let isBalanced = true;
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text[at]!)) continue;
    const pair = pairs.get(at);
    if (pair === 'apostrophe') units[at] = '’';
    else if (pair) units[at] = pair.isOpening ? OPENING[kindOf(pair, depth)] : CLOSING[kindOf(pair, depth)];
    else {
      isBalanced &&= isMeasure(text, at);
      units[at] = loneMark(text, at, depth);
    }
  }
  return { text: units.join(''), isBalanced };
}

const OPENING = { double: '“', single: '‘' } as const;
const CLOSING = { double: '”', single: '’' } as const;

interface PairedMark {
  readonly isOpening: boolean;
  readonly level: number;
  readonly kind: 'double' | 'single';
}

function kindOf({ level, kind }: PairedMark, depth: 0 | 1): 'double' | 'single' {
  if (depth === 0) return kind;
  return level % 2 === 0 ? 'single' : 'double';
}

/** For each mark its part in a pair, or that it is an apostrophe; marks without a partner are absent. */
function pairMarks(text: string): Map<number, PairedMark | 'apostrophe'> {
  const found = new Map<number, PairedMark | 'apostrophe'>();
  const open: { at: number; kind: 'double' | 'single' }[] = [];
  // How many of each kind are open, so that a mark with nothing to close is known without a search.
  const waiting = { double: 0, single: 0 };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (!isMark(mark)) continue;
    const kind = DOUBLE.includes(mark) ? 'double' : 'single';
    if (kind === 'single' && isApostrophe(text, at)) {
      found.set(at, 'apostrophe');
      continue;
    }
    const opener =
      waiting[kind] && canClose(text, at) ? open.findLastIndex(entry => entry.kind === kind) : -1;
    if (opener >= 0) {
      found.set(open[opener]!.at, { isOpening: true, level: opener, kind });
      found.set(at, { isOpening: false, level: opener, kind });
      for (const closed of open.splice(opener)) waiting[closed.kind]--;
    } else if (canOpen(text, at)) {
      open.push({ at, kind });
      waiting[kind]++;
    }
  }
  return found;
}

function canOpen(text: string, at: number): boolean {
  if ('“‘„‚‟‛'.includes(text[at]!)) return true;
  return '"\''.includes(text[at]!) && !isMeasure(text, at) && !/\s/u.test(text[at + 1] ?? ' ');
}

function canClose(text: string, at: number): boolean {
  return '”’"\''.includes(text[at]!) && at > 0;
}

/** Between Latin letters: don’t, Russia's. */
function isApostrophe(text: string, at: number): boolean {
  return /[\p{Script=Latin}\d]/u.test(text[at - 1] ?? '') && /\p{Script=Latin}/u.test(text[at + 1] ?? '');
}

/** Feet, inches, minutes: 6' 2". */
function isMeasure(text: string, at: number): boolean {
  return '"\''.includes(text[at]!) && /\d/u.test(text[at - 1] ?? '');
}

function loneMark(text: string, at: number, depth: 0 | 1): string {
  const mark = text[at]!;
  if (isMeasure(text, at)) return mark;
  const isOpening = '“‘„‚‟‛'.includes(mark) || (/["']/u.test(mark) && /\s|^$/u.test(text[at - 1] ?? ''));
  const kind = depth === 1 || SINGLE.includes(mark) ? 'single' : 'double';
  return isOpening ? OPENING[kind] : CLOSING[kind];
}

function isMark(character: string): boolean {
  return DOUBLE.includes(character) || SINGLE.includes(character);
}

function unitsOf(text: string): string[] {
  return text.split('');
}
