import type { SecondaryQuotation } from '../citations/citation';
import { foldLayout } from '../quotes/foldLayout';
import type { TextRange } from '../text/textRange';

/** What leads an inserted quotation back to its source. */
export interface Ledger extends TextRange {
  readonly sourceId: string;
  /** `start` and `end` are of the source's repaired text; of the words, when they were quoted. */
  readonly hash: string;
  /** Present when the source itself quotes the words, with whose they are, if that is known. */
  readonly secondary?: SecondaryQuotation;
  /** Of the note as it was written, so that a note that the writer changed since is never overwritten. */
  readonly noteHash?: string;
}

const PATTERN =
  /<!--gakju:([^@#<>\s]{1,4000})@(\d{1,12})-(\d{1,12})#([0-9a-z]{1,13})(?:~([^@#!<>\s]{0,900}))?(?:!([0-9a-z]{1,13}))?-->/u;

/** The ledger of words quoted from `range` of a source. */
export function ledgerOf(sourceId: string, range: TextRange, words: string): Ledger {
  return { sourceId, start: range.start, end: range.end, hash: hashWords(words) };
}

/** An HTML comment, which no renderer shows: `<!--gakju:essays/yang.txt@120-164#1k2x9…-->`. */
export function writeLedger({ sourceId, start, end, hash, secondary, noteHash }: Ledger): string {
  const speaker = secondary ? `~${encodeId(secondary.speaker ?? '')}` : '';
  const note = noteHash === undefined ? '' : `!${noteHash}`;
  return `<!--gakju:${encodeId(sourceId)}@${start}-${end}#${hash}${speaker}${note}-->`;
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
    const [, id, start, end, hash, speaker, noteHash] = match;
    return {
      sourceId: decodeId(id!),
      start: Number(start),
      end: Number(end),
      hash: hash!,
      ...(speaker !== undefined && { secondary: speaker ? { speaker: decodeId(speaker) } : {} }),
      ...(noteHash !== undefined && { noteHash }),
      comment: { start: match.index, end: match.index + match[0].length },
    };
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
