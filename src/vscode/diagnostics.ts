import * as vscode from 'vscode';
import type { Problem } from '../core/text/problem';
import { say } from './say';

const SEVERITY = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
} as const satisfies Record<Problem['severity'], vscode.DiagnosticSeverity>;

/** A problem at a place of a document, as the Problems panel shows it. */
export function toDiagnostic(problem: Problem, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, say(problem.message), SEVERITY[problem.severity]);
  diagnostic.source = 'gakju';
  diagnostic.code = problem.code;
  return diagnostic;
}
