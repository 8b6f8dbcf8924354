import type { Command } from './command';

/** Offers filters and orders for what the sidebar's search found. */
export const filterSearch: Command = {
  id: 'gakju.filterSearch',
  run: ({ searchView }) => searchView.filter(),
};

/** Puts the cursor into the sidebar's search field. */
export const search: Command = {
  id: 'gakju.search',
  run: ({ searchView }) => searchView.focus(),
};
