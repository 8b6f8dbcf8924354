/** Owners that are no sources: of a place that holds nothing, of a hash that nobody has any more, and of one that several have. */
const FREE = -1;
const NOBODY = -2;
const SEVERAL = -3;
/** The table grows by half when more than this share of it is taken. */
const FULLEST = 3 / 4;

/**
 * Which sources have a hash, by their numbers. Nearly every hash is of one source alone: it takes twelve bytes
 * here, where a Map takes forty, and a desk of five thousand sources has two million.
 */
export class HashOwners {
  private hashes = new Uint32Array(1 << 8);
  private owners = new Int32Array(1 << 8).fill(FREE);
  /** Places of the table that are not free. */
  private taken = 0;
  private readonly several = new Map<number, number[]>();

  /** The sources that have the hash. */
  of(hash: number): readonly number[] {
    const owner = this.owners[this.placeOf(hash)]!;
    if (owner === SEVERAL) return this.several.get(hash)!;
    return owner >= 0 ? [owner] : [];
  }

  /** For a source that does not have the hash yet. */
  add(hash: number, source: number): void {
    const place = this.placeOf(hash);
    const owner = this.owners[place]!;
    if (owner === SEVERAL) this.several.get(hash)!.push(source);
    else if (owner >= 0) {
      this.several.set(hash, [owner, source]);
      this.owners[place] = SEVERAL;
    } else {
      this.hashes[place] = hash;
      this.owners[place] = source;
      if (owner === FREE && ++this.taken > this.owners.length * FULLEST) this.spread();
    }
  }

  /** Takes the hash from a source that has it. */
  remove(hash: number, source: number): void {
    const place = this.placeOf(hash);
    const others = this.owners[place] === SEVERAL ? this.several.get(hash)! : undefined;
    others?.splice(others.indexOf(source), 1);
    if (others?.length) return;
    this.several.delete(hash);
    this.owners[place] = NOBODY;
  }

  /** Where the hash stands, or could be put. */
  private placeOf(hash: number): number {
    const { length } = this.owners;
    let place = hash % length;
    while (this.owners[place] !== FREE && this.hashes[place] !== hash) place = (place + 1) % length;
    return place;
  }

  /** Puts what somebody has into a larger table. */
  private spread(): void {
    const { hashes, owners } = this;
    const length = Math.ceil(owners.length * 1.5);
    this.hashes = new Uint32Array(length);
    this.owners = new Int32Array(length).fill(FREE);
    this.taken = 0;
    for (let index = 0; index < owners.length; index++) {
      const owner = owners[index]!;
      if (owner === FREE || owner === NOBODY) continue;
      const place = this.placeOf(hashes[index]!);
      this.hashes[place] = hashes[index]!;
      this.owners[place] = owner;
      this.taken++;
    }
  }
}
