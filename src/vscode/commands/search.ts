import type { Command } from './command';

/** Puts the cursor into the sidebar's search field. */
export const search: Command = {
  id: 'gakju.search',
  run: ({ searchView }) => searchView.focus(),
};
