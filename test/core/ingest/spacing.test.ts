import assert from 'node:assert/strict';
import { findSpacings } from '../../../src/core/ingest/repair/spacing';

describe('glued and split words', () => {
  it('are found by the words on both sides', () => {
    check('두 나라는 ⟦협력의필요성을⟧ 인정했다.', ['협력의 필요성을']);
    check('이 지역에서 ⟦러시아는군사력을⟧ 키우고 있다.', ['러시아는 군사력을']);
    check('그는 ⟦정부는협력의필요성을⟧ 말한다고 했다.', ['정부는 협력의 필요성을']);
    check('정부는 ⟦예산 을⟧ 다시 짜기로 했다.', ['예산을']);
    check('연구자들은 ⟦우 주군사화에⟧ 맞서는 길을 찾았다.', ['우주군사화에']);
  });

  it('are found between sentences and before dates', () => {
    check('회담은 하루 만에 ⟦끝났다.그러나⟧ 합의는 남았다.', ['끝났다. 그러나']);
    check('두 장관은 ⟦올해4월⟧ 서울에서 만났다.', ['올해 4월']);
  });

  it('are no words that are written in one piece by right or by habit', () => {
    for (const text of [
      '마을을 지키는 사람들은 가을에도 그곳에서만 만났다.',
      '국제사회는 비핵화를 요구했고 안전보장이사회는 결의안을 채택했다.',
      '그 이상의 것을 바랄 수는 없다고 한 사람이 말했다.',
      '2024년6월 두 정상은 조약을 맺었다.',
      '산 위의 집 한 채가 보인다.',
    ])
      check(text, []);
  });
});

/** `⟦…⟧` is what is marked. */
function check(marked: string, readings: readonly string[]): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = findSpacings(text);
  assert.deepEqual(
    found.map(({ reading }) => reading),
    readings,
  );
  const expected = [...marked.matchAll(/⟦(.+?)⟧/g)].map(match => match[1]);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
