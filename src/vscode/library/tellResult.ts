import * as vscode from 'vscode';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { say } from '../say';
import type { ImportResult } from './importLibrary';

/** Says what became of an import; what was left out can be shown as a list, so that nothing is lost unseen. */
export async function tellResult(result: ImportResult): Promise<void> {
  const parts = resultPhrases(result).map(say);
  const details = detailLines(result);
  const show = vscode.l10n.t('Show List');
  const picked = details.length
    ? await vscode.window.showWarningMessage(parts.join(' '), show)
    : await vscode.window.showInformationMessage(parts.join(' '));
  if (picked !== show) return;
  const content = details
    .map(line => (typeof line === 'string' ? `- ${line}` : `\n${say(line)}\n`))
    .join('\n');
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: content.trimStart(),
  });
  await vscode.window.showTextDocument(document, { preview: true });
}

/** The result in sentences, what went well first. */
export function resultPhrases(result: ImportResult): Phrase[] {
  const { added, updated, unchanged, withoutFile, notFound, unreadable } = result;
  const all: readonly (readonly [number, Phrase])[] = [
    [added, phrase('{0} sources added.', added)],
    [updated, phrase('{0} brought up to date.', updated)],
    [unchanged, phrase('{0} unchanged.', unchanged)],
    [
      withoutFile.length,
      phrase('{0} works have no file in the export and were not added.', withoutFile.length),
    ],
    [notFound.length, phrase('{0} files are not on this machine.', notFound.length)],
    [unreadable.length, phrase('{0} files are of a kind that cannot be read.', unreadable.length)],
  ];
  const said = all.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length ? said : [phrase('There is nothing in the export.')];
}

/** What was left out, each under what it lacks. */
function detailLines({ withoutFile, notFound, unreadable }: ImportResult): (Phrase | string)[] {
  const groups: readonly (readonly [Phrase, readonly string[]])[] = [
    [phrase('Works without a file in the export:'), withoutFile],
    [phrase('Files that are not on this machine:'), notFound],
    [phrase('Files of a kind that cannot be read:'), unreadable],
  ];
  return groups.flatMap(([heading, names]) => (names.length ? [heading, ...names] : []));
}
