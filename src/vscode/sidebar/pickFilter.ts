import * as vscode from 'vscode';
import { SEARCH_ORDERS } from '../../core/search/order';
import type { SearchOrder } from '../../core/search/order';
import type { Facet } from '../../core/search/facets';
import { fieldName, orderName, shownValue } from './filterWords';

/** What the writer chose: one more filter, or another order. */
export type FilterChoice = { readonly facet: Facet } | { readonly order: SearchOrder };

interface FilterItem extends vscode.QuickPickItem {
  readonly choice?: FilterChoice;
}

/** Offers what the results can be narrowed by, each with the number of results that it leaves, and the orders. */
export async function pickFilter(
  facets: readonly Facet[],
  order: SearchOrder,
): Promise<FilterChoice | undefined> {
  const items = [...facetItems(facets), ...orderItems(order)];
  const placeHolder = vscode.l10n.t('Narrow the results, or choose their order');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.choice;
}

function facetItems(facets: readonly Facet[]): FilterItem[] {
  return facets.flatMap((facet, index) => {
    const isFirst = facet.field !== facets[index - 1]?.field;
    const item = {
      label: shownValue(facet.field, facet.label),
      description: String(facet.count),
      choice: { facet },
    };
    return isFirst ? [separator(fieldName(facet.field)), item] : [item];
  });
}

function orderItems(current: SearchOrder): FilterItem[] {
  const items = SEARCH_ORDERS.map(order => ({
    label: orderName(order),
    ...(order === current && { description: vscode.l10n.t('now') }),
    choice: { order },
  }));
  return [separator(vscode.l10n.t('Order')), ...items];
}

function separator(label: string): FilterItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
