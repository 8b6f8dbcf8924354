import * as vscode from 'vscode';
import type { Corpus, Quotation, QuotableClause } from '../../core/corpus';
import type { QuoteForm } from '../../core/drafts/insertQuote';
import type { TrimmedQuotation } from '../../core/quotation';
import { CUT_MARKS } from '../../core/quotes/joinParts';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { overlaps } from '../../core/text/textRange';
import { oneLine } from '../../core/text/escapeMarkdown';
import { say } from '../say';
import { previewOf } from './quotePreview';

/** What the writer wants of a quotation, and how. */
export interface ChosenQuotation {
  readonly quotation: Quotation;
  /** As she cut them; undefined where nothing was changed. */
  readonly words?: string;
  readonly form: QuoteForm;
}

interface Row extends vscode.QuickPickItem {
  readonly form?: QuoteForm;
  readonly clause?: QuotableClause;
}

const FORMS: readonly QuoteForm[] = ['inline', 'block', 'note'];
const FORM_NAMES: Readonly<Record<QuoteForm, Phrase>> = {
  inline: phrase('In quotation marks'),
  block: phrase('As a block quotation'),
  note: phrase('Only a footnote, for your own words'),
};

/**
 * Lets the writer cut a quotation down and choose its form, all by keyboard: its words stand in the field,
 * what would be inserted stands below in each form, and the clauses around it can be taken in and left out.
 * Undefined when she turns back.
 */
export async function trimQuotation(
  whole: Quotation,
  preferred: QuoteForm,
  corpus: Corpus,
): Promise<ChosenQuotation | undefined> {
  const clauses = await corpus.quotableClauses(whole.sourceId, whole.range);
  const parts = whole.parts ?? [whole.range];
  const taken = new Set(clauses.filter(({ range }) => parts.some(part => overlaps(part, range))));
  const pick = vscode.window.createQuickPick<Row>();
  pick.title = vscode.l10n.t('Trim the quotation');
  pick.placeholder = vscode.l10n.t('Cut the words down; what you take out is shown as a cut');
  const original = oneLine(whole.text);
  let shown = (pick.value = original);
  let trimmed: TrimmedQuotation | undefined = { quotation: whole, words: original };
  let latest = 0;
  const forms = [preferred, ...FORMS.filter(form => form !== preferred)];
  const show = (active: (row: Row) => boolean): void => {
    pick.items = [...resultRows(trimmed, forms), ...clauseRows(clauses, taken)];
    pick.activeItems = pick.items.filter(active).slice(0, 1);
  };
  const update = async (words: string, active: (row: Row) => boolean): Promise<void> => {
    const request = ++latest;
    const answer =
      words === original
        ? { quotation: whole, words }
        : await corpus.trimmedQuotation(whole.sourceId, around(whole, clauses), words);
    if (request !== latest) return;
    trimmed = answer;
    show(active);
  };
  show(row => row.form === preferred);
  return new Promise(resolve => {
    let judged = Promise.resolve();
    pick.onDidChangeValue(value => {
      if (value !== shown)
        judged = update(value, row => row.form === (pick.activeItems[0]?.form ?? preferred));
      shown = value;
    });
    // Who types and presses Enter at once gets what she typed, judged, and not what stood there before.
    const accept = async (form: QuoteForm): Promise<void> => {
      await judged;
      if (!trimmed || 'refused' in trimmed) return;
      const { quotation, words } = trimmed;
      resolve({ quotation, form, ...((words !== original || quotation.parts) && { words }) });
      pick.hide();
    };
    pick.onDidAccept(() => {
      const [row] = pick.selectedItems;
      if (row?.clause) {
        const { clause } = row;
        if (!taken.delete(clause)) taken.add(clause);
        const chosen = clauses.filter(each => taken.has(each));
        pick.value = shown = wordsOf(chosen, clauses, whole.language);
        judged = update(shown, other => other.clause === clause);
      } else if (row?.form) void accept(row.form);
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** One row for each form with what would be inserted; where the words are not the source's, why. */
function resultRows(trimmed: TrimmedQuotation | undefined, forms: readonly QuoteForm[]): Row[] {
  if (!trimmed || 'refused' in trimmed) {
    const reason = trimmed
      ? say(trimmed.refused)
      : vscode.l10n.t('There are no words to quote at this place of the source any more.');
    return [{ label: `$(error) ${reason}`, alwaysShow: true }];
  }
  const { quotation, words } = trimmed;
  const warning = quotation.dropped && `$(warning) ${say(phrase('left out: {0}', quotation.dropped.text))}`;
  return forms.map(form => ({
    label: say(FORM_NAMES[form]),
    detail: previewOf(words, form),
    ...(warning && { description: warning }),
    alwaysShow: true,
    form,
  }));
}

/**
 * The clauses of the passage, to be taken in or left out. Their words are no labels: those would be sorted by
 * how well they match the field.
 */
function clauseRows(clauses: readonly QuotableClause[], taken: ReadonlySet<QuotableClause>): Row[] {
  if (clauses.length < 2) return [];
  const heading = {
    label: vscode.l10n.t('Take in or leave out'),
    kind: vscode.QuickPickItemKind.Separator,
  };
  const rows = clauses.map(clause => ({
    label: taken.has(clause) ? '$(check)' : '$(blank)',
    description: oneLine(clause.text),
    alwaysShow: true,
    clause,
  }));
  return [heading, ...rows];
}

/** Neighbours as they stand; between others a cut, which takes the comma before it along. */
function wordsOf(
  chosen: readonly QuotableClause[],
  clauses: readonly QuotableClause[],
  language: 'ko' | 'en',
): string {
  return chosen
    .map((clause, index) => {
      const before = chosen[index - 1];
      const isCut = before && clauses.indexOf(before) !== clauses.indexOf(clause) - 1;
      return (isCut ? `${CUT_MARKS[language]} ` : '') + oneLine(clause.text);
    })
    .join(' ')
    .replace(/,(?= \(중략\)| \[…\]|$)/gu, '');
}

/** All that the writer can choose from. */
function around({ range }: Quotation, clauses: readonly QuotableClause[]): { start: number; end: number } {
  return {
    start: Math.min(range.start, clauses[0]?.range.start ?? range.start),
    end: Math.max(range.end, clauses.at(-1)?.range.end ?? range.end),
  };
}
