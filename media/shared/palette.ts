/** The colours of a picture: of the theme on screen, of paper in a file. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly focus: string;
  /** For what is told apart by colour; they come round again where there is more of it than colours. */
  readonly series: readonly string[];
  readonly font: string;
}

/** Paper: dark on white, colours that stay apart in print. */
export const PAPER: Palette = {
  background: '#ffffff',
  text: '#1b1b1b',
  quiet: '#5a5a5a',
  line: '#d0d0d0',
  focus: '#005fb8',
  series: ['#1a6fb5', '#c2410c', '#2e7d32', '#7b3fa0', '#a67c00', '#b3263a'],
  font: 'sans-serif',
};

/** Attributes of words that keep lines from running through them. */
export function haloOf({ background }: Palette): Readonly<Record<string, string | number>> {
  return {
    stroke: background,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

/** The colour of what has this number. */
export function seriesColour(number: number, { series, text }: Palette): string {
  return series[number % series.length] ?? text;
}
