import { HashOwners } from './hashOwners';
import { sharedShare, sketchOf } from './sketch';
import type { Sketch } from './sketch';

/** Sources that share less of their fingerprints than this are not compared word by word. */
const WORTH_COMPARING = 0.3;

/** The fingerprints of all sources, and which share much of theirs. */
export class SketchIndex {
  private readonly sketches = new Map<string, Sketch>();
  /** The sources by number, as `owners` knows them. */
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly owners = new HashOwners();

  /** Takes in a source's letters; answers with the sources of which much is in it, or it in them. */
  add(id: string, letters: string): string[] {
    const sketch = sketchOf(letters);
    const own = this.numberOf(id);
    const hits = new Map<string, number>();
    for (const hash of sketch.hashes) {
      for (const other of this.owners.of(hash))
        hits.set(this.ids[other]!, (hits.get(this.ids[other]!) ?? 0) + 1);
      this.owners.add(hash, own);
    }
    this.sketches.set(id, sketch);
    return [...hits]
      .filter(([other, count]) => this.isWorthComparing(sketch, other, count))
      .map(([id]) => id);
  }

  /** Common phrases give every desk many pairs that share a little: most are told apart by the count alone. */
  private isWorthComparing(sketch: Sketch, id: string, hits: number): boolean {
    const other = this.sketches.get(id)!;
    const shorter = Math.min(sketch.hashes.length, other.hashes.length);
    if (sketch.limit === other.limit && hits < WORTH_COMPARING * shorter) return false;
    return sharedShare(sketch, other) >= WORTH_COMPARING;
  }

  remove(id: string): void {
    const own = this.numberOf(id);
    for (const hash of this.sketches.get(id)?.hashes ?? []) this.owners.remove(hash, own);
    this.sketches.delete(id);
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
