import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';

// Every sentence in which this room tells the writer how a date was read. The templates are translation keys.

/** The template of `againstPublication`, by which words are told that mean another time later. */
export const READ_AGAINST_PUBLICATION = '{0} is read against the publication date {1}';

export function againstPublication(surface: string, issued: string): Phrase {
  return phrase(READ_AGAINST_PUBLICATION, surface, issued);
}

export function latestBefore(surface: string, issued: string): Phrase {
  return phrase('{0} names no year: the latest one before the publication date {1}', surface, issued);
}

/** The template of `nextAfter`, by which the expectations of a text are told from its memories. */
export const LIES_AHEAD = '{0} names no year and lies ahead: the next one after the publication date {1}';

export function nextAfter(surface: string, issued: string): Phrase {
  return phrase(LIES_AHEAD, surface, issued);
}

export function countedFrom(surface: string, date: string): Phrase {
  return phrase('{0} is counted from {1}', surface, date);
}

export function countedAndConfirmed(surface: string, date: string): Phrase {
  return phrase('{0} is counted from {1}, and agrees with the date that follows', surface, date);
}

export function yearFlowsFrom(surface: string, date: string): Phrase {
  return phrase('The year of {0} is that of {1}, which stands before it', surface, date);
}

export function yearFromOtherEnd(surface: string, date: string): Phrase {
  return phrase('The year that {0} leaves out is that of its other end, {1}', surface, date);
}

export function centuryFilledIn(surface: string, year: number): Phrase {
  return phrase('The century of {0} is filled in: {1}', surface, year);
}

export function knownEvent(surface: string, name: string): Phrase {
  return phrase('{0} is the day of a known event: {1}', surface, name);
}

export function eitherOf(surface: string, first: string, second: string): Phrase {
  return phrase('{0} could be {1} or {2}', surface, first, second);
}

export function noPublication(surface: string): Phrase {
  return phrase('{0} cannot be placed: the date of the text is not known', surface);
}

export function publicationTooCoarse(surface: string, issued: string): Phrase {
  return phrase('{0} cannot be placed: of the publication date only {1} is known', surface, issued);
}

export function noDateBefore(surface: string): Phrase {
  return phrase('{0} cannot be placed: no date before it in the text that it could be counted from', surface);
}

/** The template of `noSuchDay`, by which a slip of the writer is told. */
export const NO_SUCH_DAY = '{0} does not exist in the calendar';

export function noSuchDay(surface: string): Phrase {
  return phrase(NO_SUCH_DAY, surface);
}

/** The template of `otherWeekday`, by which a slip of the writer is told. */
export const OTHER_WEEKDAY = '{0} falls on another day of the week than the text says';

export function otherWeekday(surface: string): Phrase {
  return phrase(OTHER_WEEKDAY, surface);
}

export function noBoundaries(name: string): Phrase {
  return phrase('{0} has no first and last day that could be looked up', name);
}

export function endsBeforeItBegins(surface: string): Phrase {
  return phrase('{0} would end before it begins', surface);
}

export function saidInNote(surface: string): Phrase {
  return phrase('A note in the text says {0}', surface);
}

export function saidInNoteWithoutYear(surface: string, year: number): Phrase {
  return phrase(
    'A note in the text says {0}; the year is the latest one that the text names, {1}',
    surface,
    year,
  );
}

export function fitsLatestDay(surface: string, month: string): Phrase {
  return phrase('{0} fits a text of {1}, the month of the latest day that it names', surface, month);
}

export function notOlderThan(day: string): Phrase {
  return phrase('The text names {0}, so it is not older', day);
}

export function between(day: string, last: string): Phrase {
  return phrase('The text names {0} and expects what lies after {1}', day, last);
}
