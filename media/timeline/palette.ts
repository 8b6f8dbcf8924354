import { groupBy } from '../shared/groupBy';
import { seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import type { Bundled } from './shapes';

/** The colour of a source by its number; the draft has that of its text. */
export function colourOf(number: number, palette: Palette): string {
  return number < 0 ? palette.text : seriesColour(number, palette);
}

/** A part of the column below the number of a bundle. */
export interface Stripe {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** The column of a bundle: each colour has its share. */
export function stripesOf(
  { x, y, width, height, column, count, parts }: Bundled,
  palette: Palette,
): Stripe[] {
  const shares = groupBy(parts, ([number]) => colourOf(number, palette));
  let left = x;
  return [...shares].map(([colour, some]) => {
    const share = some.reduce((sum, [, events]) => sum + events, 0);
    const stripe = {
      x: left,
      y: y + height - column,
      width: (width * share) / count,
      height: column,
      colour,
    };
    left += stripe.width;
    return stripe;
  });
}
