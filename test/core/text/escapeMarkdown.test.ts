import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import {
  escapeBlockStart,
  escapeMarkdown,
  oneLine,
  unescapeMarkdown,
} from '../../../src/core/text/escapeMarkdown';

describe('escapeMarkdown', () => {
  it('leaves ordinary prose as it is', () => {
    for (const prose of [
      '북·러 정상회담(2023. 9. 13.)은 “새 시대”를 열었다.',
      'A - b, c + d = e: 100% of #1!',
      'R&D와 AT&T',
    ])
      assert.equal(escapeMarkdown(prose), prose);
  });

  it('escapes what would be read as a mark-up', () =>
    assert.equal(
      escapeMarkdown('*a* _b_ `c` [d] <e> ~f~ $g$ ^h @i |j \\k &amp;'),
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\<e> \\~f\\~ \\$g\\$ \\^h \\@i \\|j \\\\k \\&amp;',
    ));

  it('renders to the very text, in a line and at the start of a block', () => {
    fc.assert(
      fc.property(TEXT, text => {
        const line = oneLine(text).trim();
        assert.equal(rendered(`“${escapeMarkdown(line)}”`), `“${line}”`);
        assert.equal(rendered(escapeBlockStart(escapeMarkdown(line))), line);
      }),
      { numRuns: 300 },
    );
  });

  it('is undone by unescapeMarkdown', () => {
    fc.assert(fc.property(TEXT, text => assert.equal(unescapeMarkdown(escapeMarkdown(text)), oneLine(text))));
  });
});

const TEXT = fc
  .array(fc.constantFrom('평양', '러시아는 ', '“', "'", '*', '**', '_', '[', '](', ')', '~~', '`', '<b>', '>', '# ', '&lt;', '&#35;', '$', '|', '\\', '!', ' ', '\n', '--', '---', '===', '```', '1. ', '2) ', '- ', '+ ', ': ', '<!--'), { maxLength: 10 })
  .map(pieces => pieces.join('')); // prettier-ignore

function rendered(markdown: string): string {
  return textOf(fromMarkdown(markdown));
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
