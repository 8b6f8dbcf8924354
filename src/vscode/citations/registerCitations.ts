import * as vscode from 'vscode';
import type { CitedByKey } from '../../core/draftNotes';
import { phrase } from '../../core/text/phrase';
import type { Desk } from '../commands/command';
import { toRange } from '../convert';
import { DRAFTS } from '../drafts/footnotesOf';
import { styleChoice } from '../drafts/styleChoice';
import { commandLink, escapeMarkdown } from '../hover/markdown';
import { isDraft } from '../places';
import { say } from '../say';
import { completeKeys } from './completeKeys';

/** Citations by key, `[@yang2024, 12쪽]`: what they cite on hover, the source itself, keys while writing. */
export function registerCitations(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(DRAFTS, {
      provideHover: async (document, position) => {
        const cited = await citedAt(desk, document, position);
        return cited && new vscode.Hover(hoverOf(desk, cited), toRange(document, cited.range));
      },
    }),
    vscode.languages.registerDefinitionProvider(DRAFTS, {
      provideDefinition: async (document, position) => {
        const cited = await citedAt(desk, document, position);
        return cited ? sourcesOf(desk, document, cited) : [];
      },
    }),
    vscode.languages.registerCompletionItemProvider(
      DRAFTS,
      { provideCompletionItems: (document, position) => completeKeys(desk, document, position) },
      '@',
    ),
  );
}

async function citedAt(
  { corpus, folder }: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<CitedByKey | undefined> {
  // Asked at every move of the pointer: most lines hold no key.
  if (!document.lineAt(position).text.includes('@') || !isDraft(document)) return undefined;
  if (folder.sourceAt(document.uri)) return undefined;
  return corpus.keyCitationAt(document.getText(), document.offsetAt(position), await styleChoice(document));
}

/** The note as the style writes it here, then the sources that answer to the key. */
function hoverOf({ folder }: Desk, { key, note, sourceIds }: CitedByKey): vscode.MarkdownString {
  const rows = sourceIds.flatMap(id => {
    const source = folder.byId(id);
    if (!source) return [];
    const target = { id, start: 0, end: 0 };
    const title = escapeMarkdown(source.metadata.title ?? id);
    const open = commandLink(
      say(phrase('open')),
      'gakju.openSource',
      vscode.l10n.t('Open the source'),
      target,
    );
    const edit = commandLink(
      vscode.l10n.t('details'),
      'gakju.editMetadata',
      vscode.l10n.t('Show all that is known of the source'),
      { id },
    );
    return [`${title} · ${escapeMarkdown(id)} · ${open} · ${edit}`];
  });
  const heading =
    sourceIds.length === 1
      ? (note ?? '')
      : sourceIds.length
        ? escapeMarkdown(say(phrase('Several sources answer to @{0}', key)))
        : escapeMarkdown(say(phrase('No source has the key {0}', key)));
  const markdown = new vscode.MarkdownString([heading, ...rows].filter(Boolean).join('\n\n'));
  markdown.isTrusted = { enabledCommands: ['gakju.openSource', 'gakju.editMetadata'] };
  return markdown;
}

/** The link is exactly the citation. */
async function sourcesOf(
  { folder, reader }: Desk,
  document: vscode.TextDocument,
  { range, sourceIds }: CitedByKey,
): Promise<vscode.LocationLink[]> {
  const sources = sourceIds.flatMap(id => folder.byId(id) ?? []);
  return Promise.all(
    sources.map(async source => ({
      originSelectionRange: toRange(document, range),
      targetUri: (await reader.document(source)).uri,
      targetRange: new vscode.Range(0, 0, 0, 0),
    })),
  );
}
