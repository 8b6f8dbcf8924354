import assert from 'node:assert/strict';
import { misdatedRole } from '../../../src/core/entities/roleAtDate';
import type { Role } from '../../../src/core/entities/entity';
import { findTimeExpressions } from '../../../src/core/dates/findTimeExpressions';

const ROLES: readonly Role[] = [
  { title: { ko: '국방부 장관', en: 'Minister of Defence' }, from: '2012-11', to: '2024-05', evidence: [] },
  { title: { ko: '안보회의 서기', en: 'Secretary' }, from: '2024-05', evidence: [] },
];

describe('an office and the date of the text', () => {
  it('is pointed out behind its end', () => {
    check('국방장관 ⟦서정후⟧가 왔다.', '2024-09-01', '2024-05');
    check('⟦서정후⟧ 국방부 장관은 웃었다.', '2024-09-01', '2024-05');
    check('Defense Minister ⟦Jeonghu Seo⟧ arrived.', '2024-09-01', '2024-05');
    check('⟦Jeonghu Seo⟧, the Minister of Defence, arrived.', '2024-09-01', '2024-05');
  });
  it('is pointed out before its beginning', () =>
    check('⟦서정후⟧ 안보회의 서기가 왔다.', '2023-02', undefined, '2024-05'));
  it('is silent while it is held', () => {
    check('국방장관 ⟦서정후⟧가 왔다.', '2023-09-01');
    check('국방장관 ⟦서정후⟧가 왔다.', '2024-05-30');
  });
  it('is silent where the text speaks of then', () => {
    check('당시 국방장관 ⟦서정후⟧가 왔다.', '2024-09-01');
    check('전 국방장관 ⟦서정후⟧가 왔다.', '2024-09-01');
    check('Former Defence Minister ⟦Jeonghu Seo⟧ arrived.', '2024-09-01');
    check('2023년 7월 국방장관 ⟦서정후⟧가 평양에 왔다.', '2024-09-01');
  });
  it('is silent where the text gives no office, or has no date', () => {
    check('⟦서정후⟧가 왔다. 국방장관은 쉬었다.', '2024-09-01');
    check('⟦서정후⟧는 국방장관을 만났다.', '2024-09-01');
    check('국방장관 ⟦서정후⟧가 왔다.', undefined);
  });
});

function check(marked: string, issued: string | undefined, to?: string, from?: string): void {
  const name = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const times = findTimeExpressions(text, issued === undefined ? {} : { issued });
  const role = misdatedRole(name, ROLES, { text, issued, times });
  assert.deepEqual(
    role && { ...(to ? { to: role.to } : {}), ...(from ? { from: role.from } : {}) },
    to ? { to } : from ? { from } : undefined,
    marked,
  );
}
