import { grown } from './growing';
import { pieceOfMap } from './pieces';
import type { Piece, PieceReader } from './pieces';

const NONE = -1;
/** So many chains share the words by their first two units. */
const CHAINS = 1 << 17;

/**
 * Words chained to the one before that begins with the same unit, and to the one before that begins with the same two: of
 * a million words, two syllables leave some dozens to look at.
 */
export class WordBeginnings {
  private readonly lastByFirst: Map<number, number>;
  private sameFirst: Int32Array<ArrayBuffer>;
  /** The last word of each chain, and by word the one before it in its chain; as number plus one, so that zero is none. */
  private readonly lastOfChain: Int32Array<ArrayBuffer>;
  private sameChain: Int32Array<ArrayBuffer>;

  constructor(from?: PieceReader) {
    this.lastByFirst = from?.map() ?? new Map<number, number>();
    this.sameFirst = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.lastOfChain = from?.numbers(Int32Array) ?? new Int32Array(CHAINS);
    this.sameChain = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
  }

  /** What they are made of, to go on from here. */
  pieces(): Piece[] {
    return [pieceOfMap(this.lastByFirst), this.sameFirst, this.lastOfChain, this.sameChain];
  }

  /** Takes in a word under the next number. */
  add(id: number, word: string): void {
    if (id >= this.sameFirst.length) {
      this.sameFirst = grown(this.sameFirst, id + 1);
      this.sameChain = grown(this.sameChain, id + 1);
    }
    const first = word.charCodeAt(0);
    this.sameFirst[id] = this.lastByFirst.get(first) ?? NONE;
    this.lastByFirst.set(first, id);
    if (word.length < 2) return;
    const chain = chainOf(first, word.charCodeAt(1));
    this.sameChain[id] = this.lastOfChain[chain]!;
    this.lastOfChain[chain] = id + 1;
  }

  /** Every unit that some word begins with. */
  firsts(): Iterable<number> {
    return this.lastByFirst.keys();
  }

  /** The words that begin with a unit. */
  withFirst(first: number): number[] {
    const ids: number[] = [];
    for (let id = this.lastByFirst.get(first) ?? NONE; id !== NONE; id = this.sameFirst[id]!) ids.push(id);
    return ids;
  }

  /** The words that begin with `first` and one of the units from `least` to `most`, and a few others. */
  withPair(first: number, least: number, most: number): number[] {
    const ids: number[] = [];
    for (let second = least; second <= most; second++)
      for (let next = this.lastOfChain[chainOf(first, second)]!; next > 0; next = this.sameChain[next - 1]!)
        ids.push(next - 1);
    return ids;
  }
}

/** Units that follow one another have chains that do: no word is in two of them. */
function chainOf(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) >>> 8) + second) & (CHAINS - 1);
}
