import type { TextRange } from '../text/textRange';
import { markdownChunks } from './markdownChunks';
import { nothingParsed, parseMarkdown } from './parseMarkdown';
import type { ParsedMarkdown } from './parseMarkdown';

/** What has been read of a draft, for the next reading after a keystroke: only the changed chunk is parsed. */
export type MarkdownMemory = Map<string, ParsedMarkdown>;

/** Beyond this many chunks the memory begins anew; the longest drafts have a few thousand. */
const LARGEST_MEMORY = 20_000;

/** The same as `parseMarkdown`, in time that grows with what has changed since `memory` was filled. */
export function parseInChunks(text: string, memory: MarkdownMemory): ParsedMarkdown {
  if (memory.size > LARGEST_MEMORY) memory.clear();
  // A byte order mark counts in the offsets and for nothing else.
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const chunks = markdownChunks(text.slice(from)).map(({ start, end }) => ({
    start: start + from,
    text: text.slice(start + from, end + from),
  }));
  const alone = chunks.map(chunk => remembered(memory, chunk.text, ''));
  const everywhere = definedLabels(alone);
  const whole = nothingParsed();
  chunks.forEach((chunk, index) => {
    const own = definedLabels([alone[index]!]);
    // Front matter holds no labels, and is none behind anything else.
    const missing = alone[index]!.frontMatter
      ? []
      : labelsIn(chunk.text).filter(label => everywhere.has(label) && !own.has(label));
    const prefix = missing.length ? definitionsOf(missing, everywhere) : '';
    const parsed = prefix ? remembered(memory, chunk.text, prefix) : alone[index]!;
    append(whole, parsed, chunk.start);
  });
  return whole;
}

/** A chunk, read below the definitions that it has elsewhere; its offsets are its own. */
function remembered(memory: MarkdownMemory, chunk: string, prefix: string): ParsedMarkdown {
  const key = `${prefix}\0${chunk}`;
  const known = memory.get(key);
  if (known) return known;
  const parsed = nothingParsed();
  const isBehind = ({ start }: { start: number }): boolean => start >= prefix.length;
  append(parsed, parseMarkdown(prefix + chunk), -prefix.length, isBehind);
  memory.set(key, parsed);
  return parsed;
}

type Label = 'note' | 'link';

/** Labels as the parser compares them; a note's begins with `^`. */
function definedLabels(parts: readonly ParsedMarkdown[]): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const { definitions, linkDefinitions } of parts) {
    for (const { label } of definitions) labels.set(`^${identifier(label)}`, 'note');
    for (const { label } of linkDefinitions) labels.set(identifier(label), 'link');
  }
  return labels;
}

/** What stands between brackets in a chunk, once each. */
function labelsIn(chunk: string): string[] {
  const found = new Set<string>();
  for (const [, label = ''] of chunk.matchAll(/\[((?:\\.|[^[\]\\]){1,999})(?=\])/gsu))
    found.add(label.startsWith('^') ? `^${identifier(label.slice(1))}` : identifier(label));
  return [...found];
}

/** Definitions of the labels, closed off from what follows. */
function definitionsOf(labels: readonly string[], kinds: ReadonlyMap<string, Label>): string {
  const lines = labels.map(label => (kinds.get(label) === 'note' ? `[${label}]: x` : `[${label}]: /x`));
  return `${lines.join('\n\n')}\n\n***\n\n`;
}

function identifier(label: string): string {
  return label
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Adds what was read of a part to the whole, moved to its place. */
function append(
  whole: ParsedMarkdown,
  part: ParsedMarkdown,
  shift: number,
  isWanted: (range: { start: number }) => boolean = () => true,
): void {
  const moved = <T extends { start: number; end: number }>(range: T): T => ({
    ...range,
    start: range.start + shift,
    end: range.end + shift,
  });
  const labelled = <T extends TextRange & { readonly labelRange: TextRange }>(range: T): T => ({
    ...moved(range),
    labelRange: moved(range.labelRange),
  });
  whole.references.push(...part.references.filter(isWanted).map(labelled));
  whole.textCitations.push(
    ...part.textCitations
      .filter(isWanted)
      .map(citation => ({ ...labelled(citation), printed: moved(citation.printed) })),
  );
  for (const list of ['definitions', 'hiddenNotes'] as const)
    whole[list].push(
      ...part[list]
        .filter(isWanted)
        .map(definition => ({ ...labelled(definition), content: moved(definition.content) })),
    );
  for (const list of ['linkDefinitions', 'closed', 'blocks', 'containers', 'texts'] as const)
    (whole[list] as { start: number; end: number }[]).push(...part[list].filter(isWanted).map(moved));
  if (part.frontMatter) whole.frontMatter ??= moved(part.frontMatter);
}
