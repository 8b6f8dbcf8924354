import type { Command } from './command';

/** Looks at the folder of sources again. */
export const rescan: Command = {
  id: 'gakju.rescan',
  run: ({ folder }) => folder.rescan(),
};
