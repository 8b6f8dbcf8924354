import assert from 'node:assert/strict';
import { citationKeys } from '../../../src/core/citations/citationKeys';
import { checkDraft } from '../../../src/core/drafts/checks/index';
import { readDraft } from '../../../src/core/drafts/draft';
import { applyEdits } from '../../../src/core/text/textEdit';

describe('citations by key', () => {
  it('are read as pandoc reads them', () => {
    check('[@yang2024, 12쪽]', ['[yang2024 page 12]']);
    check('[-@yang2024] 그리고 @yang2024 [12]', ['[yang2024]', 'yang2024']);
    check('[@yang2024, pp. 12-15; @lee_2023:b; @박2020 참조]', ['[yang2024 page 12-15 lee_2023:b 박2020]']);
    check('[참조 @a, 3번째 문단]', ['[a paragraph 3]']);
    check('@{yang2024}는 말했다.', ['yang2024']);
    check('글[^1]\n\n[^1]: 주 [@a, 2].', ['[a page 2]']);
    check('(@a) “@b”', ['a', 'b']);
    check('[@a, 앞의 논의 전부]', ['[a]']);
  });

  it('end where pandoc ends them', () => {
    check('@yang2024. @lee2023, @kim_b; @a:b.', ['yang2024', 'lee2023', 'kim_b', 'a:b']);
    check('@yang2024는', ['yang2024는']);
  });

  it('are not mail, code, links, nor anything escaped', () => {
    for (const text of [
      'a@b.org',
      '`@a`',
      '    @a',
      '[@a](b)',
      '<a@b.org>',
      '\\@a',
      'x/@a',
      '@ a',
      '[@a]: /x',
      '---\na: "@b"\n---\n',
    ])
      check(text, []);
  });

  it('have a key of a source, or the draft says which it may be', () => {
    checkKeys('[@hong2024] [@lim2020]', []);
    checkKeys('[@hong2024; @nobody1999]', ['⟦@nobody1999⟧ No source has the key {0}']);
    checkKeys('[@hong2025]', ['⟦@hong2025⟧ No source has the key {0}'], '[@hong2024]');
    checkKeys('[@Hong2024]', ['⟦@Hong2024⟧ No source has the key {0}'], '[@hong2024]');
    checkKeys(
      '@hong2024는',
      ['⟦@hong2024는⟧ Pandoc reads {0} as one key: the particle belongs to it'],
      '@{hong2024}는',
    );
    checkKeys('[@kim2021]', ['⟦@kim2021⟧ Several sources answer to @{0}'], '[@kim2021-a]');
  });

  it('are anything else where a draft cites by no key', () => checkKeys('@친구 @someone', []));

  it('are found in time that grows with the draft', () => {
    const time = (count: number): number => {
      const text = `${'*글* `code` '.repeat(count)}${'[@a, 1; @b]; [[ @{x @y [-@z '.repeat(count)}`;
      const start = performance.now();
      readDraft(text);
      return performance.now() - start;
    };
    time(500);
    const [small, large] = [time(500), time(2000)];
    assert.ok(large < 60 + 10 * small, `${small} ms, then ${large} ms for four times as much`);
  });
});

/** `[…]` for a citation in brackets, each with its keys and places. */
function check(text: string, expected: readonly string[]): void {
  const found = readDraft(text).keyCitations.map(({ start, cites }) => {
    const words = cites.map(({ key, locator }) =>
      locator ? `${key} ${locator.label} ${locator.value}` : key,
    );
    return text[start] === '[' ? `[${words.join(' ')}]` : words.join(' ');
  });
  assert.deepEqual(found, expected, text);
}

function checkKeys(text: string, expected: readonly string[], fixed?: string): void {
  const work = (id: string, literal: string, issued: string) => ({
    id,
    metadata: { author: [{ literal }], issued, origins: {} },
  });
  const keys = citationKeys([
    work('hong.txt', '홍길동', '2024'),
    work('lim.txt', '임꺽정', '2020'),
    work('a.txt', '김만덕', '2021'),
    work('b.txt', '김만덕', '2021'),
  ]);
  const problems = checkDraft(text, { source: () => undefined, keys });
  assert.deepEqual(
    problems.map(({ range, message }) => `⟦${text.slice(range.start, range.end)}⟧ ${message.template}`),
    expected,
  );
  const [fix] = problems[0]?.fixes ?? [];
  if (fixed !== undefined) assert.equal(applyEdits(text, fix!.edits), fixed);
}
