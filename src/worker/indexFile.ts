import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ByteStore } from '../core/search/byteStore';
import type { IndexStore } from '../core/search/indexStore';
import { isKept, pieceOfText } from '../core/search/pieces';
import type { Piece } from '../core/search/pieces';
import { checksum } from '../core/store/checksum';

/** `GKI` and the number of this format. */
const MARK = 0x01494b47;
/** Four numbers: the mark, the checksum of all that follows, the file's length in fours, and how many pieces it has. */
const HEAD = 16;
/** Two numbers before each piece: its kind and its length in bytes. */
const PIECE_HEAD = 8;
/** So many bytes are read or written between two pauses: some milliseconds. */
const STEP = 4 << 20;

/** The end of a file's name while it is written, and how old such a file is when nobody writes it any more. */
const DRAFT = '.new';
const OLD_MS = 3_600_000;

/** The kinds of pieces by their numbers in the file; bytes for a store are the one after them. */
const KINDS = [Uint8Array, Uint16Array, Int32Array, Uint32Array] as const;
const KEPT = KINDS.length;

/** What an index file needs. */
export interface IndexFileNeeds {
  /** Its path; it is made with its folder when it is first written. */
  readonly path: string;
  /** Names the code: what other code has written is not read. */
  readonly version: string;
  /** Where the bytes go that the index seldom reads. */
  readonly store: ByteStore;
  /** Resolves after others had a turn. */
  pause(): Promise<void>;
}

/**
 * The index of a desk in one file. It appears under its name when all of it is written; what is damaged, of other
 * code, or half a file is deleted without a word, and the index is made anew.
 */
export class IndexFile implements IndexStore {
  private readonly needs: IndexFileNeeds;

  constructor(needs: IndexFileNeeds) {
    this.needs = needs;
  }

  async read(): Promise<readonly Piece[] | undefined> {
    const { path } = this.needs;
    if (!existsSync(path)) return undefined;
    const file = openSync(path, 'r');
    // A file that ends where a piece should be, or holds what is none, throws.
    const pieces = await this.readPieces(file).catch(() => undefined);
    closeSync(file);
    if (!pieces) rmSync(path, { force: true });
    return pieces;
  }

  async write(pieces: readonly Piece[], isStale: () => boolean): Promise<boolean> {
    const { path, version } = this.needs;
    mkdirSync(dirname(path), { recursive: true });
    removeOldDrafts(path);
    // Another window may be writing, too.
    const draft = `${path}.${process.pid}-${Date.now()}${DRAFT}`;
    const file = openSync(draft, 'wx', 0o600);
    try {
      const writing = this.writePieces(file, [pieceOfText(version), ...pieces], isStale);
      const isWhole = await writing.finally(() => closeSync(file));
      if (isWhole) renameSync(draft, path);
      return isWhole;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  private async readPieces(file: number): Promise<readonly Piece[] | undefined> {
    const [mark, sum, length, count] = new Uint32Array(readAt(file, 0, HEAD));
    if (mark !== MARK || fstatSync(file).size !== length! * 4) return undefined;
    const pieces: Piece[] = [];
    const step = new Step(() => this.needs.pause());
    let [at, found] = [HEAD, 0];
    while (pieces.length < count!) {
      const head = readAt(file, at, PIECE_HEAD);
      const [kind, bytes] = new Uint32Array(head);
      const content = readAt(file, at + PIECE_HEAD, padded(bytes!));
      found = checksum(new Uint32Array(content), checksum(new Uint32Array(head), found));
      pieces.push(this.pieceOf(kind!, content, bytes!));
      at += PIECE_HEAD + content.byteLength;
      if (pieces.length === 1 && !isText(pieces[0]!, this.needs.version)) break;
      await step.after(content.byteLength);
    }
    if (at === length! * 4 && found === sum) return pieces.slice(1);
    for (const piece of pieces) if (isKept(piece)) piece.release();
    return undefined;
  }

  private pieceOf(kind: number, content: ArrayBuffer, bytes: number): Piece {
    if (kind === KEPT) return this.needs.store.keep(new Uint8Array(content, 0, bytes));
    return new KINDS[kind]!(content.byteLength === bytes ? content : content.slice(0, bytes));
  }

  private async writePieces(
    file: number,
    pieces: readonly Piece[],
    isStale: () => boolean,
  ): Promise<boolean> {
    const step = new Step(() => this.needs.pause());
    let [at, sum] = [HEAD, 0];
    for (const piece of pieces) {
      const bytes = bytesOf(piece);
      const head = Uint32Array.of(kindOf(piece), bytes.length);
      const content = new Uint8Array(padded(bytes.length));
      content.set(bytes);
      sum = checksum(new Uint32Array(content.buffer), checksum(head, sum));
      writeAt(file, at, head);
      writeAt(file, at + PIECE_HEAD, content);
      at += PIECE_HEAD + content.length;
      await step.after(content.length);
      if (isStale()) return false;
    }
    writeAt(file, 0, Uint32Array.of(MARK, sum, at / 4, pieces.length));
    return true;
  }
}

/** What was left when a window was ended while it wrote. */
function removeOldDrafts(path: string): void {
  const begins = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const draft = join(dirname(path), name);
    if (!name.startsWith(begins) || !name.endsWith(DRAFT)) continue;
    const age = Date.now() - (statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > OLD_MS) rmSync(draft, { force: true });
  }
}

/** Pauses when enough bytes were read or written since the last time. */
class Step {
  private readonly pause: () => Promise<void>;
  private bytes = 0;

  constructor(pause: () => Promise<void>) {
    this.pause = pause;
  }

  async after(bytes: number): Promise<void> {
    this.bytes += bytes;
    if (this.bytes < STEP) return;
    this.bytes = 0;
    await this.pause();
  }
}

function kindOf(piece: Piece): number {
  return isKept(piece) ? KEPT : KINDS.findIndex(Kind => piece instanceof Kind);
}

function bytesOf(piece: Piece): Uint8Array {
  if (isKept(piece)) return piece.read(0, piece.length);
  return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
}

function isText(piece: Piece, text: string): boolean {
  return Buffer.compare(bytesOf(piece), bytesOf(pieceOfText(text))) === 0;
}

/** Pieces begin at whole numbers of 32 bits. */
function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

function readAt(file: number, start: number, length: number): ArrayBuffer {
  const bytes = new Uint8Array(length);
  if (readSync(file, bytes, 0, length, start) !== length) throw new Error('the file ends here');
  return bytes.buffer;
}

function writeAt(file: number, start: number, numbers: ArrayBufferView): void {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, start + at);
}
