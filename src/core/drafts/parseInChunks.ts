import type { TextRange } from '../text/textRange';
import { markdownChunks } from './markdownChunks';
import { nothingParsed, parseMarkdown } from './parseMarkdown';
import type { ParsedMarkdown } from './parseMarkdown';

/** What has been read of a draft, for the next reading after a keystroke: only the changed chunk is parsed. */
export type MarkdownMemory = Map<string, ReadChunk>;

/** A chunk by itself; offsets are its own. */
interface ReadChunk {
  readonly text: string;
  readonly parsed: ParsedMarkdown;
  readonly defined: ReadonlyMap<string, Label>;
  /** What stands between brackets and may be defined elsewhere. */
  readonly labels: readonly string[];
  /** The same below the definitions that it had elsewhere when it was last read. */
  below?: { readonly definitions: string; readonly parsed: ParsedMarkdown };
}

type Label = 'note' | 'link';

/** Beyond this many chunks the memory begins anew; the longest drafts have a few thousand. */
const LARGEST_MEMORY = 20_000;

/** The same as `parseMarkdown`, in time that grows with what has changed since `memory` was filled. */
export function parseInChunks(text: string, memory: MarkdownMemory): ParsedMarkdown {
  if (memory.size > LARGEST_MEMORY) memory.clear();
  // A byte order mark counts in the offsets and for nothing else.
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const chunks = markdownChunks(text.slice(from)).map(({ start, end }) => ({
    start: start + from,
    chunk: remembered(memory, text.slice(start + from, end + from)),
  }));
  const everywhere = new Map(chunks.flatMap(({ chunk }) => [...chunk.defined]));
  const whole = nothingParsed();
  for (const { start, chunk } of chunks) append(whole, parsedBelow(chunk, everywhere), start);
  return whole;
}

function remembered(memory: MarkdownMemory, text: string): ReadChunk {
  let chunk = memory.get(text);
  if (!chunk) memory.set(text, (chunk = readChunk(text)));
  return chunk;
}

function readChunk(text: string): ReadChunk {
  const parsed = parseMarkdown(text);
  // Front matter holds no labels, and is none behind anything else.
  return { text, parsed, defined: definedLabels(parsed), labels: parsed.frontMatter ? [] : labelsIn(text) };
}

/** The chunk, read below the definitions that it has elsewhere. */
function parsedBelow(chunk: ReadChunk, everywhere: ReadonlyMap<string, Label>): ParsedMarkdown {
  const missing = chunk.labels.filter(label => everywhere.has(label) && !chunk.defined.has(label));
  if (!missing.length) return chunk.parsed;
  const definitions = definitionsOf(missing, everywhere);
  if (chunk.below?.definitions !== definitions)
    chunk.below = { definitions, parsed: parseBelow(definitions, chunk.text) };
  return chunk.below.parsed;
}

function parseBelow(definitions: string, text: string): ParsedMarkdown {
  const parsed = nothingParsed();
  const isBehind = ({ start }: { start: number }): boolean => start >= definitions.length;
  append(parsed, parseMarkdown(definitions + text), -definitions.length, isBehind);
  return parsed;
}

/** Labels as the parser compares them; a note's begins with `^`. */
function definedLabels({ definitions, linkDefinitions }: ParsedMarkdown): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const { label } of definitions) labels.set(`^${identifier(label)}`, 'note');
  for (const { label } of linkDefinitions) labels.set(identifier(label), 'link');
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
