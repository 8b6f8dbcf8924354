import * as vscode from 'vscode';
import type { SearchStrings } from '../../../media/searchView/protocol';

/** Every word of the Search view, in the writer's language. */
export function searchStrings(examples: readonly string[]): SearchStrings {
  const { t } = vscode.l10n;
  return {
    placeholder: t('Words, “a phrase”, -not, author:, year:2023..2024'),
    searchLabel: t('Search the sources'),
    resultsLabel: t('Results'),
    clear: t('Clear'),
    count: t('{0} results in {1} sources'),
    countOne: t('1 result'),
    countInOneSource: t('{0} results in one source'),
    countCut: t('The best {0} of {1} results'),
    quote: t('Quote in draft'),
    quoteNeedsDraft: t('Open a draft first'),
    openOriginal: t('Open original file'),
    keysHint: t('{0} opens, {1} quotes in the draft'),
    emptyTitle: t('No sources yet'),
    emptyText: t('Put essays (.txt or .md) into a folder called “sources” or “corpus” beside your draft.'),
    addSources: t('Choose where the sources are'),
    openSettings: t('Open settings'),
    rescan: t('Look again'),
    indexing: t('Reading sources: {0} of {1}'),
    indexingUnknown: t('Looking for sources…'),
    indexingHint: t('You can search what has been read already.'),
    ready: t('{0} sources and {1} passages are ready.'),
    tryThese: t('Try'),
    examples,
    nothingFound: t('Nothing found for “{0}”.'),
    nothingFoundHint: t('Try fewer or other words; particles and endings do not matter.'),
  };
}
