import type { MappedText } from '../../text/mappedText';
import { dropControls } from './dropControls';
import { dropPageFurniture } from './dropPageFurniture';
import { applyReadings, readJoins, readJoinsWithin } from './joinLines';
import type { JoinedText, ReadLineEnds } from './joinLines';
import type { Repair } from './repair';

/** What is done to plain text before its lines are joined, in this order. */
const REPAIRS: readonly Repair[] = [dropControls, dropPageFurniture];

/** The text with its paragraphs restored: one line each, an empty line between them; nothing else is changed. */
export function repair(mapped: MappedText): MappedText {
  return repairWithJoins(mapped).mapped;
}

/** The repaired text, and how each line end was read, for the writer to correct. */
export function repairWithJoins(mapped: MappedText): JoinedText {
  return applyReadings(readForRepair(mapped));
}

/** Everything of the repair but its last step, which is cheap and is done again when the writer corrects a join. */
export function readForRepair(mapped: MappedText): ReadLineEnds {
  return readJoins(REPAIRS.reduce((text, step) => step.apply(text), mapped));
}

/** The same for text whose paragraphs are known: an empty line stands between them. */
export function readLinesOfParagraphs(mapped: MappedText): ReadLineEnds {
  return readJoinsWithin(dropControls.apply(mapped));
}
