import assert from 'node:assert/strict';
import { findTimeExpressions } from '../../../src/core/dates/findTimeExpressions';

const TUESDAY = '2024-07-09';

describe('a date that is all of the text', () => {
  for (const [words, from] of [
    ['금요일', '2024-07-12'],
    ['20일에', '2024-07-20'],
    ['3월 5일', '2025-03-05'],
    ['3월 5일까지', '2025-03-05'],
    ['광복절', '2024-08-15'],
  ] as const)
    it(`is what is to come: ${words}`, () => {
      const [time] = findTimeExpressions(words, { issued: TUESDAY });
      assert.equal(words.endsWith('까지') ? time?.to : time?.from, from);
    });

  it('is what has been where somebody asks what sources tell', () => {
    const [time] = findTimeExpressions('3월 5일', { issued: TUESDAY, ofAlone: 'past' });
    assert.equal(time?.from, '2024-03-05');
  });

  it('is read as before where words stand beside it', () => {
    const [time] = findTimeExpressions('3월 5일 자료를 보면', { issued: TUESDAY });
    assert.equal(time?.from, '2024-03-05');
  });
});

describe('units that are still to come', () => {
  for (const [words, from, to] of [
    ['다음 3주 동안 쉰다.', '2024-07-15', '2024-08-04'],
    ['다음 세 달은 바쁘다.', '2024-08-01', '2024-10-31'],
    ['다가오는 이틀은 비가 온다.', '2024-07-10', '2024-07-11'],
    ['다가오는 주에 떠난다.', '2024-07-15', '2024-07-21'],
    ['8월의 마지막 주에 떠난다.', '2024-08-26', '2024-09-01'],
  ] as const)
    it(`are whole ones: ${words}`, () => {
      const [time] = findTimeExpressions(words, { issued: TUESDAY });
      assert.deepEqual([time?.from, time?.to], [from, to]);
    });
});
