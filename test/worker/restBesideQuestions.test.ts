import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { restBesideQuestions } from '../../src/worker/restBesideQuestions';

describe('background work of the worker', () => {
  let port: EventEmitter;
  let pause: () => Promise<void>;
  beforeEach(() => {
    port = new EventEmitter();
    pause = restBesideQuestions(port as never);
  });

  it('goes on at once while nobody asks', async () => {
    assert.equal(await isOverSoon(pause()), true);
  });

  it('stands back for a moment after a question', async () => {
    port.emit('message', { jsonrpc: '2.0', id: 1, method: 'search' });
    const resting = pause();
    assert.equal(await isOverSoon(resting), false);
    await resting;
  });

  it('does not stand back for files that are being read, nor for answers', async () => {
    port.emit('message', { jsonrpc: '2.0', id: 1, method: 'addSource' });
    port.emit('message', { jsonrpc: '2.0', id: 1, result: null });
    assert.equal(await isOverSoon(pause()), true);
  });

  it('goes on in the end, however often somebody asks', async () => {
    const asking = setInterval(() => port.emit('message', { method: 'search' }), 5);
    port.emit('message', { method: 'search' });
    await pause();
    clearInterval(asking);
  });
});

/** Whether it is over within three turns of the event loop, however long these take. */
async function isOverSoon(work: Promise<void>): Promise<boolean> {
  let isOver = false;
  void work.then(() => (isOver = true));
  for (let turn = 0; turn < 3; turn++) await new Promise(resolve => setImmediate(resolve));
  return isOver;
}
