import type { KeptBytes } from './byteStore';

export type Numbers =
  Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

type NumbersKind<Kind extends Numbers> = new (numbers: ArrayLike<number>) => Kind;

/** A piece of an index on its way to the disk or back. */
export type Piece = Numbers | KeptBytes;

export function isKept(piece: Piece): piece is KeptBytes {
  return !ArrayBuffer.isView(piece);
}

/**
 * Gives the pieces of an index back in the order in which it laid them down. Throws where another one lies: then
 * they were laid down by other code.
 */
export class PieceReader {
  private readonly pieces: readonly Piece[];
  private at = 0;

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  numbers<Kind extends Numbers>(kind: NumbersKind<Kind>): Kind {
    const piece = this.next();
    if (piece instanceof kind) return piece;
    throw new Error('another piece was expected');
  }

  number(): number {
    return this.numbers(Int32Array)[0]!;
  }

  map(): Map<number, number> {
    const pairs = this.numbers(Int32Array);
    const map = new Map<number, number>();
    for (let at = 0; at < pairs.length; at += 2) map.set(pairs[at]!, pairs[at + 1]!);
    return map;
  }

  text(): string {
    const units = this.numbers(Uint16Array);
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint8Array(units.buffer));
  }

  kept(): KeptBytes {
    const piece = this.next();
    if (piece && isKept(piece)) return piece;
    throw new Error('kept bytes were expected');
  }

  private next(): Piece | undefined {
    return this.pieces[this.at++];
  }
}

export function pieceOfNumber(number: number): Piece {
  return Int32Array.of(number);
}

export function pieceOfMap(map: ReadonlyMap<number, number>): Piece {
  return Int32Array.from([...map].flat());
}

export function pieceOfText(text: string): Piece {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
