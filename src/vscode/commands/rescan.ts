import type { Command } from './command';

/** Looks at the folder of sources again, until all that changed is read. */
export const rescan: Command = {
  id: 'gakju.rescan',
  async run({ folder }) {
    await folder.rescan();
    await folder.whenReady();
  },
};
