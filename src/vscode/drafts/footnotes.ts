import * as vscode from 'vscode';
import type { Footnote } from '../../core/drafts/footnotes/footnoteAt';
import { definitionToken, footnoteAt } from '../../core/drafts/footnotes/footnoteAt';
import { footnoteHover } from '../../core/drafts/footnotes/footnoteHover';
import type { Corpus } from '../../core/corpus';
import type { TextRange } from '../../core/text/textRange';
import { toRange } from '../convert';
import type { CorpusFolder } from '../corpusFolder';
import { say } from '../say';
import { fileName, sourceName } from '../sourceName';
import { DRAFTS, footnotesOf } from './footnotesOf';
import { passageHover } from './passageHover';
import { registerFootnoteWriting } from './footnoteWriting';

/** From a footnote's reference to its note and back, and all places of a footnote. */
export function registerFootnotes(corpus: Corpus, folder: CorpusFolder): vscode.Disposable {
  return vscode.Disposable.from(
    registerFootnoteWriting(folder),
    vscode.languages.registerHoverProvider(DRAFTS, {
      provideHover: (document, position) => hover(document, position, corpus, folder),
    }),
    vscode.languages.registerFoldingRangeProvider(DRAFTS, { provideFoldingRanges: folds }),
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
  const draft = footnotesOf(document);
  return draft && footnoteAt(draft, document.offsetAt(position));
}

/**
 * Exactly on `[^label]`. The note is the writer's text: no command links, no HTML. Below it what it rests on,
 * and whether that still stands.
 */
async function hover(
  document: vscode.TextDocument,
  position: vscode.Position,
  corpus: Corpus,
  folder: CorpusFolder,
): Promise<vscode.Hover | undefined> {
  const draft = footnotesOf(document);
  const footnote = draft && footnoteAt(draft, document.offsetAt(position));
  if (!footnote) return undefined;
  const { number, notes, places } = footnoteHover(draft, footnote);
  const lines = places.map(place => document.positionAt(place).line + 1).join(', ');
  const heading = [
    ...(number === undefined ? [] : [vscode.l10n.t('Footnote {0}', number)]),
    ...(footnote.kind === 'definition' && !places.length ? [vscode.l10n.t('Nothing refers to it')] : []),
    ...(places.length ? [vscode.l10n.t('References: {0} (line {1})', places.length, lines)] : []),
    ...(footnote.kind === 'reference' && !notes.length ? [vscode.l10n.t('There is no such footnote')] : []),
  ].join(' · ');
  const markdown = new vscode.MarkdownString(heading && `**${heading}**`);
  for (const note of notes) markdown.appendMarkdown(`\n\n${note}`);
  const { label } = (footnote.references[0] ?? footnote.definitions[0])!;
  const passages = await corpus.notePassages(draft.text, label);
  const rests = new vscode.MarkdownString(
    passageHover(passages, id => nameOf(folder, id), say),
    true,
  );
  rests.isTrusted = { enabledCommands: ['gakju.openSource'] };
  return new vscode.Hover([markdown, ...(passages.length ? [rests] : [])], toRange(document, footnote.token));
}

function nameOf(folder: CorpusFolder, id: string): string {
  const source = folder.byId(id);
  return source ? sourceName(source) : fileName(id);
}

/** Notes of several lines. */
function folds(document: vscode.TextDocument): vscode.FoldingRange[] {
  return (footnotesOf(document)?.definitions ?? [])
    .map(definition => toRange(document, definition))
    .filter(({ start, end }) => end.line > start.line)
    .map(({ start, end }) => new vscode.FoldingRange(start.line, end.line));
}

function locations(document: vscode.TextDocument, ranges: readonly TextRange[]): vscode.Location[] {
  return ranges.map(range => new vscode.Location(document.uri, toRange(document, range)));
}
