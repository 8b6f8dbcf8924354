/**
 * A set of strings of units, asked at every place of a text: from a node, one unit leads to the next.
 * All edges live in one open-addressing table, so 50,000 names cost a few megabytes and no object per
 * node, and a step costs the same for ten names as for fifty thousand.
 */
export class NameTrie {
  private parents: Int32Array;
  private labels: Uint16Array;
  private targets: Int32Array;
  private mask: number;
  private edges = 0;
  private readonly endings: (number[] | undefined)[] = [undefined];
  /** Per unit, whether a name begins with it: asked at every character of a text. */
  private readonly beginnings = new Uint8Array(0x10000);

  constructor(expectedEdges = 1024) {
    let capacity = 1024;
    while (capacity < expectedEdges * 2) capacity *= 2;
    this.parents = new Int32Array(capacity);
    this.labels = new Uint16Array(capacity);
    this.targets = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  /** Whether a name begins with `unit`. */
  begins(unit: number): boolean {
    return this.beginnings[unit] === 1;
  }

  /** The node after `unit`, or 0 when no name goes on so. The root is 0 and never a target. */
  step(node: number, unit: number): number {
    for (let slot = hash(node, unit) & this.mask; ; slot = (slot + 1) & this.mask) {
      const target = this.targets[slot]!;
      if (target === 0) return 0;
      if (this.parents[slot] === node && this.labels[slot] === unit) return target;
    }
  }

  /** The numbers of the names that end at `node`. */
  endingsAt(node: number): readonly number[] | undefined {
    return this.endings[node];
  }

  add(units: Uint16Array, length: number, name: number): void {
    let node = 0;
    if (length > 0) this.beginnings[units[0]!] = 1;
    for (let at = 0; at < length; at++) node = this.step(node, units[at]!) || this.grow(node, units[at]!);
    const ending = this.endings[node];
    if (ending) ending.push(name);
    else this.endings[node] = [name];
  }

  private grow(node: number, unit: number): number {
    if (this.edges * 2 > this.mask) this.rehash();
    const target = this.endings.length;
    this.endings.push(undefined);
    this.place(node, unit, target);
    return target;
  }

  private place(node: number, unit: number, target: number): void {
    let slot = hash(node, unit) & this.mask;
    while (this.targets[slot] !== 0) slot = (slot + 1) & this.mask;
    this.parents[slot] = node;
    this.labels[slot] = unit;
    this.targets[slot] = target;
    this.edges++;
  }

  private rehash(): void {
    const { parents, labels, targets } = this;
    const capacity = targets.length * 2;
    this.parents = new Int32Array(capacity);
    this.labels = new Uint16Array(capacity);
    this.targets = new Int32Array(capacity);
    this.mask = capacity - 1;
    this.edges = 0;
    for (let slot = 0; slot < targets.length; slot++) {
      if (targets[slot]) this.place(parents[slot]!, labels[slot]!, targets[slot]!);
    }
  }
}

/** Spreads neighbouring nodes and neighbouring syllables over the table. */
function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
