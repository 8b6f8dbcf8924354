import * as vscode from 'vscode';
import type { Desk } from '../commands/command';
import { locationsOf } from '../commands/showMentions';
import { toRange, toRangeOfText } from '../convert';
import { TEXTS } from '../hover/registerHover';
import { draftPublication, isDraft } from '../places';
import { readSettings } from '../settings';
import { completeNames } from './completeNames';
import { otherDrafts, readDraftFile } from './otherDrafts';
import { nameRenaming } from './renameNames';

const DRAFTS: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'quarto' }];

/** Names in the editor: to their entry, all their places, marked in the draft, completed while writing. */
export function registerNames(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(TEXTS, {
      provideDefinition: (document, position) => definitionOf(desk, document, position),
    }),
    vscode.languages.registerReferenceProvider(TEXTS, {
      provideReferences: (document, position, _context, token) =>
        referencesOf(desk, document, position, token),
    }),
    vscode.languages.registerDocumentHighlightProvider(DRAFTS, {
      provideDocumentHighlights: (document, position) => highlightsOf(desk, document, position),
    }),
    vscode.languages.registerRenameProvider(DRAFTS, nameRenaming(desk)),
    vscode.languages.registerCompletionItemProvider(
      DRAFTS,
      {
        provideCompletionItems: (document, position, token) => completeNames(desk, document, position, token),
      },
      '@',
    ),
  );
}

async function entityAt(
  { places, corpus }: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ id: string; range: vscode.Range } | undefined> {
  const asked = readSettings(document).nameLinks ? places.at(document, position) : undefined;
  const answer = asked && (await corpus.hoverAt(asked.place));
  const card = answer?.cards.find(card => card.kind === 'name');
  return card && { id: card.mention.entity.id, range: asked!.toRange(answer!.range) };
}

/** The entry of the knowledge file; the link is exactly the name. */
async function definitionOf(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.LocationLink[]> {
  const found = await entityAt(desk, document, position);
  const place = found && (await desk.knowledge.placeOf(found.id));
  if (!place) return [];
  return [{ originSelectionRange: found.range, targetUri: place.uri, targetRange: place.range }];
}

/** Where the sources name it, and where the drafts do: those that are open, and all other Markdown of the workspace. */
async function referencesOf(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const found = await entityAt(desk, document, position);
  if (!found) return [];
  const drafts = vscode.workspace.textDocuments.filter(
    other => isDraft(other) && !desk.folder.sourceAt(other.uri),
  );
  const inDrafts = await Promise.all(drafts.map(draft => placesIn(desk, draft, found.id)));
  const open = new Set(drafts.map(({ uri }) => uri.toString()));
  for (const draft of await otherDrafts(desk.folder, open)) {
    if (token.isCancellationRequested) return [];
    inDrafts.push(await placesInFile(desk, draft, found.id));
  }
  if (token.isCancellationRequested) return [];
  const inSources = await locationsOf(desk, await desk.corpus.mentionsOf(found.id));
  return [...inDrafts.flat(), ...inSources];
}

/** A draft on disk: it is read, not opened. */
async function placesInFile(desk: Desk, uri: vscode.Uri, id: string): Promise<vscode.Location[]> {
  const text = await readDraftFile(uri);
  if (text === undefined) return [];
  const mentions = await desk.corpus.draftMentions(text, draftPublication(text));
  return mentions
    .filter(mention => mention.entity.id === id)
    .map(mention => new vscode.Location(uri, toRangeOfText(text, mention)));
}

async function placesIn(desk: Desk, draft: vscode.TextDocument, id: string): Promise<vscode.Location[]> {
  const text = draft.getText();
  const mentions = await desk.corpus.draftMentions(text, draftPublication(text));
  return mentions
    .filter(mention => mention.entity.id === id)
    .map(mention => new vscode.Location(draft.uri, toRange(draft, mention)));
}

async function highlightsOf(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.DocumentHighlight[] | undefined> {
  const found = await entityAt(desk, document, position);
  // Without an answer of ours the editor marks equal words, as it does everywhere.
  if (!found || desk.folder.sourceAt(document.uri)) return undefined;
  const places = await placesIn(desk, document, found.id);
  return places.map(({ range }) => new vscode.DocumentHighlight(range));
}
