import assert from 'node:assert/strict';
import { findTimeExpressions } from '../../src/core/dates/findTimeExpressions';
import { inferPublication } from '../../src/core/dates/inferPublication';
import type { TimeExpression } from '../../src/core/dates/timeExpression';
import { valueOf } from '../core/dates/checkTimes';
import { needRealEssays } from '../support/project';

/** What the essays name, in their order, with its days in EDTF; several values where readers may differ. */
const EXPECTED: readonly {
  issued: string;
  times: readonly (readonly [surface: string, ...values: string[]])[];
}[] = [
  {
    issued: '2024-07-08',
    times: [
      ['6월 19일', '2024-06-19'],
      ['1991년', '1991'],
      ['2000년', '2000'],
      ['2022년', '2022'],
      ['2019년', '2019'],
      ['2011년 말', '2011-10/2011-12~'],
      ['2018년', '2018'],
      ['3년 후', '2022'],
      ['2022년 2월', '2022-02'],
      ['2022년 여름부터', '2022-06/..'],
      ['2022년 봄부터', '2022-03/..'],
      ['2023년', '2023'],
      ['7·27', '2023-07-27'],
      ['2022년', '2022'],
      ['약 한 달 반 후', '2023-09~'],
      ['이듬해', '2024'],
      ['작년 10월부터 올해4월까지', '2023-10/2024-04'],
      ['1961년', '1961'],
      ['1961년', '1961'],
      ['2024년', '2024'],
      ['2008년', '2008'],
      ['2020년', '2020'],
      ['1997년부터', '1997/..'],
      ['2020년', '2020'],
      ['2022년', '2022'],
      ['2023년 9월', '2023-09'],
      ['7월 8일', '2024-07-08'],
    ],
  },
  {
    issued: '2023-09',
    times: [
      ['2023년 9월 13일', '2023-09-13'],
      ['2019년', '2019'],
      ['11월', '2023-11'],
      ['1990년', '1990'],
      ['2022년', '2022'],
      ['코로나 시기', '?'],
      ['2019년', '2019'],
      ['2020년', '2020'],
      ['한 달 전', '2023-08'],
      ['지난 8월', '2023-08'],
      ['지난 8월부터', '2023-08/..'],
    ],
  },
];

describe('dates of the real essays', () => {
  it('are found and mean the right days', function () {
    const essays = needRealEssays(this);
    let found = 0;
    let right = 0;
    let extra = 0;
    essays.forEach(({ text }, index) => {
      const { issued, times } = EXPECTED[index]!;
      const seen = findTimeExpressions(text, { issued });
      const matched = align(
        times.map(([surface]) => surface),
        seen,
      );
      found += matched.filter(time => time !== undefined).length;
      right += matched.filter((time, at) => time && times[at]!.slice(1).includes(valueOf(time))).length;
      extra += seen.length - matched.filter(time => time !== undefined).length;
    });
    const wanted = EXPECTED.reduce((sum, { times }) => sum + times.length, 0);
    console.log(
      `  dates, essays: ${found} of ${wanted} found, ${right} right, ${found - right} wrong, ${extra} more`,
    );
    assert.deepEqual([found, right, extra], [wanted, wanted, 0]);
  });

  it('are found as well when every blank before a line break is lost', function () {
    const times = needRealEssays(this).map(({ text }, index) => {
      const { issued } = EXPECTED[index]!;
      const [whole, trimmed] = [text, text.replaceAll(/[ \t]+\n/gu, '\n')].map(one =>
        findTimeExpressions(one, { issued }),
      );
      return [whole!.map(valueOf), trimmed!.map(valueOf)] as const;
    });
    for (const [whole, trimmed] of times) assert.deepEqual(trimmed, whole);
  });

  it('get no value from a publication date that is not known', function () {
    const placed = needRealEssays(this)
      .flatMap(({ text }) => findTimeExpressions(text))
      .filter(time => time.anchor.kind === 'publication' && (time.from !== null || time.to !== null));
    assert.deepEqual(placed, []);
  });

  it('tell when the essays were written', function () {
    const [column, essay] = needRealEssays(this).map(({ text }) => inferPublication(text));
    assert.equal(column?.issued, '2024-07-08');
    assert.equal(essay?.issued, '2023-09');
    assert.deepEqual(essay?.bounds, { from: '2023-09-13', to: '2023-10-31' });
  });
});

/** For each surface the expression that has it, both in order; blanks do not count. */
function align(
  surfaces: readonly string[],
  times: readonly TimeExpression[],
): (TimeExpression | undefined)[] {
  let next = 0;
  return surfaces.map(surface => {
    const at = times.findIndex((time, index) => index >= next && bare(time.surface).includes(bare(surface)));
    if (at < 0) return undefined;
    next = at + 1;
    return times[at];
  });
}

function bare(surface: string): string {
  return surface.replaceAll(/\s/gu, '');
}
