import { NO_SUCH_DAY } from '../../dates/reasons';
import type { DraftCheck } from './draftCheck';

/** A day that the calendar has not: 2023년 2월 30일. Which was meant only the writer knows. */
export const impossibleDate: DraftCheck = {
  id: 'impossibleDate',
  check: ({ times }) =>
    times.flatMap(({ start, end, status, why }) =>
      status === 'unresolved' && why?.template === NO_SUCH_DAY
        ? [{ code: 'impossibleDate', severity: 'warning', message: why, range: { start, end } }]
        : [],
    ),
};
