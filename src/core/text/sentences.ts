import { isHangulSyllable } from './hangul';
import type { TextRange } from './textRange';

/**
 * The sentences of a paragraph or a text, Korean or English, without the blanks between them. A sentence
 * keeps what belongs to its end: closing quotation marks and brackets, the number of a note, a citation
 * in brackets (`…했다(장철운 2023).`). An empty line always ends a sentence, so a heading is one.
 */
export function findSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = skipBlanks(text, 0);
  let closing = start;
  const ahead = new Ahead(text);
  for (let at = start; at < text.length;) {
    if (isPlain(text.charCodeAt(at))) {
      at++;
      continue;
    }
    if (at >= closing) closing = closingMark(text, at, ahead) ?? closing;
    const end = isParagraphEnd(text, at)
      ? at
      : isStop(text[at]!)
        ? endOfSentence(text, at, start, closing)
        : undefined;
    if (end === undefined) {
      at++;
      continue;
    }
    if (end > start) sentences.push({ start, end: trimEnd(text, start, end) });
    at = start = skipBlanks(text, Math.max(end, at));
  }
  if (start < text.length) sentences.push({ start, end: trimEnd(text, start, text.length) });
  return sentences;
}

const STOPS = '.?!…。？！';
const CLOSING = ')]}〉》」』】〕）］”’»"\'';

function isStop(character: string): boolean {
  return STOPS.includes(character);
}

/** Whether a unit neither ends nor opens anything, as nearly all of a text's units do. */
function isPlain(unit: number): boolean {
  return isHangulSyllable(unit) || !MARKS.has(unit);
}

/** An empty line follows. */
function isParagraphEnd(text: string, at: number): boolean {
  if (text[at] !== '\n') return false;
  let next = at + 1;
  while (text[next] === ' ' || text[next] === '\t' || text[next] === '\r') next++;
  return text[next] === '\n';
}

/** Marks that open, and what closes them. The stops in between end no sentence: “끝났다. 간다.”라고 is one. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '〈': '〉',
  '《': '》',
  '(': ')',
  '[': ']',
};
/** All that `findSentences` has to look at. */
const MARKS: ReadonlySet<number> = new Set(
  [...Object.keys(PAIRS), ...STOPS.split(''), '"', '\n'].map(mark => mark.charCodeAt(0)),
);
/** What is not closed within so many units was not opened. */
const LONGEST_INSERTION = 500;

/** Where the quotation or bracket that opens at `at` is closed, in the same paragraph. */
function closingMark(text: string, at: number, ahead: Ahead): number | undefined {
  const character = text[at]!;
  const isStraight = character === '"' && (at === 0 || isSpace(text[at - 1]!) || text[at - 1] === '(');
  const closer = isStraight ? '"' : Object.hasOwn(PAIRS, character) ? PAIRS[character] : undefined;
  if (closer === undefined) return undefined;
  const found = ahead.next(closer, at + 1);
  return found - at <= LONGEST_INSERTION && ahead.next('\n\n', at) > found ? found : undefined;
}

/** Looks ahead for marks, each stretch of the text once, however often it is asked. */
class Ahead {
  private readonly known = new Map<string, number>();
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  /** The first place of the mark at or after `from`, which never goes back; infinity where there is none. */
  next(mark: string, from: number): number {
    const known = this.known.get(mark);
    if (known !== undefined && known >= from) return known;
    const found = this.text.indexOf(mark, from);
    const place = found < 0 ? Infinity : found;
    this.known.set(mark, place);
    return place;
  }
}

/** Where the sentence ends that has a stop at `at`; undefined where the stop ends nothing. */
function endOfSentence(text: string, at: number, start: number, closing: number): number | undefined {
  let stop = at;
  while (stop + 1 < text.length && isStop(text[stop + 1]!)) stop++;
  if (stop + 1 < closing) return undefined;
  const isFullStop = stop === at && text[at] === '.';
  const end = afterClosing(text, stop + 1);
  if (end < text.length && !isSpace(text[end]!)) return mayTouch(text, at, stop, end) ? end : undefined;
  if (isFullStop && isAbbreviation(text, at, start, end)) return undefined;
  if (isFullStop && closesNumber(text, at)) return undefined;
  const next = nextWord(text, end);
  if (end > stop + 1 && goesOn(text.slice(next, next + LONGEST_SPEAKER))) return undefined;
  const trailsOff = text[stop] === '…' || text.startsWith('..', stop - 1);
  if (trailsOff && (!startsAnew(text, next) || hangsOn(text, at))) return undefined;
  if ((isFullStop || trailsOff) && /\p{Ll}/u.test(text[next] ?? '')) return undefined;
  return end;
}

