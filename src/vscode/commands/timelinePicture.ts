import type { Command } from './command';

/** Draws what the sources say happened when, on one scale. */
export const timelinePicture: Command = {
  id: 'gakju.timelinePicture',
  run(desk) {
    desk.timelinePicture.show();
    return Promise.resolve();
  },
};
