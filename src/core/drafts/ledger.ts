import type { SecondaryQuotation } from '../citations/citation';
import { foldLayout } from '../quotes/foldLayout';
import type { TextRange } from '../text/textRange';

/** What leads an inserted quotation back to its source. */
export interface Ledger extends TextRange {
  readonly sourceId: string;
  /** Of the words, when they were quoted; `start` and `end` are of the source's repaired text. */
  readonly hash: string;
  /** What was quoted of `start` to `end`, where something was left out between; in order. */
  readonly parts?: readonly TextRange[];
  /** Present when the draft says it in the writer's own words: only the passage can be checked, not the draft. */
  readonly isParaphrase?: true;
  /** Present when the source itself quotes the words, with whose they are, if that is known. */
  readonly secondary?: SecondaryQuotation;
  /** Of the note as it was written, so that a note that the writer changed since is never overwritten. */
  readonly noteHash?: string;
}

const PATTERN =
  /<!--gakju:([^@#<>\s]{1,4000})@(\d{1,12}-\d{1,12}(?:,\d{1,12}-\d{1,12}){0,200})#([0-9a-z]{1,13})(:paraphrase)?(?:~([^@#!<>\s]{0,900}))?(?:!([0-9a-z]{1,13}))?-->/u;

/** The ledger of words quoted from `range` of a source; from several `parts` of it where something was left out. */
export function ledgerOf(
  sourceId: string,
  { start, end }: TextRange,
  words: string,
  parts: readonly TextRange[] = [],
): Ledger {
  return { sourceId, start, end, hash: hashWords(words), ...(parts.length > 1 && { parts }) };
}

/** What a ledger leads to: one part, or several. */
export function partsOf({ start, end, parts }: Ledger): readonly TextRange[] {
  return parts ?? [{ start, end }];
}

/** The words of parts of a text, without what was left out between them. */
export function wordsIn(text: string, parts: readonly TextRange[]): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** An HTML comment, which no renderer shows: `<!--gakju:essays/yang.txt@120-164#1k2x9…-->`. */
export function writeLedger(ledger: Ledger): string {
  const { sourceId, hash, isParaphrase, secondary, noteHash } = ledger;
  const places = partsOf(ledger).map(({ start, end }) => `${start}-${end}`);
  const paraphrase = isParaphrase ? ':paraphrase' : '';
  const speaker = secondary ? `~${encodeId(secondary.speaker ?? '')}` : '';
  const note = noteHash === undefined ? '' : `!${noteHash}`;
  return `<!--gakju:${encodeId(sourceId)}@${places.join(',')}#${hash}${paraphrase}${speaker}${note}-->`;
}

/** The first ledger in a note's text. */
export function readLedger(note: string): Ledger | undefined {
  const [found] = readLedgers(note);
  if (!found) return undefined;
  const { comment: _, ...ledger } = found;
  return ledger;
}

/** All ledgers in a note's text, each with the place of its comment. */
export function readLedgers(note: string): (Ledger & { readonly comment: TextRange })[] {
  return [...note.matchAll(new RegExp(PATTERN, 'gu'))].map(match => {
    const [, id, places, hash, paraphrase, speaker, noteHash] = match;
    const parts = readParts(places!);
    return {
      sourceId: decodeId(id!),
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      hash: hash!,
      ...(parts.length > 1 && { parts }),
      ...(paraphrase && { isParaphrase: true as const }),
      ...(speaker !== undefined && { secondary: speaker ? { speaker: decodeId(speaker) } : {} }),
      ...(noteHash !== undefined && { noteHash }),
      comment: { start: match.index, end: match.index + match[0].length },
    };
  });
}

/** `120-164,180-201` */
function readParts(places: string): TextRange[] {
  return places.split(',').map(place => {
    const [start, end] = place.split('-').map(Number);
    return { start: start!, end: end! };
  });
}

/** FNV-1a of 64 bits over the words without their layout, in base 36. */
export function hashWords(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of unitsOf(foldLayout(words).folded)) {
    for (const byte of [unit & 0xff, unit >> 8])
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}

function* unitsOf(text: string): Generator<number> {
  for (let offset = 0; offset < text.length; offset++) yield text.charCodeAt(offset);
}

/**
 * Percent-encodes all but letters, digits, `.`, `_`, `/` and single hyphens: no `--` or `>` that would end
 * the comment, no backtick or bracket that Markdown would read.
 */
function encodeId(id: string): string {
  return id
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\p{L}\p{N}._/-]/gu, percentEncode)
    .replace(/-(?=-)/g, '%2D');
}

/** `encodeURIComponent` lets a few marks of ASCII stand. */
function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded.startsWith('%') ? encoded : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function decodeId(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Someone edited the comment by hand: the id is then what stands there.
    return encoded;
  }
}
