import { MOST_LANDMARKS } from './chooseAnchor';
import { publicationDate } from './context';
import type { Context, Landmark, PublicationDate } from './context';
import type { Expression } from './joinRanges';
import type { Meaning } from './meaning';
import { onOneLine } from './normalText';
import type { TextRange } from '../text/textRange';
import type { Unit } from './parts';
import { applyBound, joinValues } from './openAndJoin';
import { resolveTime } from './resolveTime';
import { scanParagraphs, scanText } from './scanText';
import type { PlacedExpression, Scan, ScanMemory } from './scanText';
import { standsAlone } from './standsAlone';
import { tenseOf } from './tense';
import type { Publication, TimeExpression, TimeValue } from './timeExpression';

/**
 * Every expression of time in the text and what it means, in order, none overlapping; a range is one
 * expression. Without a publication date what hangs on it stays unresolved: today is never guessed. Markdown
 * that is read again after each keystroke has a `memory`: only the paragraph that changed is read anew.
 */
export function findTimeExpressions(
  text: string,
  publication?: Publication,
  memory?: ScanMemory,
): TimeExpression[] {
  const { normal, expressions } = memory ? scanParagraphs(text, memory) : scanned(text);
  const [only] = expressions;
  const isAlone = only !== undefined && expressions.length === 1 && standsAlone(normal, only.start, only.end);
  const alone = isAlone ? (publication?.ofAlone ?? 'future') : undefined;
  const reader = new Reader(text, normal, publicationDate(publication), alone);
  return expressions.map((expression, index) => reader.read(expression, expressions[index + 1]));
}

/**
 * Of the expressions those that name their year, decade or century: they are read by themselves, as
 * `findTimeExpressions` reads them. What the others mean hangs on other words, and takes longest to find out.
 */
export function findOwnTimes(text: string): TimeExpression[] {
  const { normal, expressions } = scanned(text);
  const reader = new Reader(text, normal, undefined, undefined);
  return expressions.filter(namesItsYear).map(expression => reader.read(expression, undefined));
}

/** Where expressions stand that name a month, before any is read. */
export function monthPlaces(text: string): TextRange[] {
  return scanned(text)
    .expressions.filter(({ first, last }) => first.month !== undefined || last?.month !== undefined)
    .map(({ range }) => range);
}

function namesItsYear({ first: { year, decade, century } }: Expression): boolean {
  return year !== undefined || decade !== undefined || century !== undefined;
}

/** What the words say depends on no date: a text is often read twice in a row, without one and with one. */
function scanned(text: string): Scan {
  if (last?.text !== text) last = { text, scan: scanText(text) };
  return last.scan;
}

let last: { readonly text: string; readonly scan: Scan } | undefined;

/** How far behind an expression the next one may stand to speak for its year. */
const FOLLOWING_REACH = 60;

/** Reads the expressions one by one and remembers what later ones may hang on. */
class Reader {
  private readonly landmarks: Landmark[] = [];
  private readonly original: string;
  private readonly normal: string;
  private readonly publication: PublicationDate | undefined;
  private readonly alone: Publication['ofAlone'];
  constructor(
    original: string,
    normal: string,
    publication: PublicationDate | undefined,
    alone: Publication['ofAlone'],
  ) {
    this.original = original;
    this.normal = normal;
    this.publication = publication;
    this.alone = alone;
  }

  read(expression: PlacedExpression, next: Expression | undefined): TimeExpression {
    const { start, end } = expression.range;
    const surface = this.original.slice(start, end);
    const value = this.resolve(expression, next, onOneLine(surface));
    return { start, end, surface, ...value };
  }

