import { HashOwners } from './hashOwners';
import { sharedShare, sketchOf } from './sketch';
import type { Sketch } from './sketch';

/** Sources that share less of their fingerprints than this are not compared word by word. */
const WORTH_COMPARING = 0.3;

/** The fingerprints of all sources, and which share much of theirs. */
export class SketchIndex {
  /** The sources by number, as `owners` knows them, … */
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** … and their fingerprints. */
  private readonly sketches: (Sketch | undefined)[] = [];
  private readonly owners = new HashOwners();

  /** Takes in a source's letters; answers with the sources of which much is in it, or it in them. */
  add(id: string, letters: string): string[] {
    const sketch = sketchOf(letters);
    const own = this.numberOf(id);
    // In numbers and loops: a phrase that a publisher puts under everything is in thousands of sources.
    const hits = new Int32Array(this.ids.length);
    for (const hash of sketch.hashes) {
      const others = this.owners.of(hash);
      for (let index = 0; index < others.length; index++) hits[others[index]!]!++;
      this.owners.add(hash, own);
    }
    this.sketches[own] = sketch;
    const alike: string[] = [];
    for (let other = 0; other < hits.length; other++)
      if (hits[other] && isWorthComparing(sketch, this.sketches[other]!, hits[other]!))
        alike.push(this.ids[other]!);
    return alike;
  }

  remove(id: string): void {
    const own = this.numberOf(id);
    for (const hash of this.sketches[own]?.hashes ?? []) this.owners.remove(hash, own);
    this.sketches[own] = undefined;
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

/** Common phrases give every desk many pairs that share a little: most are told apart by the count alone. */
function isWorthComparing(sketch: Sketch, other: Sketch, hits: number): boolean {
  const shorter = Math.min(sketch.hashes.length, other.hashes.length);
  if (sketch.limit === other.limit && hits < WORTH_COMPARING * shorter) return false;
  return sharedShare(sketch, other) >= WORTH_COMPARING;
}
