import * as vscode from 'vscode';
import type { FilterField, WrittenFilter } from '../../core/search/query';
import { typeLabel } from '../metadata/fieldWords';
import { displayLanguage, say } from '../say';
import type { SearchOrder } from '../../core/search/order';

/** What a filter is called in the writer's language. */
export function fieldName(field: FilterField): string {
  const names: Readonly<Record<FilterField, string>> = {
    author: vscode.l10n.t('Author'),
    source: vscode.l10n.t('Source'),
    type: vscode.l10n.t('Type'),
    year: vscode.l10n.t('Year'),
    name: vscode.l10n.t('Name'),
    date: vscode.l10n.t('Date'),
  };
  return names[field];
}

export function orderName(order: SearchOrder): string {
  const names: Readonly<Record<SearchOrder, string>> = {
    relevance: vscode.l10n.t('Best first'),
    recent: vscode.l10n.t('Best first, newer sources preferred'),
    newest: vscode.l10n.t('Newest sources first, undated ones last'),
  };
  return names[order];
}

export function filterLabel({ field, value }: Pick<WrittenFilter, 'field' | 'value'>): string {
  return `${fieldName(field)}: ${shownValue(field, value)}`;
}

/** A value as the writer would say it. */
export function shownValue(field: FilterField, value: string): string {
  const type = field === 'type' ? typeLabel(value) : undefined;
  return type ? say(type) : value;
}

/** A filter as a query says it; the value in quotation marks where it has blanks. */
export function writtenFilter(field: FilterField, value: string): string {
  const name = displayLanguage() === 'ko' ? fieldName(field) : field;
  return `${name}:${/\s/u.test(value) ? `"${value}"` : value}`;
}
