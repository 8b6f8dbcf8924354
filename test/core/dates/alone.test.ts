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
    ['화요일', '2024-07-16'],
    ['7월 9일', '2024-07-09'],
    ['어린이날', '2025-05-05'],
    ['구정', '2025-01-29'],
    ['주말', '2024-07-13'],
    ['23년', '2023-01-01'],
    ['95/4/19', '1995-04-19'],
    ['2주 전', '2024-06-25'],
    ['4주이전', '2024-06-11'],
    ['전주', '2024-07-01'],
    ['이 주', '2024-07-08'],
    ['7월 1일부터 7월 20일까지', '2024-07-01'],
    ['7월 1일부터 7월 8일까지', '2025-07-01'],
  ] as const)
    it(`is what is to come: ${words}`, () => {
      const [time] = findTimeExpressions(words, { issued: TUESDAY });
      assert.equal(words.endsWith('까지') ? (time?.from ?? time?.to) : time?.from, from);
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

describe('words that may be a time', () => {
  for (const sentence of [
    '전주에 사는 친구가 왔다.',
    '이 주가 올랐다.',
    '주말마다 쉰다.',
    '12년을 기다렸다.',
    '3주 이전은 모른다.',
  ])
    it(`are none within a sentence: ${sentence}`, () => {
      assert.deepEqual(findTimeExpressions(sentence, { issued: TUESDAY }), []);
    });
});

describe('units that have passed', () => {
  for (const [words, from, to] of [
    ['지난 두 달', '2024-05-01', '2024-06-30'],
    ['지난 3주 날씨', '2024-06-17', '2024-07-07'],
    ['과거 이틀', '2024-07-07', '2024-07-08'],
    ['지난 며칠 바빴다.', '2024-07-06', '2024-07-08'],
  ] as const)
    it(`are whole ones: ${words}`, () => {
      const [time] = findTimeExpressions(words, { issued: TUESDAY });
      assert.deepEqual([time?.from, time?.to, time?.status], [from, to, 'inferred']);
    });

  it('end with the day of the text where the words say how long it lasted', () => {
    const [time] = findTimeExpressions('지난 3주간 이어졌다.', { issued: TUESDAY });
    assert.deepEqual([time?.from, time?.to, time?.approximate], ['2024-06-18', TUESDAY, true]);
  });
});

describe('units that are still to come', () => {
  for (const [words, from, to] of [
    ['다음 3주 동안 쉰다.', '2024-07-15', '2024-08-04'],
    ['다음 세 달은 바쁘다.', '2024-08-01', '2024-10-31'],
    ['다가오는 이틀은 비가 온다.', '2024-07-10', '2024-07-11'],
    ['다가오는 주에 떠난다.', '2024-07-15', '2024-07-21'],
    ['다가오는 달은 짧다.', '2024-08-01', '2024-08-31'],
    ['8월의 마지막 주에 떠난다.', '2024-08-26', '2024-09-01'],
  ] as const)
    it(`are whole ones: ${words}`, () => {
      const [time] = findTimeExpressions(words, { issued: TUESDAY });
      assert.deepEqual([time?.from, time?.to], [from, to]);
    });
});
