import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';
import { createCorpus } from '../core/liveCorpus';
import { ByteFile } from './byteFile';
import { IndexFile } from './indexFile';
import { restBesideQuestions } from './restBesideQuestions';
import { serveCorpus } from './server';
import { SourceReader } from './sourceReader';
import type { WorkerStart } from './startWorker';

// The worker thread: the corpus, the thread that reads its files, and the files of the index.
if (!parentPort) throw new Error('worker.mjs runs as a worker thread');
const { index, scratch } = workerData as WorkerStart;
const reader = new SourceReader(new URL('reader.mjs', import.meta.url));
const { mtimeMs, size } = statSync(new URL(import.meta.url));
const store = new ByteFile(scratch);
const pause = restBesideQuestions(parentPort);
const version = `${size} ${mtimeMs}`;
serveCorpus(
  createCorpus({
    pause,
    read: file => reader.read(file),
    store,
    ...(index && { indexStore: new IndexFile({ path: index, version, store, pause }) }),
  }),
  createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort)),
);
