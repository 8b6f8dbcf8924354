/** The table grows when more than this share of it is taken. */
const FULLEST = 4 / 5;

/** How often each of many numbers was counted, in ten bytes for each: a Map takes forty. */
export class KeyCounts {
  private keys = new Int32Array(1 << 8);
  /** By the place of the key; zero where there is none, or where it is no longer counted. */
  private counts = new Int32Array(1 << 8);
  private taken = new Uint8Array(1 << 8);
  private size = 0;

  of(key: number): number {
    return this.counts[this.slotOf(key)]!;
  }

  change(key: number, by: 1 | -1): void {
    const slot = this.slotOf(key);
    this.counts[slot]! += by;
    if (this.taken[slot]) return;
    this.keys[slot] = key;
    this.taken[slot] = 1;
    if (++this.size > this.keys.length * FULLEST) this.spread();
  }

  /** Where the key stands, or could be put. */
  private slotOf(key: number): number {
    const last = this.keys.length - 1;
    const hash = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & last;
    while (this.taken[slot] && this.keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  /** Puts what is still counted into a table of twice the size, which is a power of two. */
  private spread(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Int32Array(keys.length * 2);
    this.taken = new Uint8Array(keys.length * 2);
    this.size = 0;
    for (const [slot, count] of counts.entries()) {
      if (!count) continue;
      const place = this.slotOf(keys[slot]!);
      this.keys[place] = keys[slot]!;
      this.counts[place] = count;
      this.taken[place] = 1;
      this.size++;
    }
  }
}
