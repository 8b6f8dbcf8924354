import type { FootnoteReference, Nodes, RootContent } from 'mdast';
import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { PrintedDraft } from './printedDraft';
import { wordsOf } from './printedTree';

/** The references below these nodes, in order, but for those inside notes. */
export function referencesIn(nodes: readonly Nodes[]): FootnoteReference[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteReference') return [node];
    return 'children' in node && node.type !== 'footnoteDefinition' ? referencesIn(node.children) : [];
  });
}

/** The words of a note that stands inside another one: word processors know no such thing. */
export function noteInBrackets({ notes }: PrintedDraft, { identifier }: FootnoteReference): string {
  const content: readonly RootContent[] = notes.get(identifier)?.children ?? [];
  return ` [${content.map(wordsOf).filter(Boolean).join(' ')}]`;
}

/** Says which notes stand in brackets inside others. */
export function notesInNotes({ notes }: PrintedDraft): Problem[] {
  return [...notes.values()].flatMap(note =>
    referencesIn(note.children).map(({ label, identifier }) => ({
      code: 'noteInNote',
      severity: 'information' as const,
      message: phrase(
        'A word processor has no notes inside notes: [^{0}] stands in brackets in [^{1}]',
        label ?? identifier,
        note.label ?? wordsOf(note),
      ),
    })),
  );
}
