import type { MessagePort } from 'node:worker_threads';
import type { CorpusMethod } from './protocol';

/** After a question the next one often follows at once, as with typing: so long, background work stands back. */
const REST_MS = 40;
/** Questions without end must not stop it either. */
const LONGEST_REST_MS = 200;

/** What fills the desk, and what waits for the background work itself; all else is asked by a writer who waits. */
const NO_QUESTIONS: ReadonlySet<unknown> = new Set<CorpusMethod>([
  'addSource',
  'addUnreadable',
  'removeSource',
  'restoreSources',
  'packSources',
  'whenLearnt',
  'keepIndex',
  'whenRecognised',
]);

/**
 * Gives long work its pause: it resolves after waiting requests had a turn, and a moment later when the writer has
 * just asked something. Without that moment a key pressed would wait for a piece of the background work.
 */
export function restBesideQuestions(port: Pick<MessagePort, 'on'>): () => Promise<void> {
  let lastQuestion = -Infinity;
  port.on('message', (message: { method?: unknown } | undefined) => {
    if (message?.method !== undefined && !NO_QUESTIONS.has(message.method)) lastQuestion = performance.now();
  });
  return async () => {
    // A turn of the event loop lets in what has arrived.
    await new Promise<void>(resolve => setImmediate(resolve));
    const latest = performance.now() + LONGEST_REST_MS;
    for (;;) {
      const now = performance.now();
      const rest = Math.min(lastQuestion + REST_MS, latest) - now;
      if (rest <= 0) return;
      await new Promise<void>(resolve => setTimeout(resolve, rest));
    }
  };
}
