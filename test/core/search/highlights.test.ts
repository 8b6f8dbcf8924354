import assert from 'node:assert/strict';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { sourceOf } from '../../support/searchSource';

/** A query, and a passage with all that must be marked in it between ⟦ ⟧. */
const CASES: readonly (readonly [title: string, query: string, marked: string])[] = [
  ['marks a word without its particle', '푸틴', '⟦푸틴⟧의 방문과 ⟦푸틴⟧은 조약'],
  [
    'marks a name whose last syllable looks like a particle',
    '김정은',
    '⟦김정은⟧은 갔고 ⟦김정은⟧의 수행원, 그리고 김정일',
  ],
  ['marks a word inside a word', '군사동맹', '(준)⟦군사동맹⟧과 준⟦군사동맹⟧'],
  ['marks a word across a space', '캠프데이비드', '지난달 ⟦캠프 데이비드⟧에서'],
  ['marks a word across a line end', '보스토치니', '극동의 ⟦보스토\n치니⟧ 기지'],
  ['marks a compound with and without its middle dot', '북러', '⟦북·러⟧ 관계와 ⟦북러⟧관계'],
  ['marks a number however it is written', '7천 개', '모두 ⟦7,000개⟧의 상자와 ⟦7000⟧ 상자'],
  ['marks month and day of a date', '9월 13일', '2023-⟦09⟧-⟦13⟧에, 그러니까 ⟦9 월⟧ ⟦13일⟧에'],
  ['marks inflected English', 'treaty', 'Two ⟦Treaties⟧, one entreaty'],
  ['marks the part of a long word that is there', '우주군사화', '⟦군사화⟧라는 말과 ⟦우주⟧라는 말'],
  ['marks a phrase and its words', '"전략적 동반자"', '‘⟦전략적동반자⟧’와 ⟦전략적⟧ 고려'],
  ['marks words in loose jamo', '평양', `⟦${'평양'.normalize('NFD')}⟧에서`],
  ['marks full-width letters', 'KINU', '⟦ＫＩＮＵ⟧는'],
  ['does not mark question words', '조약 언제', '⟦조약⟧은 언제나'],
  ['marks hanja', '習近平', '시진핑(⟦習近平⟧)은'],
  ['marks hanja and their Korean reading', '條約', '⟦조약⟧이라 하고 ⟦條約⟧이라 쓴다'],
  ['marks hanja of what was typed in Korean', '우호조약', '조·소 ⟦友好 條約⟧의 문장'],
  ['marks a phrase in hanja', '"상호 원조"', '⟦相互 援助⟧의 의무'],
  ['marks what was typed of a longer word', '정상회', '⟦정상회⟧담을'],
];

describe('highlights', () => {
  for (const [title, query, marked] of CASES) it(title, () => check(query, marked));
});

function check(query: string, marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const index = new SearchIndex();
  index.add(sourceOf('a.md', ['앞에 선 단락.', text]));
  const hit = index.search(query, { limit: 1, prefix: true })[0];
  let shown = '앞에 선 단락.\n' + text;
  for (const { start, end } of hit?.highlights.toReversed() ?? []) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, '앞에 선 단락.\n' + marked);
}
