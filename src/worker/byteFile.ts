import { mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { IN_MEMORY } from '../core/search/byteStore';
import type { ByteStore, KeptBytes } from '../core/search/byteStore';

/** So many bytes stay in memory, all that a desk of 12,000 passages has: most desks never need a file. */
const MOST_IN_MEMORY = 12 << 20;

/** A stretch of the file. */
interface Extent {
  readonly start: number;
  readonly length: number;
}

/**
 * Keeps the bytes of a large desk's index in a file instead of memory, where the system's own cache serves what is
 * read often. The file has no name once it is open: it is nobody else's to read, goes with the thread that made
 * it, and is never taken up again. Where it cannot be written, the disk being full, memory has to do.
 */
export class ByteFile implements ByteStore {
  private readonly folder: string;
  private readonly mostInMemory: number;
  private inMemory = 0;
  private file: number | undefined;
  private isBroken = false;
  private end = 0;
  private free: Extent[] = [];

  /** `folder` is for the file; it is made when the first bytes have to go there. */
  constructor(folder: string, mostInMemory = MOST_IN_MEMORY) {
    this.folder = folder;
    this.mostInMemory = mostInMemory;
  }

  keep(bytes: Uint8Array): KeptBytes {
    const isLarge = this.inMemory + bytes.length > this.mostInMemory;
    const extent = isLarge && !this.isBroken ? this.write(bytes) : undefined;
    return extent ? this.inFile(extent) : this.keepInMemory(bytes);
  }

  private keepInMemory(bytes: Uint8Array): KeptBytes {
    const kept = IN_MEMORY.keep(bytes);
    this.inMemory += kept.length;
    return { ...kept, release: () => (this.inMemory -= kept.length) };
  }

  private inFile(extent: Extent): KeptBytes {
    return {
      length: extent.length,
      read: (start, end) => this.read(extent.start + start, end - start),
      release: () => this.free.push(extent),
    };
  }

  private write(bytes: Uint8Array): Extent | undefined {
    const extent = this.roomFor(bytes.length);
    try {
      this.file ??= openNameless(this.folder);
      for (let at = 0; at < bytes.length;)
        at += writeSync(this.file, bytes, at, bytes.length - at, extent.start + at);
      return extent;
    } catch {
      this.isBroken = true;
      return undefined;
    }
  }

  private read(start: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    const count = readSync(this.file!, bytes, 0, length, start);
    if (count !== length) throw new Error(`${count} of ${length} bytes at ${start}`);
    return bytes;
  }

  /** The first stretch that was given back and is long enough, what is left of it given back again; else the end. */
  private roomFor(length: number): Extent {
    const index = this.free.findIndex(extent => extent.length >= length);
    const [room] = index < 0 ? [] : this.free.splice(index, 1);
    if (!room) {
      this.end += length;
      return { start: this.end - length, length };
    }
    if (room.length > length) this.free.push({ start: room.start + length, length: room.length - length });
    return { start: room.start, length };
  }
}

function openNameless(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${process.pid}-${Date.now()}.index`);
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path);
  return file;
}
