import type { Piece } from './pieces';

/** Where the index of a desk waits until the desk is opened again. */
export interface IndexStore {
  /** The pieces that were written last; undefined where there are none that can be used. */
  read(): Promise<readonly Piece[] | undefined>;
  /**
   * Puts these pieces in the place of what was there, step by step; gives up, with false, when `isStale` says that they
   * are no longer the index's. What was there stays until all of it is written.
   */
  write(pieces: readonly Piece[], isStale: () => boolean): Promise<boolean>;
}
