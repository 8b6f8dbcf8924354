import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { TextRange } from '../text/textRange';
import type { ClosedRange, FootnoteDefinition, FootnoteReference } from './draft';
import { hiddenNoteAt, textCitationAt } from './textCitations';
import type { TextCitation } from './textCitations';

/** What the Markdown parser finds in a draft. The only file that knows its tree. */
export interface ParsedMarkdown {
  frontMatter?: TextRange;
  readonly references: FootnoteReference[];
  readonly definitions: FootnoteDefinition[];
  readonly textCitations: TextCitation[];
  readonly hiddenNotes: FootnoteDefinition[];
  /** `[label]: address`, with the label as it is compared. */
  readonly linkDefinitions: (TextRange & { readonly label: string })[];
  readonly closed: ClosedRange[];
  readonly blocks: TextRange[];
  readonly containers: TextRange[];
  /** Plain text, where a reference without a definition hides. */
  readonly texts: TextRange[];
}

/** Reads a text at once; `parseInChunks` gives the same and remembers its pieces. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const parsed = nothingParsed();
  // The parser swallows a byte order mark, and its offsets with it.
  const shift = text.startsWith('\ufeff') ? 1 : 0;
  const tree = fromMarkdown(text.slice(shift), {
    extensions: [gfmFootnote(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFootnoteFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  });
  collect(tree, text, offset => offset + shift, parsed);
  return parsed;
}

export function nothingParsed(): ParsedMarkdown {
  return {
    references: [],
    definitions: [],
    textCitations: [],
    hiddenNotes: [],
    linkDefinitions: [],
    closed: [],
    blocks: [],
    containers: [],
    texts: [],
  };
}

function collect(node: Nodes, text: string, toDraft: ToDraft, parsed: ParsedMarkdown): void {
  const range = rangeOf(node, toDraft);
  // TOML front matter is a node of the extension, outside mdast's union.
  const type: string = node.type;
  switch (type) {
    case 'yaml':
    case 'toml':
      parsed.frontMatter = range;
      parsed.closed.push({ ...range, kind: 'frontMatter', isBlock: true });
      break;
    case 'code':
      parsed.closed.push({ ...range, kind: 'code', isBlock: true });
      break;
    case 'inlineCode':
      parsed.closed.push({ ...range, kind: 'code', isBlock: false });
      break;
    case 'html':
      parsed.closed.push({ ...range, kind: 'html', isBlock: isWholeLine(text, range) });
      collectCitation(text, range, parsed);
      break;
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
      parsed.closed.push({ ...range, kind: 'link', isBlock: false });
      break;
    case 'definition':
      parsed.closed.push({ ...range, kind: 'definition', isBlock: true });
      if (node.type === 'definition') parsed.linkDefinitions.push({ ...range, label: node.identifier });
      break;
    case 'footnoteDefinition':
      parsed.closed.push({ ...range, kind: 'note', isBlock: true });
      parsed.definitions.push(definitionAt(text, range));
      break;
    case 'footnoteReference':
      parsed.closed.push({ ...range, kind: 'link', isBlock: false });
      parsed.references.push(referenceAt(text, range, true));
      break;
    case 'paragraph':
    case 'heading':
      parsed.blocks.push(range);
      break;
    case 'list':
    case 'blockquote':
      parsed.containers.push(range);
      break;
    case 'text':
      parsed.texts.push(range);
      break;
  }
  if ('children' in node) for (const child of node.children) collect(child, text, toDraft, parsed);
}

function collectCitation(text: string, comment: TextRange, parsed: ParsedMarkdown): void {
  const note = hiddenNoteAt(text, comment);
  if (note) parsed.hiddenNotes.push(note);
  const citation = textCitationAt(text, comment);
  if (!citation) return;
  parsed.textCitations.push(citation);
  parsed.closed.push({ start: citation.start, end: citation.end, kind: 'link', isBlock: false });
}

/** Where an offset that the parser gives stands in the draft. */
type ToDraft = (offset: number) => number;

function rangeOf({ position }: Nodes, toDraft: ToDraft): TextRange {
  return { start: toDraft(position?.start.offset ?? 0), end: toDraft(position?.end.offset ?? 0) };
}

/** `[^label]` in `range`. */
export function referenceAt(text: string, range: TextRange, isDefined: boolean): FootnoteReference {
  const labelRange = { start: range.start + 2, end: range.end - 1 };
  return { ...range, label: text.slice(labelRange.start, labelRange.end), labelRange, isDefined };
}

function definitionAt(text: string, range: TextRange): FootnoteDefinition {
  const close = text.indexOf(']:', range.start);
  const labelRange = { start: range.start + 2, end: close };
  let start = close + 2;
  while (start < range.end && /[ \t]/.test(text[start]!)) start++;
  const content = { start, end: range.end };
  return {
    ...range,
    label: text.slice(labelRange.start, labelRange.end),
    labelRange,
    content,
    text: text.slice(content.start, content.end),
  };
}

/** Whether nothing but blanks stands before it on its line. */
function isWholeLine(text: string, { start }: TextRange): boolean {
  let at = start - 1;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\ufeff') at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}
