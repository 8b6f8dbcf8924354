import { Worker } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';
import type { Corpus } from '../core/corpus';
import { connectCorpus } from './client';

/** A running worker thread and the corpus in it. */
export interface CorpusWorker {
  readonly corpus: Corpus;
  /** Resolves with the reason when the thread ends by itself, which is a mistake of ours. */
  readonly failed: Promise<Error>;
  dispose(): void;
}

/** What the worker is told when it starts. */
export interface WorkerStart {
  /** A folder for files that live as long as the worker. */
  readonly scratch: string;
  /** The file in which the index of the desk waits for the next time; without it, the index is made anew. */
  readonly index?: string;
}

/** Starts the worker in `file` (an absolute path to dist/worker/worker.mjs). */
export function startWorker(file: string, start: WorkerStart): CorpusWorker {
  const worker = new Worker(file, { workerData: start });
  const connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  const failed = new Promise<Error>(resolve => {
    worker.once('error', error => resolve(error instanceof Error ? error : new Error(String(error))));
    worker.once('exit', code => resolve(new Error(`the worker ended with code ${code}`)));
  });
  return {
    corpus: connectCorpus(connection),
    failed,
    dispose() {
      connection.dispose();
      void worker.terminate();
    },
  };
}
