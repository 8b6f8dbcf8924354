import * as vscode from 'vscode';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { say } from '../say';
import type { ImportResult } from './importLibrary';

/** Says what became of an import of works with their files. */
export async function tellResult(result: ImportResult): Promise<void> {
  await tell(counted(result), leftOut(result));
}

/** How many of what, in a sentence. */
type Count = readonly [number, Phrase];
/** Names of what was left out, under what it lacks. */
type Group = readonly [Phrase, readonly string[]];

/** Says what became of an import; what was left out can be shown as a list, so that nothing is lost unseen. */
export async function tell(counts: readonly Count[], groups: readonly Group[]): Promise<void> {
  const parts = sentences(counts).map(say);
  const details = groups.flatMap(([heading, names]) =>
    names.length ? [`\n${say(heading)}\n`, ...names.map(name => `- ${name}`)] : [],
  );
  const show = vscode.l10n.t('Show List');
  const picked = details.length
    ? await vscode.window.showWarningMessage(parts.join(' '), show)
    : await vscode.window.showInformationMessage(parts.join(' '));
  if (picked !== show) return;
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: details.join('\n').trimStart(),
  });
  await vscode.window.showTextDocument(document, { preview: true });
}

/** The result in sentences, what went well first. */
function counted({
  added,
  updated,
  unchanged,
  withoutFile,
  notFound,
  unreadable,
  unreadableEntries,
}: ImportResult): Count[] {
  return [
    [added, phrase('{0} sources added.', added)],
    [updated, phrase('{0} brought up to date.', updated)],
    [unchanged, phrase('{0} unchanged.', unchanged)],
    [
      withoutFile.length,
      phrase('{0} works have no file in the export and were not added.', withoutFile.length),
    ],
    [notFound.length, phrase('{0} files are not on this machine.', notFound.length)],
    [unreadable.length, phrase('{0} files are of a kind that cannot be read.', unreadable.length)],
    [unreadableEntries.length, phrase('{0} entries cannot be read.', unreadableEntries.length)],
  ];
}

function sentences(counts: readonly Count[]): Phrase[] {
  const said = counts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length ? said : [phrase('There is nothing in the export.')];
}

function leftOut({ withoutFile, notFound, unreadable, unreadableEntries }: ImportResult): Group[] {
  return [
    [phrase('Works without a file in the export:'), withoutFile],
    [phrase('Files that are not on this machine:'), notFound],
    [phrase('Files of a kind that cannot be read:'), unreadable],
    [phrase('Entries that cannot be read:'), unreadableEntries],
  ];
}
