import assert from 'node:assert/strict';
import { lunarDay } from '../../../src/core/dates/lunarCalendar';

describe('the lunar calendar', () => {
  it('knows 설날 and 추석', () => {
    check([2013, 1, 1], '2013-02-10');
    check([2013, 8, 15], '2013-09-19');
    check([2023, 1, 1], '2023-01-22');
    check([2023, 8, 15], '2023-09-29');
    check([2024, 1, 1], '2024-02-10');
    check([2024, 8, 15], '2024-09-17');
    check([2025, 8, 15], '2025-10-06');
  });

  it('reads over leap months, and up to the end of the year', () => {
    check([2023, 2, 1], '2023-02-20');
    check([2023, 3, 1], '2023-04-20');
    check([2023, 12, 1], '2024-01-11');
  });

  it('gives nothing for a day that the month does not have', () => {
    check([2024, 13, 1], undefined);
    check([2024, 1, 31], undefined);
  });
});

function check([year, month, day]: [number, number, number], expected: string | undefined): void {
  assert.equal(lunarDay(year, month, day), expected);
}
