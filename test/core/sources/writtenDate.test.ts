import assert from 'node:assert/strict';
import { readWrittenDate } from '../../../src/core/sources/writtenDate';

describe('a date in the form', () => {
  const dates: readonly (readonly [string, string | undefined])[] = [
    ['2024. 7. 8.', '2024-07-08'],
    ['2024년 7월', '2024-07'],
    ['2023-09', '2023-09'],
    ['July 8, 2024', '2024-07-08'],
    ['2024년 7월경', '2024-07~'],
    ['c. 1998', '1998~'],
    ['2023?', '2023?'],
    ['2023년 9월(추정)', '2023-09?'],
    ['2023. 9. ~ 2023. 10.', '2023-09/2023-10'],
    ['2023-09-13 – 2023-10-31', '2023-09-13/2023-10-31'],
    ['2020년 이후', '2020/..'],
    ['2020년 3월까지', '../2020-03'],
    ['since May 2021', '2021-05/..'],
    ['2024-13', undefined],
    ['2024. 2. 30.', undefined],
    ['2023-10 ~ 2023-09', undefined],
    ['언젠가', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of dates)
    it(`reads ${written || 'nothing'}`, () => assert.equal(readWrittenDate(written), expected));
});
