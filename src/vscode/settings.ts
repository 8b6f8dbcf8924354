import * as vscode from 'vscode';
import { REPEATS } from '../core/citations/repeats';
import type { Repeats } from '../core/citations/repeats';
import { SEARCH_ORDERS } from '../core/search/order';
import type { SearchOrder } from '../core/search/order';
import type { QuoteForm } from '../core/drafts/insertQuote';

/** The writer's settings, read where they are needed, so that a change counts at once. */
export interface Settings {
  readonly sources: readonly string[];
  readonly libraryFiles: readonly string[];
  readonly knowledge: readonly string[];
  readonly searchOrder: SearchOrder;
  readonly drafts: readonly string[];
  /** How quotations are inserted where the writer does not choose. */
  readonly quoteForm: QuoteForm;
  readonly citationStyle: string;
  /** Path of a `.csl` file below the workspace folder; empty where `citationStyle` counts. */
  readonly citationStyleFile: string;
  readonly repeatedNotes: Repeats;
  readonly renewNotesOnSave: boolean;
  readonly footnotesEnabled: boolean;
  readonly hoverNames: boolean;
  readonly hoverDates: boolean;
  readonly nameLinks: boolean;
  readonly nameCompletion: boolean;
  readonly checksEnabled: boolean;
  readonly checksDates: boolean;
  readonly nameSpelling: boolean;
}

/** The settings that hold for `scope`, a folder or a document of it. */
export function readSettings(scope?: vscode.ConfigurationScope): Settings {
  const settings = vscode.workspace.getConfiguration('gakju', scope);
  return {
    sources: strings(settings.get('sources')),
    libraryFiles: strings(settings.get('libraryFiles')),
    knowledge: strings(settings.get('knowledge')),
    drafts: strings(settings.get('drafts')),
    searchOrder: SEARCH_ORDERS.find(order => order === settings.get('search.order')) ?? 'relevance',
    quoteForm: quoteForm(settings.get('quoteForm')),
    citationStyle: settings.get('citationStyle', 'kr-humanities'),
    citationStyleFile: settings.get('citationStyleFile', '').trim(),
    repeatedNotes: REPEATS.find(repeats => repeats === settings.get('repeatedNotes')) ?? 'short',
    renewNotesOnSave: settings.get('renewNotesOnSave', true),
    footnotesEnabled: settings.get('footnotes.enabled', true),
    hoverNames: settings.get('hover.names', true),
    hoverDates: settings.get('hover.dates', true),
    nameLinks: settings.get('names.links', true),
    nameCompletion: settings.get('names.completion', true),
    checksEnabled: settings.get('checks.enabled', true),
    checksDates: settings.get('checks.dates', true),
    nameSpelling: settings.get('checks.nameSpelling', true),
  };
}

function quoteForm(value: unknown): QuoteForm {
  return value === 'block' || value === 'note' ? value : 'inline';
}

/** A hand-edited settings file may hold anything. */
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
