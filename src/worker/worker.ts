import { parentPort, workerData } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';
import { createCorpus } from '../core/liveCorpus';
import { ByteFile } from './byteFile';
import { restBesideQuestions } from './restBesideQuestions';
import { serveCorpus } from './server';
import { SourceReader } from './sourceReader';
import type { WorkerStart } from './startWorker';

// The worker thread: the corpus, the thread that reads its files, and the file for what a large index seldom reads.
if (!parentPort) throw new Error('worker.mjs runs as a worker thread');
const { scratch } = workerData as WorkerStart;
const reader = new SourceReader(new URL('reader.mjs', import.meta.url));
serveCorpus(
  createCorpus({
    pause: restBesideQuestions(parentPort),
    read: file => reader.read(file),
    store: new ByteFile(scratch),
  }),
  createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort)),
);
