import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  isIsoDay,
  isoDay,
  months,
  weekOf,
  weekdayOf,
  years,
} from '../../../src/core/dates/calendar';

describe('the calendar', () => {
  it('knows which days exist', () => {
    const days = [
      isoDay(2024, 2, 29),
      isoDay(2023, 2, 29),
      isoDay(1900, 2, 29),
      isoDay(2000, 2, 29),
      isoDay(2023, 13, 1),
    ];
    assert.deepEqual(days, ['2024-02-29', undefined, undefined, '2000-02-29', undefined]);
    assert.deepEqual(['2023-09-13', '2023-9-13', '2023-09-31', 'today'].map(isIsoDay), [
      true,
      false,
      false,
      false,
    ]);
  });

  it('counts days and months over the ends of months and years', () => {
    assert.equal(addDays('2023-12-31', 1), '2024-01-01');
    assert.equal(addDays('2024-03-01', -1), '2024-02-29');
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2024-01-15', -13), '2022-12-15');
  });

  it('keeps to the years that have four digits', () => {
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addMonths('0001-01-01', -1), '0001-01-01');
    assert.equal(addDays('0050-01-01', 31), '0050-02-01');
  });

  it('begins weeks on Monday', () => {
    assert.equal(weekdayOf('2024-07-08'), 1);
    assert.equal(weekdayOf('1961-07-06'), 4);
    assert.deepEqual(weekOf('2024-07-14'), { from: '2024-07-08', to: '2024-07-14' });
  });

  it('gives months and years with both ends', () => {
    assert.deepEqual(months(2023, 10, 2024, 4), { from: '2023-10-01', to: '2024-04-30' });
    assert.deepEqual(years(1990, 1999), { from: '1990-01-01', to: '1999-12-31' });
  });

  it('finds its way back from any number of days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_900_000 }),
        days => dayNumber(dayFromNumber(days)) === days,
      ),
    );
  });
});
