import * as vscode from 'vscode';
import type { SearchStrings } from '../../../media/searchView/protocol';

/** Every word of the Search view, in the writer's language. */
export function searchStrings(examples: readonly string[]): SearchStrings {
  const { t } = vscode.l10n;
  return {
    placeholder: t('Search the sources'),
    searchLabel: t('Search the sources'),
    resultsLabel: t('Results'),
    clear: t('Clear search'),
    filter: t('Narrow the results, or choose their order'),
    filters: t('Filters'),
    removeFilter: t('Remove the filter {0}'),
    save: t('Save this search'),
    unsave: t('Do not save this search any more'),
    rename: t('Rename this search'),
    saved: t('Saved searches'),
    recent: t('Searched before'),
    pinned: t('Pinned'),
    pin: t('Pin above all results'),
    unpin: t('Unpin'),
    more: t('Show more results'),
    count: t('{0} results in {1} sources'),
    countOne: t('1 result'),
    countInOneSource: t('{0} results in 1 source'),
    countCut: t('{0} of {1} results'),
    quote: t('Quote in draft'),
    quoteNeedsDraft: t('Open a draft to quote in it'),
    openOriginal: t('Open original file'),
    keysHint: t('{0} opens a result, {1} quotes it in your draft, {2} pins it.'),
    emptyTitle: t('No sources yet'),
    emptyText: t(
      'Put essays (text, Markdown, Word, Hangul, saved web pages) into a folder called “sources” or “corpus” beside your draft.',
    ),
    addSources: t('Add sources'),
    openSettings: t('Choose where the sources are'),
    rescan: t('Look again'),
    indexing: t('Reading sources: {0} of {1}'),
    indexingUnknown: t('Looking for sources…'),
    indexingHint: t('You can search already; more results come as sources are read.'),
    ready: t('{0} sources, {1} passages'),
    tryThese: t('For example'),
    examples,
    nothingFound: t('Nothing found for “{0}”'),
    nothingFoundHint: t(
      'Try fewer words, or the name in the other language. Also understood: “a phrase”, -not, author:, year:2023..2024, name:, date:2023-09.',
    ),
  };
}