  private resolve(expression: Expression, next: Expression | undefined, surface: string): TimeValue {
    const isNear = next !== undefined && next.start - expression.end <= FOLLOWING_REACH;
    const context: Context = {
      text: this.normal,
      start: expression.start,
      end: expression.end,
      surface,
      publication: this.publication,
      landmarks: this.landmarks,
      following: isNear ? next.first : undefined,
      ...(this.alone && { tense: this.alone, isComing: this.alone === 'future' }),
    };
    if (expression.last) return this.resolveRange(expression, expression.last, context);
    const value = resolveTime(expression.first, withTense(expression, context));
    this.remember(expression, expression.first, value);
    return expression.bound ? applyBound(value, expression.bound) : value;
  }

  /** The year flows from the left end to the right one, or back where only the right one has it: 9월∼2023년 10월. */
  private resolveRange(expression: Expression, lastMeaning: Meaning, context: Context): TimeValue {
    const flowsBack = isYearless(expression.first) && !isYearless(lastMeaning) && !isWholeYear(lastMeaning);
    const rangeEnd = flowsBack ? unitOf(resolveTime(lastMeaning, context)) : undefined;
    const first = this.resolveFirst(expression, lastMeaning, rangeEnd ? { ...context, rangeEnd } : context);
    const rangeStart = unitOf(first);
    const last = resolveTime(lastMeaning, rangeStart ? { ...context, rangeStart } : context);
    const whole = joinValues(first, last, context.surface);
    this.remember(expression, isYearless(expression.first) ? lastMeaning : expression.first, whole);
    return whole;
  }

  /** 6∼9일 of what has been: the last end, too, lies before the publication. */
  private resolveFirst(expression: Expression, last: Meaning, context: Context): TimeValue {
    if (context.isComing && isAlike(expression.first, last)) {
      const end = unitOf(resolveTime(last, context));
      if (end) return resolveTime(expression.first, { ...context, rangeEnd: end });
    }
    const first = resolveTime(expression.first, context);
    const { publication } = this;
    const hangsOnPublication = first.anchor.kind === 'publication' && isYearless(expression.first);
    if (!publication || !hangsOnPublication || (context.tense ?? tenseOf(context)) !== 'past') return first;
    const end = unitOf(resolveTime(last, { ...context, tense: 'past' }));
    return end
      ? { ...resolveTime(expression.first, { ...context, rangeEnd: end }), anchor: first.anchor }
      : first;
  }

  private remember({ start, end }: Expression, meaning: Meaning, value: TimeValue): void {
    const unit = unitOf(value);
    if (!unit || meaning.stretch) return;
    const hasYear = meaning.year !== undefined || meaning.base !== undefined || value.anchor.kind === 'text';
    const { from, to, grain } = unit;
    this.landmarks.push({ from, to, grain, start, end, hasYear });
    // A text of nothing but dates would else carry them all along.
    if (this.landmarks.length > 2 * MOST_LANDMARKS) this.landmarks.splice(0, MOST_LANDMARKS);
  }
}

function unitOf({ from, to, grain }: TimeValue): Unit | undefined {
  return from === null || to === null ? undefined : { from, to, grain };
}

/** 10월 1일부터 11월 7일까지, noted in between: it is the last end that is still to come. */
function isAlike(first: Meaning, last: Meaning): boolean {
  return isYearless(first) && isYearless(last) && (first.month === undefined) === (last.month === undefined);
}

/** 4월부터 2019년까지: a year that is all the end says holds for the end alone. */
function isWholeYear({ year, month, season, quarter, half, week, day }: Meaning): boolean {
  return year !== undefined && [month, season, quarter, half, week, day].every(field => field === undefined);
}

function isYearless({ year, base, decade, century, direction, event }: Meaning): boolean {
  return [year, base, decade, century, direction, event].every(field => field === undefined);
}

const AFTER_SINCE = /since[ \n](?:the[ \n])?$/iu;

/** What has gone on since September began last September, whatever the clause may plan. */
function withTense({ bound }: Expression, context: Context): Context {
  if (bound !== 'since') return context;
  const isPast =
    AFTER_SINCE.test(context.text.slice(Math.max(0, context.start - 10), context.start)) ||
    tenseOf(context) === 'unknown';
  return isPast ? { ...context, tense: 'past' } : context;
}
