import type * as vscode from 'vscode';

/** How often an answer is asked for anew because the writer went on typing. */
const ATTEMPTS = 5;

/** An answer about the document as it is when the answer comes; undefined when it never stands still. */
export async function whileUnchanged<T>(
  document: vscode.TextDocument,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const answer = await ask();
    if (document.version === version) return answer;
  }
  return undefined;
}
