import { seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import type { Bundled } from './shapes';

/** The colour of a source by its number; the draft has that of its text. */
export function colourOf(number: number, palette: Palette): string {
  return number < 0 ? palette.text : seriesColour(number, palette);
}

/** A stretch of one colour. */
export interface Stripe {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
}

/** The band below the number of a bundle: each source has its share. */
export function stripesOf({ x, width, count, parts }: Bundled, palette: Palette): Stripe[] {
  let left = x;
  return parts.map(([number, some]) => {
    const stripe = { x: left, width: (width * some) / count, colour: colourOf(number, palette) };
    left += stripe.width;
    return stripe;
  });
}
