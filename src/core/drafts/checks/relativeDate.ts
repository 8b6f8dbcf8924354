import { READ_AGAINST_PUBLICATION } from '../../dates/reasons';
import { phrase } from '../../text/phrase';
import { absoluteDate } from '../absoluteDate';
import type { DraftCheck } from './draftCheck';

/** 15일 and 월요일 are how news is written; a reader next year stumbles over 작년, 지난달 and next week. */
const LASTING = /^(?:\d{1,2}\s?일|[월화수목금토일]요일|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u;

/**
 * Words that mean another time when they are read later: 작년, 지난달, next year. Only a hint, and only in a draft
 * that states its own date: without it nobody knows what they mean.
 */
export const relativeDate: DraftCheck = {
  id: 'relativeDate',
  check: ({ draft, times, isDated }) =>
    times.flatMap(time => {
      const { start, end, surface, status, why } = time;
      const isRelative = status === 'inferred' && why?.template === READ_AGAINST_PUBLICATION;
      if (!isDated || !isRelative || LASTING.test(surface)) return [];
      const newText = absoluteDate(time, draft.text);
      if (newText === undefined) return [];
      const message = phrase('“{0}” will mean another time when this is read later', surface);
      const fixes = [{ title: phrase('Write {0}', newText), edits: [{ range: { start, end }, newText }] }];
      return [{ code: 'relativeDate', severity: 'hint', message, range: { start, end }, fixes }];
    }),
};
