import type { MappedText } from '../../text/mappedText';
import { dropControls } from './dropControls';
import { dropPageFurniture } from './dropPageFurniture';
import type { Join } from './join';
import { joinLines } from './joinLines';
import type { JoinedText } from './joinLines';
import type { Repair } from './repair';

export type { Join } from './join';

/** What is done to plain text, in this order. */
export const REPAIRS: readonly Repair[] = [
  dropControls,
  dropPageFurniture,
  { id: 'joinLines', apply: mapped => joinLines(mapped).mapped },
];

/** The text with its paragraphs restored: one line each, an empty line between them; nothing else is changed. */
export function repair(mapped: MappedText): MappedText {
  return REPAIRS.reduce((text, step) => step.apply(text), mapped);
}

/** The repaired text, and how each line end was read, for the writer to correct. */
export function repairWithJoins(mapped: MappedText): {
  readonly mapped: MappedText;
  readonly joins: readonly Join[];
} {
  const prepared = REPAIRS.slice(0, -1).reduce((text, step) => step.apply(text), mapped);
  const joined: JoinedText = joinLines(prepared);
  return joined;
}
