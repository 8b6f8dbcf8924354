import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts/draft';

describe('readDraft', () => {
  it('finds references and definitions with their places', () => {
    check('글⟦[^1]⟧과 ⟦[^북러]⟧.\n\n⟪[^1]: 첫째 주석⟫\n\n⟪[^북러]: 둘째⟫\n');
    check('글⟦[^a]⟧⟦[^b]⟧\r\n\r\n⟪[^a]: 가⟫\r\n⟪[^b]: 나⟫');
  });

  it('finds references that no definition answers, but none in code, links or escapes', () => {
    const draft = check(
      '글⟦[^없음]⟧ `[^code]` \\[^escaped] ⟦[^b]⟧\n\n    [^indented]\n\n```\n[^fenced]\n```\n\n⟪[^b]: 주⟫\n',
    );
    assert.deepEqual(
      draft.references.map(({ label, isDefined }) => [label, isDefined]),
      [
        ['없음', false],
        ['b', true],
      ],
    );
  });

  it('counts in UTF-16 units, with emoji, tabs and a byte order mark', () => {
    check('\ufeff🚀\t글⟦[^1]⟧\n\n⟪[^1]:\t주🚀⟫\n');
  });

  it('takes a note of several paragraphs as one', () => {
    const draft = check('글⟦[^1]⟧\n\n⟪[^1]: 첫 문단\n\n    둘째 문단⟫\n\n뒤\n');
    assert.equal(draft.definitions[0]!.text, '첫 문단\n\n    둘째 문단');
  });

  it('knows the front matter, the code and the line ends', () => {
    const draft = readDraft('---\r\ntitle: 글\r\n---\r\n\r\n본문 `code`\r\n');
    assert.deepEqual(draft.frontMatter, { start: 0, end: 18 });
    assert.equal(draft.lineEnd, '\r\n');
    assert.deepEqual(
      draft.code.map(({ start, end }) => draft.text.slice(start, end)),
      ['`code`'],
    );
    assert.equal(readDraft('가\n나\r\n').lineEnd, '\n');
    assert.equal(readDraft('').lineEnd, '\n');
  });

  it('reads anything', () => {
    for (const odd of [
      '',
      '[^',
      '[^]',
      '[^]: a',
      '[^ a]: b',
      '```',
      '---',
      '\0',
      '\ud800',
      '[^a]:',
      '> [^a]: b',
      '- [^a]: b',
      '[^a]:\n',
    ])
      readDraft(odd);
  });

  it('grows linearly with hostile drafts', () => {
    for (const unit of ['[^', '[^a]', '“', '> ', '[', '`a` ']) readDraft(unit.repeat(1_000));
  });
});

/** References stand in ⟦ ⟧, definitions in ⟪ ⟫. */
function check(marked: string) {
  const text = marked.replace(/[⟦⟧⟪⟫]/g, '');
  const draft = readDraft(text);
  let shown = '';
  for (let at = 0; at <= text.length; at++) {
    shown += draft.references.some(({ end }) => end === at) ? '⟧' : '';
    shown += draft.definitions.some(({ end }) => end === at) ? '⟫' : '';
    shown += draft.definitions.some(({ start }) => start === at) ? '⟪' : '';
    shown += draft.references.some(({ start }) => start === at) ? '⟦' : '';
    shown += text[at] ?? '';
  }
  assert.equal(shown, marked);
  for (const { label, labelRange } of [...draft.references, ...draft.definitions])
    assert.equal(text.slice(labelRange.start, labelRange.end), label);
  for (const { content, text: note } of draft.definitions)
    assert.equal(text.slice(content.start, content.end), note);
  return draft;
}
