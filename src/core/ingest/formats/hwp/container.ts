import { parse } from 'cfb';
import { Inflate } from 'fflate';
import { isSoundContainer } from './soundContainer';

/** The streams of an HWP 5 file, by path (`/BodyText/Section0`). Throws when the file is no such container. */
export function openContainer(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (!isSoundContainer(bytes)) throw new Error('the container does not come to an end');
  const { FullPaths: paths, FileIndex: entries } = parse(bytes);
  const streams = new Map<string, Uint8Array>();
  paths.forEach((path, index) => {
    const entry = entries[index];
    // The first folder has a name of its own in each file.
    if (entry?.type === STREAM) streams.set(path.slice(path.indexOf('/')), Uint8Array.from(entry.content));
  });
  return streams;
}

const STREAM = 2;

/** No part of a document of words is larger. */
const LARGEST_PART = 100_000_000;
const CHUNK = 1 << 14;

/** The part unpacked; undefined where it would be too large. Throws when it is damaged. */
export function inflatePart(packed: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate(piece => {
    size += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    if (size > LARGEST_PART) return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
