import { sharedShare, sketchOf } from './sketch';
import type { Sketch } from './sketch';

/** Sources that share less of their fingerprints than this are not compared word by word. */
const WORTH_COMPARING = 0.3;

/** The fingerprints of all sources, and which share much of theirs. */
export class SketchIndex {
  private readonly sketches = new Map<string, Sketch>();
  private readonly idsByHash = new Map<number, Set<string>>();

  /** Takes in a source's letters; answers with the sources of which much is in it, or it in them. */
  add(id: string, letters: string): string[] {
    const sketch = sketchOf(letters);
    const candidates = new Set<string>();
    for (const hash of sketch.hashes) {
      const ids = this.idsByHash.get(hash);
      if (!ids) this.idsByHash.set(hash, new Set([id]));
      else {
        for (const other of ids) candidates.add(other);
        ids.add(id);
      }
    }
    this.sketches.set(id, sketch);
    return [...candidates].filter(other => sharedShare(sketch, this.sketches.get(other)!) >= WORTH_COMPARING);
  }

  remove(id: string): void {
    for (const hash of this.sketches.get(id)?.hashes ?? []) {
      const ids = this.idsByHash.get(hash);
      if (ids?.delete(id) && !ids.size) this.idsByHash.delete(hash);
    }
    this.sketches.delete(id);
  }
}
