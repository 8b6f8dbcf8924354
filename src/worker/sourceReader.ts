import { Worker } from 'node:worker_threads';
import { kindOfFile } from '../core/ingest/formats/kinds';
import { readSource } from '../core/ingest/ingest';
import type { ReadSource, SourceFile } from '../core/ingest/ingest';
import { stoppedSource } from '../core/ingest/unread';
import type { ReadingLimit } from '../core/ingest/unread';

/** What one file may take. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly secondsPerMegabyte: number;
  readonly megabytes: number;
}

/** Far above what any honest file took in our measurements, on a machine several times slower. */
const LIMITS: ReadingLimits = { seconds: 30, secondsPerMegabyte: 3, megabytes: 1024 };

interface Reading {
  readonly file: SourceFile;
  readonly done: (source: ReadSource) => void;
}

/**
 * Reads files in a thread of its own, which is ended when a file takes too long or too much memory; the
 * file then becomes a source with that problem, and a fresh thread reads the rest, in order.
 *
 * Short text is read where the corpus is: reading it is quick for any input, and sending 2,000 of them of
 * 35 kB through the thread took a sixth longer than reading them in place.
 */
export class SourceReader {
  private readonly thread: URL;
  private readonly limits: ReadingLimits;
  private worker: Worker | undefined;
  /** The first is being read. */
  private readonly waiting: Reading[] = [];
  private clock: ReturnType<typeof setTimeout> | undefined;

  constructor(thread: URL, limits: ReadingLimits = LIMITS) {
    this.thread = thread;
    this.limits = limits;
  }

  read(file: SourceFile): Promise<ReadSource> {
    if (isShortText(file)) return readSource(file);
    return new Promise(done => {
      this.waiting.push({ file, done });
      this.worker ??= this.start();
      this.worker.postMessage(file);
      if (this.waiting.length === 1) this.wind();
    });
  }

  /** Ends the thread; what is still waiting is never answered. */
  async dispose(): Promise<void> {
    clearTimeout(this.clock);
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    const { megabytes } = this.limits;
    const worker = new Worker(this.thread, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    // An idle reader keeps no process alive; a file that is being read does, by its clock.
    worker.unref();
    let failure: ReadingLimit = { kind: 'crash' };
    worker.on('message', (source: ReadSource) => this.answer(source));
    worker.on('error', error => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        failure = { kind: 'memory', megabytes };
    });
    worker.on('exit', () => worker === this.worker && this.giveUp(failure));
    return worker;
  }

  private answer(source: ReadSource): void {
    this.waiting.shift()?.done(source);
    this.wind();
  }

  /** Starts the clock for the file that is read now. */
  private wind(): void {
    clearTimeout(this.clock);
    const [current] = this.waiting;
    if (!current) return;
    const { seconds, secondsPerMegabyte } = this.limits;
    const allowed = Math.ceil(seconds + (secondsPerMegabyte * current.file.bytes.length) / 1e6);
    // When this thread itself was busy, the answer may lie there already: it is let in first.
    const ring = (): unknown =>
      setImmediate(() => this.waiting[0] === current && this.giveUp({ kind: 'time', seconds: allowed }));
    this.clock = setTimeout(ring, allowed * 1000);
  }

  /** Gives up the file that is read now, and the thread; a fresh one reads the others. */
  private giveUp(limit: ReadingLimit): void {
    const stopped = this.worker;
    this.worker = undefined;
    void stopped?.terminate();
    const guilty = this.waiting.shift();
    if (this.waiting.length) {
      this.worker = this.start();
      for (const { file } of this.waiting) this.worker.postMessage(file);
    }
    this.wind();
    guilty?.done(stoppedSource(guilty.file, limit));
  }
}

/** In bytes: a book of plain text. */
const SHORT = 1_000_000;

function isShortText({ id, bytes }: SourceFile): boolean {
  return bytes.length <= SHORT && kindOfFile(id)?.isText === true;
}
