import type { Command } from './command';

/** Stops the reading of a long folder; what has been read can be used. */
export const stopReading: Command = {
  id: 'gakju.stopReading',
  run: ({ folder }) => Promise.resolve(folder.stop()),
};
