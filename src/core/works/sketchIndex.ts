import { sharedShare, sketchOf } from './sketch';
import type { Sketch } from './sketch';

/** Sources that share less of their fingerprints than this are not compared word by word. */
const WORTH_COMPARING = 0.3;

/** The fingerprints of all sources, and which share much of theirs. */
export class SketchIndex {
  private readonly sketches = new Map<string, Sketch>();
  /** Nearly every hash is of one source: a set for each would take more memory than the index of the search. */
  private readonly idsByHash = new Map<number, string | Set<string>>();

  /** Takes in a source's letters; answers with the sources of which much is in it, or it in them. */
  add(id: string, letters: string): string[] {
    const sketch = sketchOf(letters);
    const hits = new Map<string, number>();
    const hit = (other: string): void => void hits.set(other, (hits.get(other) ?? 0) + 1);
    for (const hash of sketch.hashes) {
      const ids = this.idsByHash.get(hash);
      if (ids === undefined) this.idsByHash.set(hash, id);
      else if (typeof ids === 'string') {
        hit(ids);
        this.idsByHash.set(hash, new Set([ids, id]));
      } else {
        for (const other of ids) hit(other);
        ids.add(id);
      }
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
    for (const hash of this.sketches.get(id)?.hashes ?? []) {
      const ids = this.idsByHash.get(hash);
      if (ids === id) this.idsByHash.delete(hash);
      else if (typeof ids === 'object' && ids.delete(id) && !ids.size) this.idsByHash.delete(hash);
    }
    this.sketches.delete(id);
  }
}
