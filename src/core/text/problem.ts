import type { Phrase } from './phrase';
import type { TextRange } from './textRange';

/**
 * Something the writer should know about an input that was read all the same: what is wrong, in a
 * sentence they can act on. `code` is stable (settings and quick fixes name it); `range`, where there is
 * one, is in the original text of the file.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: Phrase;
  readonly range?: TextRange;
}
