import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isIsoDay } from '../../../src/core/dates/calendar';
import { findTimeExpressions } from '../../../src/core/dates/findTimeExpressions';
import type { TimeExpression } from '../../../src/core/dates/timeExpression';
import { inEnglish } from '../../../src/core/text/phrase';
import { check } from './checkTimes';

const ISSUED = '2024-07-08';

describe('finding time expressions', () => {
  it('says what each was read against', () => {
    checkReason('⟦작년 10월⟧에 보냈다.', '작년 10월 is read against the publication date 2024-07-08');
    checkReason(
      '⟦6월 19일⟧ 만났다.',
      '6월 19일 names no year: the latest one before the publication date 2024-07-08',
    );
    checkReason(
      '⟦11월⟧ 만나기로 했다.',
      '11월 names no year and lies ahead: the next one after the publication date 2024-07-08',
    );
    checkReason('1990년 수교했다. ⟦이듬해⟧ 방문했다.', '이듬해 is counted from 1990');
    checkReason('2023년 행사와 ⟦7·27⟧ 열병식', 'The year of 7·27 is that of 2023, which stands before it');
    checkReason('⟦6·25⟧전쟁', '6·25 is the day of a known event: 6·25전쟁');
    checkReason('met on ⟦3/4/2024⟧', '3/4/2024 could be 2024-03-04 or 2024-04-03');
  });

  it('says nothing about what is said in full', () => {
    assert.equal(read('1961년 7월 6일 서명했다.').at(0)?.why, undefined);
  });

  it('notices a day of the week that the calendar contradicts', () => {
    const [time] = read('2024년 7월 8일(화) 열렸다.');
    assert.equal(time?.from, '2024-07-08');
    assert.equal(
      inEnglish(time.why!),
      '2024년 7월 8일(화) falls on another day of the week than the text says',
    );
  });

  it('lets the day of the week decide the year', () => {
    // 19 June was a Wednesday in 2024 and a Monday in 2023.
    check('⟦6월 19일(수)⟧ 만났다.', '2024-06-19', '2024-12-01');
    check('⟦6월 19일(월)⟧ 만났다.', '2023-06-19', '2024-12-01');
  });

  it('prefers an anchor that the following date confirms', () => {
    check('⟦2019년⟧ 만남, ⟦2018년⟧ 대화. ⟦3년 후⟧ 달라졌다. ⟦2022년⟧ 침공', '2019, 2018, 2022, 2022');
    check('⟦2019년⟧ 만남, ⟦2018년⟧ 대화. ⟦3년 후⟧ 달라졌다.', '2019, 2018, 2021');
  });

  it('does not count days from a year', () => {
    check('⟦2023년 9월 13일⟧ 회담, ⟦2019년⟧ 방문. ⟦이틀 뒤⟧ 떠났다.', '2023-09-13, 2019, 2023-09-15');
  });

  it('gives ranges in order, without overlap, that hold the surface', () => {
    fc.assert(fc.property(anyText(), text => checkRanges(text, read(text))));
  });

  it('never places a relative expression when the publication date is not known', () => {
    fc.assert(
      fc.property(anyText(), text => {
        for (const time of findTimeExpressions(text)) {
          if (time.anchor.kind === 'publication')
            assert.deepEqual([time.status, time.from, time.to], ['unresolved', null, null]);
        }
      }),
    );
  });

  it('gives real days, the first not after the last', () => {
    fc.assert(
      fc.property(anyText(), text => {
        for (const { from, to } of read(text)) {
          assert.ok(
            [from, to].every(day => day === null || isIsoDay(day)),
            `${from} ${to}`,
          );
          assert.ok(from === null || to === null || from <= to, `${from} ${to}`);
        }
      }),
    );
  });
});

/** Texts made of pieces of dates, so that odd meetings of them come up. */
function anyText(): fc.Arbitrary<string> {
  const pieces = (
    '2024년|20|98년|13월|2월|30일|9|19|·|.|-|~|/|부터|까지|에서|이후|지난|오는|작년|올해|이듬해|그해|달|주|말|초|분기|상반기|3년|후|전|약|한|두|반|' +
    '추석|설날|음력|7월|세기|년대|1990|9999년|0001년|999년 후|last|next|May|March|5,|2023|the|1990s|from|to|and|between|ago|Monday|in|century|0년|일|월|수요일|(수)|주말|하루|어제|전날'
  ).split('|');
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(' ', '', '\n', ' \n\n', ' '),
    fc.string({ maxLength: 3 }),
  );
  return fc.array(piece, { maxLength: 14 }).map(parts => parts.join(''));
}

function checkRanges(text: string, times: readonly TimeExpression[]): void {
  let done = 0;
  for (const { start, end, surface } of times) {
    assert.ok(start >= done && end > start);
    assert.equal(text.slice(start, end), surface);
    done = end;
  }
}

function checkReason(marked: string, reason: string): void {
  const surface = /⟦(?<surface>[^⟧]*)⟧/u.exec(marked)?.groups?.['surface'];
  const time = read(marked.replaceAll(/[⟦⟧]/gu, '')).find(found => found.surface === surface);
  assert.ok(time?.why, marked);
  assert.equal(inEnglish(time.why), reason);
}

function read(text: string): TimeExpression[] {
  return findTimeExpressions(text, { issued: ISSUED });
}
