import * as vscode from 'vscode';
import { readDraft } from '../../core/drafts/draft';
import type { Footnote } from '../../core/drafts/footnotes/footnoteAt';
import { definitionToken, footnoteAt } from '../../core/drafts/footnotes/footnoteAt';
import type { MarkdownMemory } from '../../core/drafts/parseInChunks';
import type { TextRange } from '../../core/text/textRange';
import { toRange } from '../convert';

/** Asked at every move of the pointer: what did not change is not read again. */
const memory: MarkdownMemory = new Map();

const DRAFTS = [{ language: 'markdown' }, { language: 'quarto' }];

/** From a footnote's reference to its note and back, and all places of a footnote. */
export function registerFootnotes(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(DRAFTS, { provideDefinition: otherHalf }),
    vscode.languages.registerReferenceProvider(DRAFTS, {
      provideReferences: (document, position, { includeDeclaration }) => {
        const footnote = footnoteIn(document, position);
        if (!footnote) return [];
        const notes = includeDeclaration ? footnote.definitions.map(definitionToken) : [];
        return locations(document, [...footnote.references, ...notes]);
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(DRAFTS, {
      provideDocumentHighlights: (document, position) => {
        const footnote = footnoteIn(document, position);
        // Without an answer of ours the editor marks equal words, as it does everywhere.
        if (!footnote) return undefined;
        return [...footnote.references, ...footnote.definitions.map(definitionToken)].map(
          range => new vscode.DocumentHighlight(toRange(document, range)),
        );
      },
    }),
  );
}

/** A reference leads to its notes, a note to its first reference; the link is exactly `[^label]`. */
function otherHalf(document: vscode.TextDocument, position: vscode.Position): vscode.LocationLink[] {
  const footnote = footnoteIn(document, position);
  if (!footnote) return [];
  const targets =
    footnote.kind === 'reference'
      ? footnote.definitions.map(definitionToken)
      : footnote.references.slice(0, 1);
  return targets.map(target => ({
    originSelectionRange: toRange(document, footnote.token),
    targetUri: document.uri,
    targetRange: toRange(document, target),
  }));
}

function footnoteIn(document: vscode.TextDocument, position: vscode.Position): Footnote | undefined {
  return footnoteAt(readDraft(document.getText(), memory), document.offsetAt(position));
}

function locations(document: vscode.TextDocument, ranges: readonly TextRange[]): vscode.Location[] {
  return ranges.map(range => new vscode.Location(document.uri, toRange(document, range)));
}
