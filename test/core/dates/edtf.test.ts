import assert from 'node:assert/strict';
import { edtfInterval, toEdtf } from '../../../src/core/dates/edtf';
import type { Grain } from '../../../src/core/dates/timeExpression';

describe('EDTF', () => {
  it('stands for days', () => {
    checkRead('2024-07-08', '2024-07-08', '2024-07-08');
    checkRead('2024-02', '2024-02-01', '2024-02-29');
    checkRead('2024', '2024-01-01', '2024-12-31');
    checkRead('2023-09-13/2023-10-31', '2023-09-13', '2023-10-31');
    checkRead('2023-10/2024', '2023-10-01', '2024-12-31');
    checkRead('2023-09-13/..', '2023-09-13', null);
    checkRead('../2022', null, '2022-12-31');
    checkRead('2011~', '2011-01-01', '2011-12-31');
    checkRead('2011-11?', '2011-11-01', '2011-11-30');
    checkRead('199X', '1990-01-01', '1999-12-31');
  });

  it('is not every text', () => {
    const wrong = ['', 'today', '2024-13', '2023-02-30', '2024/2023', '2023-21', '1/2/3', '0000', '20240708'];
    assert.deepEqual(
      wrong.filter(text => edtfInterval(text) !== undefined && text !== ''),
      [],
    );
  });

  it('is written no finer than needed', () => {
    checkWritten('2024-07-08', '2024-07-08', '2024-07-08');
    checkWritten('2024-07', '2024-07-01', '2024-07-31');
    checkWritten('2024', '2024-01-01', '2024-12-31');
    checkWritten('1990/1999', '1990-01-01', '1999-12-31');
    checkWritten('2023-10/2024-04', '2023-10-01', '2024-04-30');
    checkWritten('2023-09-13/2023-10-31', '2023-09-13', '2023-10-31');
    checkWritten('2022-06/..', '2022-06-01', null, 'season');
    checkWritten('2022-01-01/..', '2022-01-01', null, 'day');
    checkWritten('2022/..', '2022-01-01', null, 'year');
    checkWritten('../1999', null, '1999-12-31', 'year');
  });
});

function checkRead(edtf: string, from: string | null, to: string | null): void {
  assert.deepEqual(edtfInterval(edtf), { from, to }, edtf);
}

function checkWritten(edtf: string, from: string | null, to: string | null, grain?: Grain): void {
  assert.equal(toEdtf({ from, to, ...(grain ? { grain } : {}) }), edtf);
  assert.deepEqual(edtfInterval(edtf), { from, to });
}
