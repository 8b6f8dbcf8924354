import * as vscode from 'vscode';
import { agreeParticles } from '../core/text/agreeParticles';
import type { Phrase } from '../core/text/phrase';

/** The phrase in the writer's display language: its English template is the key of the l10n bundles. */
export function say({ template, args }: Phrase): string {
  return displayLanguage() === 'ko'
    ? agreeParticles(vscode.l10n.t(template, ...args))
    : vscode.l10n.t(template, ...args);
}

/** The language in which facts, dates and labels are worded: Korean where VS Code is Korean, else English. */
export function displayLanguage(): 'ko' | 'en' {
  return vscode.env.language.startsWith('ko') ? 'ko' : 'en';
}
