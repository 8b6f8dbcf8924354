import type { Grain, Interval } from './timeExpression';

/** What can be counted off: 3년 후, two weeks ago. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** A stretch of a year, month, decade or century: 초, 중순, 말, late. `start` etc. are read off `parts.ts`. */
export type Part =
  'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf' | 'start' | 'end' | 'firstDay' | 'lastDay';

/**
 * What an expression says, before it is read against anything: only what stands in the text. 작년 10월 is
 * `{ base: { of: 'publication', unit: 'year', amount: -1 }, month: 10 }`.
 */
export interface Meaning {
  /** A calendar unit counted from the publication or from another date of the text; 0 is that unit itself. */
  readonly base?: {
    readonly of: 'publication' | 'text';
    readonly unit: Unit;
    readonly amount: number;
    /** A second, finer count: 한 달 반 is a month and 15 days. */
    readonly extraDays?: number;
    /** Coarser counts: the 13 months of 1년 1개월 21일. */
    readonly extraMonths?: number;
    /** 사흘 전: from the day that is being told of, if one is; else from the publication. */
    readonly mayBeTold?: boolean;
    /** 작년 같은 기간: the anchor's own months or days, so many units away. */
    readonly keepsUnit?: boolean;
    /** a year earlier, of a quarter or a month: the same one of another year. */
    readonly keepsPart?: boolean;
    /** two years later: never from the publication. */
    readonly needsTold?: boolean;
    /** 3주 뒤에 만나자: the very day that is so many weeks away, not the week it is in. */
    readonly isToTheDay?: boolean;
  };
  readonly year?: number;
  /** Two digits were written: 98년, '23. */
  readonly isShortYear?: boolean;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly week?: number | 'last' | 'weekend';
  /** 1 is spring. */
  readonly season?: 1 | 2 | 3 | 4;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly half?: 1 | 2;
  /** First year of it: 1990. */
  readonly decade?: number;
  readonly century?: number;
  readonly part?: Part;
  readonly isLunar?: boolean;
  /** 지난 and 오는 say which of two readings is meant. */
  readonly direction?: 'past' | 'future' | 'nearest';
  /** A day that comes with a name: an event's own date, or a holiday of every year. */
  readonly event?: { readonly name: string; readonly interval: Interval; readonly grain: Grain };
  readonly isApproximate?: boolean;
  /** Named by its day, like 8·15: spoken of as past unless the clause says otherwise. */
  readonly isCommemorated?: boolean;
  /**
   * From the base to the publication: 최근 3년, for the last two weeks; or onwards from the next day: 앞으로 3년.
   * fromToday: 오늘부터 사흘. before: the whole units that have passed, 지난 두 달.
   */
  readonly stretch?: 'back' | 'forward' | 'fromToday' | 'before';
  /** The same expression may mean another month and day: 3/4/2024. */
  readonly alternative?: { readonly month: number; readonly day: number };
  /** the following January, the previous Tuesday: counted from the date that has been named last. */
  readonly told?: 'next' | 'before';
  /** 9월 16일의 주: not the day itself but the calendar unit that holds it. */
  readonly around?: Around;
  /** An era, or a time that cannot be counted: never given a value. */
  readonly era?: string;
}

/** A unit that is named by a day in it. */
export type Around = 'week' | 'month' | 'year';

/** How an end of a range is marked. */
export type Bound = 'since' | 'until' | 'after' | 'before';
