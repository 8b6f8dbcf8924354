import type { Source } from '../sources/source';
import type { MappedText, Segment } from '../text/mappedText';
import { checksum } from './checksum';

/** A source as it was read from its file, and what the file looked like then (its size and time). */
export interface StoredSource {
  readonly source: Source;
  readonly stamp: string;
}

/**
 * A part of a stored desk in bytes: a head of four numbers, what is known of the sources in JSON, and their
 * texts one after another, in UTF-16 because that is decoded three times as fast as UTF-8. `version` names
 * the code that read the files: what other code has read is read anew.
 */
export function packSources(stored: readonly StoredSource[], version: string): Uint8Array {
  const described = stored.map(({ source: { body, ...source }, stamp }) => ({
    source,
    stamp,
    length: body.text.length,
    segments: flatten(body.segments),
  }));
  const json = JSON.stringify({ version, sources: described } satisfies Packed);
  const texts = stored.map(({ source }) => source.body.text);
  const length = texts.reduce((sum, text) => sum + text.length, json.length);
  const bytes = new Uint8Array(HEAD + Math.ceil(length / 2) * 4);
  const units = new Uint16Array(bytes.buffer, HEAD);
  let at = 0;
  for (const text of [json, ...texts])
    for (let index = 0; index < text.length; index++) units[at++] = text.charCodeAt(index);
  const head = new Uint32Array(bytes.buffer, 0, HEAD / 4);
  head.set([0, MARK, length, json.length]);
  head[0] = checksum(new Uint32Array(bytes.buffer, SUMMED));
  return bytes;
}

/** The sources of a part; undefined when it is damaged, or another version wrote it. */
export function unpackSources(packed: Uint8Array, version: string): readonly StoredSource[] | undefined {
  if (packed.length < HEAD || packed.length % 4 !== 0) return undefined;
  // The numbers are read in place where they stand at whole words, as they do in a buffer of their own.
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const [sum, mark, length = 0, jsonLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4);
  if (mark !== MARK || bytes.length !== HEAD + Math.ceil(length / 2) * 4 || jsonLength > length)
    return undefined;
  if (checksum(new Uint32Array(bytes.buffer, bytes.byteOffset + SUMMED, bytes.length / 4 - 1)) !== sum)
    return undefined;
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(
    bytes.subarray(HEAD, HEAD + length * 2),
  );
  // What has the right checksum was written by `packSources`.
  const { version: written, sources } = JSON.parse(text.slice(0, jsonLength)) as Packed;
  return written === version ? withTexts(sources, text, jsonLength) : undefined;
}

/** The four numbers of the head: the checksum, the mark, the units that follow, those of them that are JSON. */
const HEAD = 16;
/** The checksum is of all that follows it. */
const SUMMED = 4;
/** `GKJ` and the number of this format. */
const MARK = 0x014a4b47;

interface Packed {
  readonly version: string;
  readonly sources: readonly Described[];
}

interface Described {
  readonly source: Omit<Source, 'body'>;
  readonly stamp: string;
  readonly length: number;
  readonly segments: readonly number[];
}

function withTexts(sources: readonly Described[], text: string, from: number): StoredSource[] {
  let start = from;
  return sources.map(({ source, stamp, length, segments }) => {
    const body: MappedText = { text: text.slice(start, start + length), segments: unflatten(segments) };
    start += length;
    return { source: { ...source, body }, stamp };
  });
}

/** Three small numbers a segment: its length, what was left out before it, and the original's length. */
function flatten(segments: readonly Segment[]): number[] {
  let before = 0;
  return segments.flatMap(({ start, end, originalStart, originalEnd }) => {
    const gap = originalStart - before;
    before = originalEnd;
    return [end - start, gap, originalEnd - originalStart];
  });
}

function unflatten(numbers: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  let [end, originalEnd] = [0, 0];
  for (let at = 0; at < numbers.length; at += 3) {
    const start = end;
    const originalStart = originalEnd + numbers[at + 1]!;
    end = start + numbers[at]!;
    originalEnd = originalStart + numbers[at + 2]!;
    segments.push({ start, end, originalStart, originalEnd });
  }
  return segments;
}
