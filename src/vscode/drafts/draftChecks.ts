import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import type { DraftProblem } from '../../core/drafts/checks/index';
import { toRange, toWorkspaceEdit } from '../convert';
import type { CorpusFolder } from '../corpusFolder';
import { toDiagnostic } from '../diagnostics';
import type { Reader } from '../reader/reader';
import type { KnowledgeFiles } from '../knowledgeFiles';
import { draftPublication, isDraft } from '../places';
import { say } from '../say';
import { readSettings } from '../settings';
import { styleChoice } from './styleChoice';

/** How long to wait after a keystroke, in milliseconds. */
const QUIET = 300;

/**
 * Keeps the quotes and notes of open drafts true: what no longer holds is a diagnostic, and where the
 * remedy is clear there is a quick fix.
 */
export function registerDraftChecks(
  corpus: Corpus,
  folder: CorpusFolder,
  knowledge: KnowledgeFiles,
  reader: Reader,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('gakju');
  const problems = new Map<string, readonly DraftProblem[]>();
  const timers = new Map<string, NodeJS.Timeout>();

  const check = async (document: vscode.TextDocument): Promise<void> => {
    const address = document.uri.toString();
    const { version } = document;
    const found = isChecked(document, folder) ? await problemsOf(document, corpus, folder) : [];
    const shown = await Promise.all(found.map(problem => shownProblem(problem, document, folder, reader)));
    if (document.isClosed || document.version !== version) return;
    problems.set(address, found);
    diagnostics.set(document.uri, shown);
  };
  const soon = (document: vscode.TextDocument): void => {
    if (!isDraft(document)) return;
    const address = document.uri.toString();
    clearTimeout(timers.get(address));
    timers.set(
      address,
      setTimeout(() => void check(document).catch(error => log.error('check', error)), QUIET),
    );
  };
  const all = (): void => vscode.workspace.textDocuments.forEach(soon);
  const forget = (document: vscode.TextDocument): void => {
    clearTimeout(timers.get(document.uri.toString()));
    timers.delete(document.uri.toString());
    problems.delete(document.uri.toString());
    diagnostics.delete(document.uri);
  };

  all();
  return vscode.Disposable.from(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('gakju') && all()),
    folder.onDidChangeStatus(({ kind }) => {
      if (kind !== 'ready') return;
      all();
      // What the sources tell is known a little later than their words.
      corpus.whenRecognised().then(all, error => log.error('recognise', error));
    }),
    knowledge.onDidChange(all),
    vscode.languages.registerCodeActionsProvider(
      [{ language: 'markdown' }, { language: 'quarto' }],
      { provideCodeActions: (document, _range, { diagnostics: shown }) => fixes(document, shown, problems) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    new vscode.Disposable(() => timers.forEach(timer => clearTimeout(timer))),
  );
}

/** A problem with the place in the reader that it speaks of, where it does. */
async function shownProblem(
  problem: DraftProblem,
  document: vscode.TextDocument,
  folder: CorpusFolder,
  reader: Reader,
): Promise<vscode.Diagnostic> {
  const diagnostic = toDiagnostic(problem, toRange(document, problem.range));
  const source = problem.evidence && folder.byId(problem.evidence.sourceId);
  if (!source || !problem.evidence) return diagnostic;
  const page = await reader.document(source);
  const place = new vscode.Location(page.uri, reader.readerRange(page, problem.evidence));
  diagnostic.relatedInformation = [
    new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('What the source says')),
  ];
  return diagnostic;
}

function isChecked(document: vscode.TextDocument, folder: CorpusFolder): boolean {
  if (!isDraft(document) || folder.sourceAt(document.uri)) return false;
  const { checksEnabled, drafts } = readSettings(document);
  return checksEnabled && drafts.some(pattern => vscode.languages.match({ pattern }, document) > 0);
}

async function problemsOf(
  document: vscode.TextDocument,
  corpus: Corpus,
  folder: CorpusFolder,
): Promise<readonly DraftProblem[]> {
  // A source is not missing while the folder is still being read.
  if (folder.status.kind !== 'ready') return [];
  const text = document.getText();
  const { checksDates, nameSpelling } = readSettings(document);
  return corpus.checkDraft({
    text,
    publication: draftPublication(text),
    style: await styleChoice(document),
    dates: checksDates,
    names: nameSpelling,
  });
}

function fixes(
  document: vscode.TextDocument,
  shown: readonly vscode.Diagnostic[],
  problems: ReadonlyMap<string, readonly DraftProblem[]>,
): vscode.CodeAction[] {
  const own = problems.get(document.uri.toString()) ?? [];
  return shown.flatMap(diagnostic =>
    own
      .filter(
        problem =>
          problem.code === diagnostic.code &&
          say(problem.message) === diagnostic.message &&
          problem.range &&
          toRange(document, problem.range).isEqual(diagnostic.range),
      )
      .flatMap(problem => fixesOf(problem, document))
      .map(action => {
        action.diagnostics = [diagnostic];
        return action;
      }),
  );
}

function fixesOf(
  { fixes = [], lacks, evidence }: DraftProblem,
  document: vscode.TextDocument,
): vscode.CodeAction[] {
  const edits = fixes.map(fix => {
    const action = new vscode.CodeAction(say(fix.title), vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, fix.edits);
    return action;
  });
  const look = evidence && { id: evidence.sourceId, start: evidence.start, end: evidence.end };
  const lacking = lacks && { id: lacks.sourceId, field: lacks.field };
  return [
    ...(look ? [commandAction(vscode.l10n.t('Open what the source says'), 'gakju.openSource', look)] : []),
    ...edits,
    ...(lacking ? [commandAction(vscode.l10n.t('Edit source data'), 'gakju.editMetadata', lacking)] : []),
  ];
}

function commandAction(title: string, command: string, argument: unknown): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [argument] };
  return action;
}