/** Closing marks, note numbers and a citation in brackets that stand behind the stop without a blank. */
function afterClosing(text: string, from: number): number {
  let end = from;
  for (let steps = 0; steps < 12 && end < text.length; steps++) {
    if (CLOSING.includes(text[end]!) || /[¹²³⁰⁴-⁹]/u.test(text[end]!)) end++;
    else {
      const note = NOTE_MARK.exec(text.slice(end, end + 24));
      if (!note) break;
      end += note[0].length;
    }
  }
  return end;
}

/** [3], [^양욱], 3) behind a full stop. */
const NOTE_MARK = /^(?:\[\^?[^\]\s]{1,20}\]|\d{1,3}\))/u;

/** A stop in the middle of a run: 3.14, U.S., 2024.7.8, example.org; but 했다.그러나 are two sentences. */
function mayTouch(text: string, at: number, stop: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(end);
  if (end === stop + 1 && text[at] === '.') return endsLikeVerb(text, at) && isHangulSyllable(after);
  // A closed quotation goes on in the same word: “…한다.”라고, 없다?’는
  return end === stop + 1 && isHangulSyllable(before) && isHangulSyllable(after) && text[at] !== '…';
}

function endsLikeVerb(text: string, at: number): boolean {
  return /[다요까죠음함됨임]$/u.test(text.slice(Math.max(0, at - 1), at));
}

