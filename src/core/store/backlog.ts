/** Sources that were restored and are still to be learnt: one after another, so that questions get their turn. */
export class Backlog {
  private readonly waiting = new Set<string>();
  private readonly learn: (id: string) => void;
  private readonly pause: () => Promise<void>;
  private working: Promise<void> | undefined;

  constructor(learn: (id: string) => void, pause: () => Promise<void>) {
    this.learn = learn;
    this.pause = pause;
  }

  get isEmpty(): boolean {
    return this.waiting.size === 0;
  }

  add(id: string): void {
    this.waiting.add(id);
  }

  has(id: string): boolean {
    return this.waiting.has(id);
  }

  /** These are learnt before the others. */
  putFirst(ids: Iterable<string>): void {
    const others = [...this.waiting];
    this.waiting.clear();
    for (const id of [...ids, ...others]) this.waiting.add(id);
  }

  /** For a source that was learnt in another way, or is gone. */
  delete(id: string): void {
    this.waiting.delete(id);
  }

  /** Learns what is waiting; resolves when nothing is. */
  work(): Promise<void> {
    this.working ??= this.workOff().finally(() => (this.working = undefined));
    return this.working;
  }

  private async workOff(): Promise<void> {
    // Whoever restored these sources gets its answer first.
    await this.pause();
    for (let [next] = this.waiting; next !== undefined; [next] = this.waiting) {
      this.waiting.delete(next);
      this.learn(next);
      await this.pause();
    }
  }
}
