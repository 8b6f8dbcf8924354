import { encloses } from '../text/textRange';
import type { TextRange } from '../text/textRange';
import { findKeyCitations } from './keyCitations';
import type { KeyCitation } from './keyCitations';
import { parseInChunks } from './parseInChunks';
import type { MarkdownMemory } from './parseInChunks';
import { parseMarkdown } from './parseMarkdown';
import type { TextCitation } from './textCitations';
import { findUndefinedReferences } from './undefinedReferences';

/** The Markdown being written, as far as notes and quotations go. All offsets are of `text`. */
export interface Draft {
  readonly text: string;
  /** The line end the draft uses; of a mixture, the first. */
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly frontMatter?: TextRange;
  /** `[^1]`, in the order of the text, with and without a definition. */
  readonly references: readonly FootnoteReference[];
  /** `[^1]: …`, in the order of the text. */
  readonly definitions: readonly FootnoteDefinition[];
  /** `(홍길동 2024: 12)` with a mark that leads to its hidden note, in the order of the text. */
  readonly textCitations: readonly TextCitation[];
  /** The notes of citations in the text: nothing but comments. */
  readonly hiddenNotes: readonly FootnoteDefinition[];
  /** `[@yang2024, 12쪽]`, in the order of the text. */
  readonly keyCitations: readonly KeyCitation[];
  /** Code, fenced, indented and inline. */
  readonly code: readonly TextRange[];
  /** Where nothing may be inserted, and why. */
  readonly closed: readonly ClosedRange[];
  /** The leaf blocks that hold running text: paragraphs, headings. */
  readonly blocks: readonly TextRange[];
  /** Lists and block quotations: what a block quotation cannot be put into. */
  readonly containers: readonly TextRange[];
}

export interface FootnoteReference extends TextRange {
  /** As it stands between `[^` and `]`. */
  readonly label: string;
  readonly labelRange: TextRange;
  /** False where no definition has this label: every renderer then prints it as it is. */
  readonly isDefined: boolean;
}

export interface FootnoteDefinition extends TextRange {
  readonly label: string;
  readonly labelRange: TextRange;
  /** The note itself, behind the colon. */
  readonly content: TextRange;
  /** The note's Markdown as it stands, comments and all. */
  readonly text: string;
}

export interface ClosedRange extends TextRange {
  readonly kind: 'code' | 'frontMatter' | 'html' | 'link' | 'definition' | 'note';
  /** A block reaches to the end of its last line, so its edges are closed as well. */
  readonly isBlock: boolean;
}

/**
 * Reads a draft. Any text is a draft; reading never fails. With a `memory` that is kept between two
 * readings, only what changed is parsed.
 */
export function readDraft(text: string, memory?: MarkdownMemory): Draft {
  const parsed = memory ? parseInChunks(text, memory) : parseMarkdown(text);
  const missing = findUndefinedReferences(text, parsed.texts);
  const references = [...parsed.references, ...missing].toSorted((a, b) => a.start - b.start);
  // A citation by key may be one that leads back to its words as well.
  const marked = new Set(parsed.textCitations.map(({ start }) => start));
  const links = parsed.closed.filter(({ kind, start }) => kind === 'link' && !marked.has(start));
  const hidden = new Set(parsed.hiddenNotes.map(({ label }) => labelKey(label)));
  return {
    text,
    lineEnd: lineEndOf(text),
    ...(parsed.frontMatter ? { frontMatter: parsed.frontMatter } : {}),
    references,
    definitions: parsed.definitions,
    textCitations: parsed.textCitations.map(citation => ({
      ...citation,
      isDefined: hidden.has(labelKey(citation.label)),
    })),
    hiddenNotes: parsed.hiddenNotes,
    keyCitations: findKeyCitations(text, parsed.texts).filter(
      citation => !links.some(range => encloses(range, citation)),
    ),
    code: parsed.closed.filter(range => range.kind === 'code'),
    closed: [
      ...parsed.closed,
      ...missing.map(({ start, end }) => ({ start, end, kind: 'link', isBlock: false }) as const),
    ],
    blocks: parsed.blocks,
    containers: parsed.containers,
  };
}

/** Markdown knows a lone carriage return as well; only a draft without any line feed uses it. */
function lineEndOf(text: string): Draft['lineEnd'] {
  const first = /\r\n|\n/.exec(text)?.[0];
  if (first) return first === '\n' ? '\n' : '\r\n';
  return text.includes('\r') ? '\r' : '\n';
}

/** Labels are one when they differ only in case, white space or Unicode form. */
export function sameLabel(a: string, b: string): boolean {
  return labelKey(a) === labelKey(b);
}

/** What labels are compared by. */
export function labelKey(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
