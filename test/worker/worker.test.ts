import assert from 'node:assert/strict';
import { MessageChannel } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';
import { createCorpus } from '../../src/core/liveCorpus';
import type { Corpus } from '../../src/core/corpus';
import { connectCorpus } from '../../src/worker/client';
import { serveCorpus } from '../../src/worker/server';

describe('the corpus on the other side of a port', () => {
  const ports: MessagePort[] = [];
  afterEach(() => ports.splice(0).forEach(port => port.close()));

  it('answers as the one in process does', async () => {
    const local = createCorpus();
    const remote = connected(ports);
    for (const corpus of [local, remote]) {
      await corpus.addSource(essay('나.txt', '평양에서 2024년 6월 19일 조약이 맺어졌다.'));
      await corpus.addSource(essay('가.txt', '모스크바의 답은 늦었다.'));
    }
    assert.deepEqual(await remote.sources(), await local.sources());
    assert.deepEqual(await remote.search('조약', { limit: 5 }), await local.search('조약', { limit: 5 }));
    assert.deepEqual(await remote.timeline(), await local.timeline());
  });

  it('gives undefined for what there is not', async () => {
    const remote = connected(ports);
    assert.equal(await remote.source('없다.txt'), undefined);
    assert.equal(await remote.quotation('없다.txt', { start: 0, end: 3 }), undefined);
  });

  it('forgets a knowledge file that is taken away', async () => {
    const remote = connected(ports);
    await remote.setKnowledge('k', 'entities:\n  - { id: x, type: persn, labels: { ko: 가 } }\n');
    assert.equal((await remote.knowledgeProblems()).length, 1);
    await remote.setKnowledge('k', undefined);
    assert.deepEqual(await remote.knowledgeProblems(), []);
  });
});

function essay(id: string, text: string): { id: string; uri: string; bytes: Uint8Array } {
  return { id, uri: `file:///${id}`, bytes: new TextEncoder().encode(text) };
}

/** A client whose server runs in this thread, over a real message port; `ports` are to be closed. */
function connected(ports: MessagePort[]): Corpus {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveCorpus(createCorpus(), connection(port1));
  return connectCorpus(connection(port2));
}

function connection(port: MessagePort): ReturnType<typeof createMessageConnection> {
  return createMessageConnection(new PortMessageReader(port), new PortMessageWriter(port));
}
