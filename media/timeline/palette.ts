import type { Bar } from './shapes';

/** The colours of a picture: of the theme on screen, of paper in a file. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly focus: string;
  readonly draft: string;
  readonly sources: readonly string[];
  readonly font: string;
}

/** The colour of a bar's source; colours come round again where there are more sources than colours. */
export function colourOf(bar: Bar, { draft, sources }: Palette): string {
  return bar.colour < 0 ? draft : (sources[bar.colour % sources.length] ?? draft);
}