/** (7. 8.) is a date in a bracket, not the end of one. */
function closesNumber(text: string, at: number): boolean {
  return (
    (text[at + 1] === ')' || text[at + 1] === ']') &&
    /[([][\d. ]{1,14}$/u.test(text.slice(Math.max(0, at - 15), at))
  );
}

/** 그는… 모르겠다: the word before the dots has a particle, so the sentence has its verb to come. */
function hangsOn(text: string, at: number): boolean {
  return /[가-힣][은는을를의와과]$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** “가라.” 그가 말했다: as far as this behind a quotation, its speaker is looked for. */
const LONGEST_SPEAKER = 32;
const SPEAKS =
  /^[가-힣 ]{1,20}[은는이가] (?:[가-힣]{1,8} ){0,2}(?:말|답|대답|반문|강조|주장|전|설명|경고|비판|지적)했다\.|^[가-힣 ]{1,20}[은는이가] (?:[가-힣]{1,8} ){0,2}(?:외쳤|물었|되물었|덧붙였|밝혔|중얼거렸|소리쳤)다\./u;

/** After a closed quotation: its own sentence goes on with 라고, a verb of speech, a comma or a small letter. */
function goesOn(rest: string): boolean {
  if (SPEAKS.test(rest)) return true;
  return /^(?:\p{Ll}|[,;]|이?라[고는며]|이?란 |하[고며는]|[고는며] |라[고며는]|[은는이가을를과와의도] |등 |등을|정도|것[이은을])/u.test(
    rest,
  );
}

function startsAnew(text: string, next: number): boolean {
  return next >= text.length || /[\p{Lu}\p{Lo}\d“‘"'(「『〈《\n]/u.test(text[next]!);
}

/** Full stops that end no sentence: initials, titles, numbers of items and articles, dates with points. */
function isAbbreviation(text: string, at: number, start: number, end: number): boolean {
  if (end !== at + 1) return false;
  const word = text.slice(Math.max(start, at - 24), at);
  if (/(?:^|[\s(“‘"'.·-])\p{Lu}$/u.test(word) && text[end] === ' ') return isInitial(text, at, end);
  if (ARTICLE.test(text.slice(start, at))) return true;
  const latin = /(?:^|[\s(“‘"'])([\p{L}.]{1,12})$/u.exec(word);
  if (latin && ABBREVIATIONS.has(latin[1]!.toLowerCase()))
    return !(MAY_END.has(latin[1]!.toLowerCase()) && OPENERS.has(latinWord(text, end)));
  if (/\d$/.test(word)) return isNumberPoint(text, at, start, end);
  return /^(?:[가-하ㄱ-ㅎ]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,3}|[IVX]{1,4}|[A-Za-z])$/u.test(text.slice(start, at));
}

/** 제3조의2. Article 5. and the like at the start of what they number. */
const ARTICLE =
  /^(?:제 ?\d{1,4}(?:조|항|장|절)(?:의 ?\d{1,2})?|(?:Article|Section|Chapter|Part|Annex|Rule|Principle) (?:\d{1,3}|[IVX]{1,5}))$/u;

/** J. R. Kim; but "vitamin C. It" and "Plan B. The" end where a common opener follows. */
function isInitial(text: string, at: number, end: number): boolean {
  const next = latinWord(text, end);
  // U.S. 해군; but 비타민 C. 그는
  if (/[가-힣]/u.test(next)) return /\p{Lu}\.\p{Lu}$/u.test(text.slice(Math.max(0, at - 3), at));
  return !OPENERS.has(next) && at > 0;
}

function latinWord(text: string, from: number): string {
  return /^\s+([\p{L}\p{N}]+)/u.exec(text.slice(from, from + 30))?.[1] ?? '';
}

/** Abbreviations that also stand at the end of a sentence; a common opener tells. */
const MAY_END = new Set([
  'inc',
  'ltd',
  'co',
  'corp',
  'jr',
  'sr',
  'etc',
  'u.s',
  'u.k',
  'u.n',
  'e.u',
  'd.c',
  'al',
]);

const OPENERS = new Set(
  'The It In On At He She They We This That These Those But And If As For When While Its His Her Their There To A An'.split(
    ' ',
  ),
);

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col sgt capt cmdr adm gov sen rep hon rev st jr sr vs etc e.g i.e cf al vol no nos pp p fig figs ed eds ch sec art dept est approx u.s u.k u.n e.u d.c inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/**
 * 2024. 7. 8. and 1. 개요: a number with a point is part of a date where numbers go on, and the number of
 * an item where nothing stands before it.
 */
function isNumberPoint(text: string, at: number, start: number, end: number): boolean {
  const before = text.slice(start, at);
  if (/^[(]?\d{1,3}(?:\.\d{1,3}){0,3}$/.test(before)) return true;
  const date =
    /(?:^|[\s(~∼–-])(\d{4}\. ?\d{1,2}\. ?\d{1,2}|\d{4}\. ?\d{1,2}|\d{4}|\d{1,2}\. ?\d{1,2}|\d{1,2})$/.exec(
      before,
    );
  if (!date) return false;
  const next = nextWord(text, end);
  const following = text.slice(next, next + 4);
  if (/^\d{1,2}\.|^\d{1,2}\s?[.~∼]/.test(following)) return true;
  const isDate = /\d{4}\. ?\d/.test(date[1]!);
  if (isDate && GOES_ON_FROM_DATE.test(text.slice(next, next + 16))) return true;
  return (
    isDate &&
    /^(?:[|(~∼–-]|[가-힣])/u.test(following) &&
    !/^(?:이|그|또|한|하|러|북|미|중|일|우)/u.test(following)
  );
}

/** 2019. 2. 하노이에서, 2024. 7. 8. 이후로: the day belongs to what follows. */
const GOES_ON_FROM_DATE =
  /^(?:[가-힣]{1,10}(?:에서|에|부터|까지)(?=[\s,])|이[후전래]|당시|현재|기준|자로?\s|시행|제정|개정|발표|공포|발효|체결)/u;

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at]!)) at++;
  return at;
}

function skipBlanks(text: string, from: number): number {
  return nextWord(text, from);
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text[at - 1]!)) at--;
  return at;
}

function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\t' ||
    character === '\r' ||
    character === '\f' ||
    character === '\u00a0' ||
    character === '\u3000'
  );
}
