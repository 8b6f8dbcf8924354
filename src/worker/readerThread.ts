import { parentPort } from 'node:worker_threads';
import { readSource } from '../core/ingest/ingest';
import type { SourceFile } from '../core/ingest/ingest';

// The thread that reads files, one after another: what hangs or fills the memory does so here, and is ended
// by `SourceReader` on the other side.
if (!parentPort) throw new Error('reader.mjs runs as a worker thread');
const port = parentPort;
let last: Promise<void> = Promise.resolve();
port.on('message', (file: SourceFile) => {
  last = last.then(async () => port.postMessage(await readSource(file)));
});
