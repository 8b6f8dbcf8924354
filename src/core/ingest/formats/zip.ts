/** Why an archive was not unpacked. */
export type ZipRefusal = 'notZip' | 'bomb';

/** No document of words unpacks to more, in bytes. */
const LARGEST_UNPACKED = 200_000_000;
/** No part of a document that matters is packed tighter, once it is larger than a few pages. */
const HIGHEST_RATIO = 100;
const SMALL = 1_000_000;

/**
 * The parts of a ZIP archive whose names `wants` picks, by name. Sizes are looked at before anything is
 * unpacked, and a part never unpacks to more than it declares. Names are only compared, never used as paths.
 */
export async function unzip(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array> | ZipRefusal> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'notZip';
  const { unzipSync } = await import('fflate');
  let total = 0;
  let isBomb = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!wants(name)) return false;
        total += originalSize;
        isBomb ||= total > LARGEST_UNPACKED || originalSize > Math.max(SMALL, size * HIGHEST_RATIO);
        return !isBomb;
      },
    });
    return isBomb ? 'bomb' : new Map(Object.entries(parts));
  } catch {
    return 'notZip';
  }
}

/** A part as text; XML of office programs is UTF-8 unless its byte order mark says otherwise. */
export function partText(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
