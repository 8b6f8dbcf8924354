import { seriesColour } from '../shared/palette';
import type { Palette } from '../shared/palette';
import type { Bar } from './shapes';

/** The colour of a bar's source; the draft has that of its text. */
export function colourOf(bar: Bar, palette: Palette): string {
  return bar.colour < 0 ? palette.text : seriesColour(bar.colour, palette);
}
