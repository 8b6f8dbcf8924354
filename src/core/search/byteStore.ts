/**
 * Where the index keeps what it seldom reads, packed postings and the words of the passages: some ninety megabytes
 * of a desk of 100,000 passages, of which a query reads a few thousand bytes.
 */
export interface ByteStore {
  /** Keeps a copy of the bytes. */
  keep(bytes: Uint8Array): KeptBytes;
}

/** Bytes in a store; they do not change. */
export interface KeptBytes {
  readonly length: number;
  /** The bytes from `start` to `end`, not to be written to. */
  read(start: number, end: number): Uint8Array;
  /** They will not be read again: their room may be used for others. */
  release(): void;
}

/** Keeps all bytes where they are quickest to read: the store of a web page, a test, and every small desk. */
export const IN_MEMORY: ByteStore = {
  keep(bytes) {
    const kept = bytes.slice();
    return { length: kept.length, read: (start, end) => kept.subarray(start, end), release() {} };
  },
};
