import type { MessageConnection } from 'vscode-jsonrpc';
import type { Corpus } from '../core/corpus';
import { CORPUS_METHODS } from './protocol';
import type { CorpusMethod } from './protocol';

/** Answers the requests that come over `connection` from `corpus`. An exception becomes the request's error. */
export function serveCorpus(corpus: Corpus, connection: MessageConnection): void {
  for (const method of Object.keys(CORPUS_METHODS) as CorpusMethod[]) {
    // The client's proxy has the same method's signature, so the arguments fit; only the compiler cannot see it.
    const answer = (corpus[method] as (...args: unknown[]) => Promise<unknown>).bind(corpus);
    connection.onRequest(method, async (...params: unknown[]) => {
      // The last parameter is the connection's cancellation token; on the wire, undefined has become null.
      const result = await answer(...params.slice(0, -1).map(param => param ?? undefined));
      // A missing result has to be null on the wire; the client turns it back.
      return result === undefined ? null : result;
    });
  }
  connection.listen();
}
