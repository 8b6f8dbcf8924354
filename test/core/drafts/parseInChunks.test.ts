import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { markdownChunks } from '../../../src/core/drafts/markdownChunks';
import { parseInChunks } from '../../../src/core/drafts/parseInChunks';
import type { MarkdownMemory } from '../../../src/core/drafts/parseInChunks';
import { parseMarkdown } from '../../../src/core/drafts/parseMarkdown';

describe('markdownChunks', () => {
  it('cuts between paragraphs', () => checkChunks('가\n\n나\n다\n\n라', ['가\n\n', '나\n다\n\n', '라']));

  it('cuts no list, no code and no front matter', () => {
    checkChunks('- 가\n\n- 나\n\n  다\n\n라', ['- 가\n\n- 나\n\n  다\n\n', '라']);
    checkChunks('```\n가\n\n나\n```\n\n다', ['```\n가\n\n나\n```\n\n', '다']);
    checkChunks('---\na: 1\n\nb: 2\n---\n\n가', ['---\na: 1\n\nb: 2\n---\n', '\n', '가']);
  });

  it('cuts nothing behind a block of HTML, whose end it does not know', () =>
    checkChunks('가\n\n<pre>\n\n나\n\n</pre>\n', ['가\n\n', '<pre>\n\n나\n\n</pre>\n']));
});

describe('reading in chunks', () => {
  it('is the same as reading at once, for any text', () => {
    const pieces = fc.constantFrom(
      ...[
        '가',
        '글[^a]',
        '[^a]',
        '[^A b]',
        '[foo]',
        '[글](x)',
        '`코드`',
        '“말”',
        '# 제목',
        '===',
        '---',
        '***',
      ],
      ...['[^a]: 주', '[^b]: 주[^a]', '[foo]: /u', '> 인용', '- 항목', '1. 하나', '    들여', '  둘', '\t탭'],
      ...[
        '```',
        '~~~',
        '``` x`',
        '<!-- 말 -->',
        '<!--gakju:a@1-2#x-->',
        '<!--',
        '-->',
        '<div>',
        '<pre>',
        '</pre>',
      ],
      ...[
        '\\[^a]',
        '![그림][foo]',
        '| a | b |',
        '*강조*',
        '\ufeff',
        'https://a.b',
        '[',
        ']',
        '[^',
        '+++',
        'a: 1',
      ],
    );
    const breaks = fc.constantFrom(' ', '\n', '\n', '\n\n', '\n\n', '\r\n\r\n', '\r', '\n \n', '\n\n\n');
    const texts = fc.array(fc.tuple(pieces, breaks), { maxLength: 16 }).map(list => list.flat().join(''));
    const memory = new Map();
    fc.assert(
      fc.property(texts, text => assert.deepEqual(parseInChunks(text, memory), parseMarkdown(text))),
      { numRuns: 500 },
    );
  });

  it('parses nothing twice', () => {
    const memory: MarkdownMemory = new Map();
    const paragraphs = Array.from({ length: 50 }, (_, number) => `문단 ${number}[^a].`);
    parseInChunks([...paragraphs, '[^a]: 주'].join('\n\n'), memory);
    const before = [...memory.values()].map(chunk => ({ chunk, ...chunk }));
    parseInChunks([...paragraphs.with(7, '바뀐 문단[^a].'), '[^a]: 주'].join('\n\n'), memory);
    assert.equal(memory.size - before.length, 1);
    for (const { chunk, parsed, below } of before)
      assert.ok(chunk.parsed === parsed && chunk.below === below, chunk.text);
  });
});

function checkChunks(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    markdownChunks(text).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
