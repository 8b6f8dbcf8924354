import { isJosa, josaLength } from '../text/josa';
import type { Token, TokenFilter } from './token';

/**
 * Numbers in one form, with their units: 7천 개, 7,000개 and 7000 are 7000; 2023년 is 2023; 9월, 09월 and
 * the middle of 2023-09-13 are 9월. A small number says nothing alone, so it keeps its unit (1차, 6자);
 * a large one goes without, because writers leave the unit out or change it.
 */
export const readNumbers: TokenFilter = tokens => {
  const read: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    const date = token.kind === 'number' ? dateAt(tokens, index) : undefined;
    if (date) {
      read.push(...date.tokens);
      index = date.end;
    } else if (token.kind === 'number') {
      const number = numberAt(tokens, index);
      read.push(...number.tokens);
      index = number.end;
    } else {
      read.push(token);
      index++;
    }
  }
  return read;
};

/** What was read from one or more tokens, and the index of the first one after them. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly end: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 백: 100, 천: 1000, 만: 10_000, 억: 100_000_000 };
const DATE_UNITS = '년월일';
/** From here on the unit is left out: years, and counts that are known by their figure. */
const LARGE = 100;

/** 2023-09-13, 2023.9.13, 2023.9: year, month and day as the words of a written date. */
function dateAt(tokens: readonly Token[], index: number): Reading | undefined {
  const first = tokens[index]!;
  const dotted = first.surface.split('.');
  if (dotted.length > 1) return dateOf(dotted, [first, first, first], index + 1);
  const rest = tokens.slice(index + 1, index + 3);
  if (rest.length < 2 || rest.some(token => token.kind !== 'number' || token.gap !== 'joiner'))
    return undefined;
  return dateOf([first.surface, ...rest.map(token => token.surface)], [first, ...rest], index + 3);
}

function dateOf(parts: readonly string[], places: readonly Token[], end: number): Reading | undefined {
  const [year = 0, month = 0, day = 1] = parts.map(Number);
  if (parts.length > 3 || year < 1000 || year >= 3000 || !isMonthDay(month, day)) return undefined;
  const stems = [`${year}`, `${month}월`, `${day}일`].slice(0, parts.length);
  return { tokens: stems.map((stem, part) => ({ ...places[part]!, terms: { stem } })), end };
}

function isMonthDay(month: number, day: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function numberAt(tokens: readonly Token[], index: number): Reading {
  const first = tokens[index]!;
  const next = tokens[index + 1];
  if (
    next?.kind === 'number' &&
    next.gap === 'joiner' &&
    isMonthDay(Number(first.surface), Number(next.surface))
  ) {
    // 7·27: an anniversary, the same as 7.27. 2019-2023 is no such pair: a span of years.
    const stem = `${first.surface}.${next.surface}`;
    return {
      tokens: [{ ...first, end: next.end, surface: stem, terms: { stem }, stemEnd: next.end }],
      end: index + 2,
    };
  }
  const { value, after, unit, unitToken } = withMultipliers(tokens, index);
  const end = unitToken ? after + 1 : after;
  const last = unitToken ?? tokens[after - 1]!;
  const bareUnit = bareUnitOf(unit);
  const isLarge = Number(value) >= LARGE || value.includes('.');
  const unitLength = isLarge ? 0 : leadingUnitLength(bareUnit);
  // 100대기업, 6자회담: what follows the unit is a word of its own.
  const isWordAfter = unitToken !== undefined && bareUnit.length > 2 && bareUnit.length - unitLength >= 2;
  const stem = value + bareUnit.slice(0, unitLength);
  const numberEnd = isWordAfter ? last.end - unit.length + unitLength : last.end;
  const marked = isLarge ? bareUnit.length : unitLength;
  const stemEnd = isWordAfter ? numberEnd : last.end - unit.length + marked;
  const number: Token = { ...first, end: numberEnd, surface: stem, terms: { stem }, stemEnd };
  if (!isWordAfter) return { tokens: [number], end };
  const surface = unit.slice(unitLength);
  return { tokens: [number, { ...unitToken, start: numberEnd, surface, terms: { stem: surface } }], end };
}

/** How much of what follows a small number is its unit: all when short (13일, 6자), else one counter. */
function leadingUnitLength(unit: string): number {
  if (unit.length <= 2) return unit.length;
  return LONG_UNITS.some(long => unit.startsWith(long)) ? 2 : 1;
}

const LONG_UNITS = '개월 개국 개년 세기 주년 시간 주일 년대 학년 번째 차례 가지'.split(' ');

/** The unit without particles: 개 of 개의, 일 of 일자; nothing when all of it is a particle (23은). */
function bareUnitOf(unit: string): string {
  if (!unit || isJosa(unit, 0x30)) return '';
  if (DATE_UNITS.includes(unit.charAt(0)) && unit.startsWith('자', 1)) return unit.charAt(0);
  return unit.slice(0, unit.length - josaLength(unit));
}

interface Multiplied {
  readonly value: string;
  /** The index of the first token that is not wholly read. */
  readonly after: number;
  /** What is left of the Korean after the figure, with its particle, and the token it stands in. */
  readonly unit: string;
  readonly unitToken: Token | undefined;
}

/** Reads 7천, 5만, 1만2천, 3백만 from the token at `index` on. */
function withMultipliers(tokens: readonly Token[], index: number): Multiplied {
  let total = 0;
  let part = Number(tokens[index]!.surface);
  let isMultiplied = false;
  for (let at = index + 1; ;) {
    const korean = tokens[at];
    const unit = korean?.kind === 'korean' && isUnitPlace(korean) ? korean.surface : '';
    const count = korean?.gap === 'none' ? multiplierCount(unit) : 0;
    for (const character of unit.slice(0, count)) {
      const factor = MULTIPLIERS[character]!;
      if (factor >= 10_000) [total, part] = [(total + part) * factor, 0];
      else part *= factor;
      isMultiplied = true;
    }
    const next = tokens[at + 1];
    if (count > 0 && count === unit.length && next?.kind === 'number' && next.gap === 'none') {
      total += part;
      part = Number(next.surface);
      at += 2;
      continue;
    }
    const value = isMultiplied ? String(total + part) : plainNumber(tokens[index]!.surface);
    const rest = unit.slice(count);
    return { value, after: count && !rest ? at + 1 : at, unit: rest, unitToken: rest ? korean : undefined };
  }
}

/** Whether a Korean token can hold the unit of the number before it: glued, or a loose 년, 월, 일 (7 월 8 일). */
function isUnitPlace({ gap, surface }: Token): boolean {
  if (gap === 'none') return true;
  if (gap !== 'space' || !DATE_UNITS.includes(surface.charAt(0))) return false;
  const rest = surface.slice(1);
  return !rest || rest.startsWith('자') || isJosa(rest, surface.charCodeAt(0));
}

function multiplierCount(unit: string): number {
  let count = 0;
  while (count < unit.length && Object.hasOwn(MULTIPLIERS, unit.charAt(count))) count++;
  return count;
}

function plainNumber(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
