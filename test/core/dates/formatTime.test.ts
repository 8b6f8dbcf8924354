import assert from 'node:assert/strict';
import { edtfInterval } from '../../../src/core/dates/edtf';
import { formatTime } from '../../../src/core/dates/formatTime';
import type { Grain, TimeValue } from '../../../src/core/dates/timeExpression';

describe('a time in words', () => {
  it('is written as precisely as it is known', () => {
    check('2023-08', 'month', '2023년 8월', 'August 2023');
    check('2023-08-06', 'day', '2023년 8월 6일', '6 August 2023');
    check('2023', 'year', '2023년', '2023');
  });

  it('names what has a name, with its months', () => {
    check('2022-03/2022-05', 'season', '2022년 봄(3월–5월)', 'spring 2022 (March–May)');
    check('2021-12/2022-02', 'season', '2021년 겨울(12월–2월)', 'winter 2021 (December–February)');
    check('2022-07/2022-09', 'quarter', '2022년 3분기(7월–9월)', 'Q3 2022 (July–September)');
    check('2022-01/2022-06', 'half', '2022년 상반기(1월–6월)', 'first half of 2022 (January–June)');
    check('1990/1999', 'decade', '1990년대', '1990s');
    check('1901/2000', 'century', '20세기', '20th century');
  });

  it('says once what both ends of a range share', () => {
    check('2023-10/2024-04', 'month', '2023년 10월 – 2024년 4월', 'October 2023 – April 2024');
    check('2024-03/2024-05', 'month', '2024년 3월 – 5월', 'March – May 2024');
    check('2023-09-13/2023-09-17', 'day', '2023년 9월 13일 – 17일', '13 – 17 September 2023');
    check('2023-09-13/2023-10-31', 'day', '2023년 9월 13일 – 10월 31일', '13 September – 31 October 2023');
    check('2010/2015', 'year', '2010년 – 2015년', '2010 – 2015');
  });

  it('says which side is open', () => {
    check('2000/..', 'year', '2000년 이후', 'since 2000');
    check('2022-06/..', 'season', '2022년 여름 이후', 'since summer 2022');
    check('2023-08/..', 'month', '2023년 8월 이후', 'since August 2023');
    check('../2021', 'year', '2021년까지', 'until 2021');
  });

  it('marks what the text is rough about', () => {
    check('2011-10/2011-12', 'month', '약 2011년 10월 – 12월', 'around October – December 2011', {
      approximate: true,
    });
  });

  it('admits what is not known, and shows both readings of what is ambiguous', () => {
    check('../..', 'year', '알 수 없음', 'unknown', { status: 'unresolved' });
    const candidates = ['2024-03-04', '2024-04-03'].map(day => ({ from: day, to: day }));
    check('../..', 'day', '2024년 3월 4일 또는 2024년 4월 3일', '4 March 2024 or 3 April 2024', {
      status: 'ambiguous',
      candidates,
    });
  });
});

function check(
  edtf: string,
  grain: Grain,
  korean: string,
  english: string,
  more: Partial<TimeValue> = {},
): void {
  const value: TimeValue = {
    ...(edtfInterval(edtf) ?? { from: null, to: null }),
    grain,
    approximate: false,
    anchor: { kind: 'self' },
    status: 'certain',
    implied: [],
    ...more,
  };
  assert.deepEqual([formatTime(value, 'ko'), formatTime(value, 'en')], [korean, english]);
}
