import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/corpus';
import { SOURCE_TYPES } from '../../core/sources/sourceType';
import type { MetadataField, SourceMetadata } from '../../core/sources/sourceMetadata';
import { WRITABLE_FIELDS, fieldText, readWrittenField } from '../../core/sources/writtenField';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { say } from '../say';
import { sourceName } from '../sourceName';
import type { Command, Desk } from './command';
import { pickSource } from './openSource';
import { readTarget } from './target';

/**
 * Corrects what is known of a source, field by field. The writer's words go into `references.json` beside
 * the sources. Other callers can hand over `{ id, field, value }` and are asked nothing.
 */
export const editMetadata: Command = {
  id: 'gakju.editMetadata',
  async run(desk, argument) {
    const id = readTarget(argument)?.id ?? shownInReader(desk) ?? (await pickSource(desk))?.id;
    const source = id === undefined ? undefined : desk.folder.byId(id);
    if (!source) return;
    const { field: asked, value } = (argument ?? {}) as { field?: unknown; value?: unknown };
    const field = WRITABLE_FIELDS.find(name => name === asked);
    if (field && typeof value === 'string') return write(desk, source, field, value);
    if (field) return askAndWrite(desk, source, field);
    await editFields(desk, source.id);
  },
};

/** The list of fields comes back after each, until the writer leaves it. */
async function editFields(desk: Desk, id: string): Promise<void> {
  let last: MetadataField | undefined;
  for (;;) {
    const source = desk.folder.byId(id);
    const field = source && (await pickField(source, last));
    if (!field) return;
    await askAndWrite(desk, source, field);
    last = field;
  }
}

interface FieldItem extends vscode.QuickPickItem {
  readonly field?: MetadataField;
}

function pickField(
  source: SourceSummary,
  last: MetadataField | undefined,
): Promise<MetadataField | undefined> {
  const pick = vscode.window.createQuickPick<FieldItem>();
  const items: FieldItem[] = WRITABLE_FIELDS.map(field => fieldItem(source.metadata, field));
  pick.title = sourceName(source);
  pick.placeholder = vscode.l10n.t('What should be corrected? Your words go into references.json.');
  pick.items = [...items, { label: `$(check) ${vscode.l10n.t('Done')}`, alwaysShow: true }];
  pick.activeItems = items.filter(({ field }) => field === last);
  pick.matchOnDescription = true;
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.field);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function fieldItem(metadata: SourceMetadata, field: MetadataField): FieldItem {
  const value = fieldText(metadata, field);
  return {
    label: say(FIELD_LABELS[field]),
    description: value || vscode.l10n.t('unknown'),
    ...(value && { detail: originText(metadata, field) }),
    field,
  };
}

/** How a value is known, in words. */
function originText({ origins }: SourceMetadata, field: MetadataField): string {
  const origin = origins[field];
  if (!origin) return '';
  const from = say(ORIGIN_LABELS[origin.from]);
  if (origin.certainty === 'stated') return from;
  return [from, say(origin.why ? phrase('inferred: {0}', say(origin.why)) : phrase('inferred'))].join(' · ');
}

async function askAndWrite(desk: Desk, source: SourceSummary, field: MetadataField): Promise<void> {
  const value = field === 'type' ? await pickType(source) : await typeValue(source, field);
  if (value === undefined || value === fieldText(source.metadata, field)) return;
  await write(desk, source, field, value);
}

function typeValue({ metadata }: SourceSummary, field: MetadataField): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: say(FIELD_LABELS[field]),
    value: fieldText(metadata, field),
    prompt:
      field === 'author'
        ? vscode.l10n.t('Several authors: with “;” between them. Empty: as the source has it.')
        : vscode.l10n.t('Empty: as the source has it.'),
    ignoreFocusOut: true,
    validateInput: line => {
      const read = readWrittenField(field, line, metadata);
      return 'refused' in read ? say(read.refused) : undefined;
    },
  });
}

async function pickType({ metadata }: SourceSummary): Promise<string | undefined> {
  const items = SOURCE_TYPES.map(type => ({
    label: type as string,
    description: type === metadata.type ? vscode.l10n.t('current') : '',
  }));
  return (await vscode.window.showQuickPick(items, { title: say(FIELD_LABELS.type) }))?.label;
}

async function write(desk: Desk, source: SourceSummary, field: MetadataField, value: string): Promise<void> {
  const read = readWrittenField(field, value, source.metadata);
  if ('refused' in read) void vscode.window.showWarningMessage(say(read.refused));
  else await desk.references.write(source.id, vscode.Uri.parse(source.uri, true), read.changes);
}

function shownInReader({ reader }: Desk): string | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && reader.sourceRange(document, { start: 0, end: 0 })?.id;
}

const FIELD_LABELS: Readonly<Record<MetadataField, Phrase>> = {
  title: phrase('Title'),
  author: phrase('Author'),
  issued: phrase('Date'),
  containerTitle: phrase('Published in'),
  publisher: phrase('Publisher'),
  number: phrase('Number'),
  type: phrase('Type'),
  url: phrase('Address'),
  accessed: phrase('Read on'),
  affiliation: phrase('Affiliation'),
  language: phrase('Language'),
};

const ORIGIN_LABELS = {
  frontMatter: phrase('from the front matter'),
  byline: phrase('from the line that names the author'),
  header: phrase('from a line above the text'),
  disclaimer: phrase('from a note about the text'),
  text: phrase('from the text'),
  fileName: phrase('from the name of the file'),
  properties: phrase('from the properties of the file'),
  references: phrase('from you, in references.json'),
  writer: phrase('from you'),
} as const;
