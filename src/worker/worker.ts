import { parentPort } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';
import { createCorpus } from '../core/liveCorpus';
import { restBesideQuestions } from './restBesideQuestions';
import { serveCorpus } from './server';
import { SourceReader } from './sourceReader';

// The worker thread: the corpus, and the thread that reads its files.
if (!parentPort) throw new Error('worker.mjs runs as a worker thread');
const reader = new SourceReader(new URL('reader.mjs', import.meta.url));
serveCorpus(
  createCorpus({ pause: restBesideQuestions(parentPort), read: file => reader.read(file) }),
  createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort)),
);
