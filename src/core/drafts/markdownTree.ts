import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * The tree of a draft, for whoever prints it. The notes are those that `readDraft` finds. Tildes strike
 * nothing out: in Korean they are ranges.
 */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmFootnote(), gfmTable(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmTableFromMarkdown(),
      frontmatterFromMarkdown(['yaml', 'toml']),
    ],
  });
}
