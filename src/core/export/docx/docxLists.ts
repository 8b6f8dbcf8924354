import { AlignmentType, HeadingLevel, LevelFormat } from 'docx';
import type { ILevelsOptions } from 'docx';
import type { Heading, List } from 'mdast';

export const HEADING_LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const satisfies Record<Heading['depth'], string>;

/** A step of indentation, in twentieths of a point. */
export const INDENT = 440;

const LEVELS = 9;
const BULLETS = ['•', '◦', '▪'];

/** A list of Word's own: each list of the draft begins to count by itself. */
export function listDefinition(
  reference: string,
  { ordered, start }: List,
): { reference: string; levels: ILevelsOptions[] } {
  return {
    reference,
    levels: Array.from({ length: LEVELS }, (_, level) => ({
      level,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
      ...(ordered
        ? { format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: start ?? 1 }
        : { format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length]! }),
    })),
  };
}
