/** The sums of scores by passage during one query, in arrays that live on: a Map of thousands a keystroke would keep the garbage collector busy. */
export class ScoreBoard {
  private scores = new Float64Array(1 << 10);
  private touched = new Int32Array(1 << 10);
  private count = 0;

  /** Begins a new query over places below `size`. */
  clear(size: number): void {
    for (let index = 0; index < this.count; index++) this.scores[this.touched[index]!] = 0;
    this.count = 0;
    if (size <= this.scores.length) return;
    this.scores = new Float64Array(size * 2);
    this.touched = new Int32Array(size * 2);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Adds a score above zero. */
  add(place: number, score: number): void {
    if (this.scores[place] === 0) this.touched[this.count++] = place;
    this.scores[place]! += score;
  }

  score(place: number): number {
    return this.scores[place] ?? 0;
  }

  /** All places with a score; valid until the next `clear`. */
  places(): Int32Array {
    return this.touched.subarray(0, this.count);
  }

  /** The `count` best of `places`, ties with the last one included. */
  bestOf(places: ArrayLike<number>, count: number): number[] {
    if (places.length <= count) return Array.from(places);
    // A hair below the score itself: sums made in another order differ in the last digits.
    const least = this.lowestOfBest(places, count) - 1e-6;
    const best: number[] = [];
    for (let index = 0; index < places.length; index++)
      if (this.scores[places[index]!]! >= least) best.push(places[index]!);
    return best;
  }

  /** The lowest of the `count` highest scores: kept in order while looking, since few places ever get among them. */
  private lowestOfBest(places: ArrayLike<number>, count: number): number {
    const best = new Float64Array(count).fill(-Infinity);
    for (let index = 0; index < places.length; index++) {
      const score = this.scores[places[index]!]!;
      if (score <= best[0]!) continue;
      let at = 0;
      for (; at + 1 < count && best[at + 1]! < score; at++) best[at] = best[at + 1]!;
      best[at] = score;
    }
    return best[0]!;
  }
}
