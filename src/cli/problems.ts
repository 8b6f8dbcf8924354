import { inEnglish } from '../core/text/phrase';
import type { Problem } from '../core/text/problem';
import type { TextRange } from '../core/text/textRange';

/** A problem as JSON says it: the message in English, the range in the file's decoded text. */
export interface SaidProblem {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly range?: TextRange;
}

export function sayProblem({ code, severity, message, range }: Problem): SaidProblem {
  return { code, severity, message: inEnglish(message), ...(range ? { range } : {}) };
}
