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
    const scores = new Float64Array(places.length);
    for (let index = 0; index < places.length; index++) scores[index] = this.scores[places[index]!]!;
    // A hair below the score itself: sums made in another order differ in the last digits.
    const least = scores.toSorted()[scores.length - count]! - 1e-6;
    const best: number[] = [];
    for (let index = 0; index < places.length; index++)
      if (scores[index]! >= least) best.push(places[index]!);
    return best;
  }
}
