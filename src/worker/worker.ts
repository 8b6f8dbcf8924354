import { parentPort } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';
import { createCorpus } from '../core/liveCorpus';
import { serveCorpus } from './server';

// The worker thread: the corpus, and nothing else. A turn of the event loop lets waiting requests in.
const pause = () => new Promise<void>(resolve => setImmediate(resolve));

if (!parentPort) throw new Error('worker.mjs runs as a worker thread');
serveCorpus(
  createCorpus({ pause }),
  createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort)),
);
