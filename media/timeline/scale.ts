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
  const place = (time: number): number => ((time - from) / (to - from)) * width;
  const times = scaleUtc([from, to], [0, width]).ticks(Math.max(2, Math.floor(width / TICK_WIDTH)));
  const step = times.length > 1 ? times[1]!.getTime() - times[0]!.getTime() : to - from;
  const write = writer(step, language);
  // Finer than a day nothing is known, so lines within a day would all have the same name.
  const days = step < DAY ? times.filter(time => time.getTime() % DAY === 0) : times;
  return {
    place,
    moment: x => from + (x / width) * (to - from),
    ticks: days.map(time => ({ x: place(time.getTime()), label: write.format(time) })),
  };
}

/** As fine as the lines are apart. */
function writer(step: number, language: 'ko' | 'en'): Intl.DateTimeFormat {
  const { years, months, days } = WRITERS[language];
  return step >= 360 * DAY ? years : step >= 27 * DAY ? months : days;
}

/** Made once: making one takes longer than all else that a frame needs. */
const WRITERS = { ko: writers('ko-KR', 'long'), en: writers('en-GB', 'short') };

function writers(locale: string, month: 'long' | 'short') {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...options });
  return { years: format({}), months: format({ month }), days: format({ month, day: 'numeric' }) };
}
