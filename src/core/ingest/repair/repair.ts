import type { MappedText } from '../../text/mappedText';

/** A small step that makes text read as its author wrote it. What it leaves out, the map still knows. */
export interface Repair {
  readonly id: string;
  apply(mapped: MappedText): MappedText;
}
