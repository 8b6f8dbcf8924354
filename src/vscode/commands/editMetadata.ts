import * as vscode from 'vscode';
import { WRITABLE_FIELDS, readWrittenField } from '../../core/sources/writtenField';
import { say } from '../say';
import type { Command, Desk } from './command';
import { pickSource } from './openSource';
import { readTarget } from './target';

/**
 * Opens the form with everything known of a source, at `field` where the caller names one. Other callers
 * can hand over `{ id, field, value }`: that is written without a question.
 */
export const editMetadata: Command = {
  id: 'gakju.editMetadata',
  async run(desk, argument) {
    const id = readTarget(argument)?.id ?? shownInReader(desk) ?? (await pickSource(desk))?.id;
    const source = id === undefined ? undefined : desk.folder.byId(id);
    if (!source) return;
    const { field: asked, value } = (argument ?? {}) as { field?: unknown; value?: unknown };
    const field = WRITABLE_FIELDS.find(name => name === asked);
    if (!field || typeof value !== 'string') return desk.details.open(source.id, field);
    const read = readWrittenField(field, value, source.metadata);
    if ('refused' in read) void vscode.window.showWarningMessage(say(read.refused));
    else await desk.references.write(source.id, vscode.Uri.parse(source.uri, true), read.changes);
  },
};

function shownInReader({ reader }: Desk): string | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && reader.shownSource(document)?.id;
}
