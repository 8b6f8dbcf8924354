import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { markdownTree } from '../drafts/markdownTree';
import { readFrontMatter } from '../sources/frontMatter';
import { authorName } from '../sources/sourceMetadata';
import { languageOf } from '../text/language';
import type { Problem } from '../text/problem';
import { exportProblems } from './exportProblems';
import { printedTree, wordsOf } from './printedTree';

/** What is printed of a draft, whatever the format: no front matter, comment, markup or picture is in it. */
export interface PrintedDraft {
  readonly language: 'ko' | 'en';
  /** What the file calls itself: the title, else the first heading, else the draft's name. */
  readonly name: string;
  readonly title?: string;
  readonly authors: readonly string[];
  /** As the front matter has it. */
  readonly date?: string;
  readonly body: Root;
  /** The notes that are printed, by the identifier that references have; of two with one label, the first. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** `[label]: address`, by identifier. */
  readonly links: ReadonlyMap<string, Definition>;
  readonly problems: readonly Problem[];
}

export function readPrintedDraft(text: string, name: string): PrintedDraft {
  const clean = withoutControls(text);
  // The parser swallows a byte order mark, and its offsets with it.
  const shift = clean.startsWith('\ufeff') ? 1 : 0;
  const { tree, left } = printedTree(markdownTree(clean.slice(shift)));
  const metadata = readFrontMatter(clean)?.metadata;
  const { title, issued: date, language } = metadata ?? {};
  const firstHeading = tree.children.find(node => node.type === 'heading');
  if (title) dropHeading(tree, title);
  return {
    language: (language === 'ko' || language === 'en' ? language : languageOf(clean)) ?? 'en',
    name: title ?? ((firstHeading && wordsOf(firstHeading)) || name),
    ...(title && { title }),
    authors: (metadata?.author ?? []).map(authorName),
    ...(date && { date }),
    body: tree,
    notes: firstByIdentifier(tree, node => (node.type === 'footnoteDefinition' ? node : undefined)),
    links: firstByIdentifier(tree, node => (node.type === 'definition' ? node : undefined)),
    problems: exportProblems(clean, left, shift),
  };
}

/** What XML cannot hold becomes the mark of an unreadable character; offsets stay. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\ufffd');
}

/** A draft that opens with its own title would print it twice. */
function dropHeading(tree: Root, title: string): void {
  const [first] = tree.children;
  if (first?.type === 'heading' && first.depth === 1 && wordsOf(first) === title) tree.children.shift();
}

function firstByIdentifier<T extends { readonly identifier: string }>(
  tree: Root,
  pick: (node: Nodes) => T | undefined,
): Map<string, T> {
  const found = new Map<string, T>();
  const visit = (node: Nodes): void => {
    const picked = pick(node);
    if (picked && !found.has(picked.identifier)) found.set(picked.identifier, picked);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}
