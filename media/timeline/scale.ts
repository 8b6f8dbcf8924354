import { scaleUtc } from 'd3-scale';
import { DAY } from './days';
import type { Span } from './days';

/** A line of the scale, with its words. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface Scale {
  /** Where a moment is, in pixels from the left. */
  readonly place: (time: number) => number;
  /** What moment a place is. */
  readonly moment: (x: number) => number;
  readonly ticks: readonly Tick[];
}

/** Room for a label such as `2024년 12월 31일`. */
const TICK_WIDTH = 110;

/** The scale of a stretch of time over a width: from centuries to single days, its ticks in the reader's language. */
export function scaleOf({ from, to }: Span, width: number, language: 'ko' | 'en'): Scale {
  const scale = scaleUtc().domain([from, to]).range([0, width]);
  const times = scale.ticks(Math.max(2, Math.floor(width / TICK_WIDTH)));
  const step = times.length > 1 ? times[1]!.getTime() - times[0]!.getTime() : to - from;
  const write = writer(step, language);
  // Finer than a day nothing is known, so lines within a day would all have the same name.
  const days = step < DAY ? times.filter(time => time.getTime() % DAY === 0) : times;
  return {
    place: time => scale(time),
    moment: x => scale.invert(x).getTime(),
    ticks: days.map(time => ({ x: scale(time), label: write(time) })),
  };
}

/** As fine as the lines are apart. */
function writer(step: number, language: 'ko' | 'en'): (time: Date) => string {
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
  const options: Intl.DateTimeFormatOptions =
    step >= 360 * DAY
      ? { year: 'numeric' }
      : step >= 27 * DAY
        ? { year: 'numeric', month: language === 'ko' ? 'long' : 'short' }
        : { year: 'numeric', month: language === 'ko' ? 'long' : 'short', day: 'numeric' };
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return time => format.format(time);
}
