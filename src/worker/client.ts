import type { MessageConnection } from 'vscode-jsonrpc';
import { ParameterStructures } from 'vscode-jsonrpc';
import type { Corpus } from '../core/corpus';
import { CORPUS_METHODS } from './protocol';
import type { CorpusMethod } from './protocol';

/** The corpus on the other side of `connection`. It answers like the one in process, from another thread. */
export function connectCorpus(connection: MessageConnection): Corpus {
  connection.listen();
  const ask =
    (method: CorpusMethod) =>
    async (...args: unknown[]): Promise<unknown> => {
      const result: unknown = await connection.sendRequest(method, ParameterStructures.byPosition, ...args);
      return result === null ? undefined : result;
    };
  const methods = Object.keys(CORPUS_METHODS) as CorpusMethod[];
  // One function per method of the interface: CORPUS_METHODS is checked to hold exactly those.
  return Object.fromEntries(methods.map(method => [method, ask(method)])) as unknown as Corpus;
}
