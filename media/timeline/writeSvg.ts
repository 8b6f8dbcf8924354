import { PAPER } from '../shared/palette';
import { escapeMarkup, round } from '../shared/svg';
import { ARROW } from './measures';
import { colourOf } from './palette';
import type { Bar, Shape } from './shapes';

/** The shapes as a picture of its own that any browser or word processor opens; every bar says what it is. */
export function writeSvg(
  shapes: readonly Shape[],
  { width, height, title }: { readonly width: number; readonly height: number; readonly title: string },
): string {
  const drawn = shapes.map(shape => writeShape(shape)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${PAPER.font}" font-size="11">
<title>${escapeMarkup(title)}</title>
<defs>${PAPER.series.concat(PAPER.text).map(fade).join('')}</defs>
<rect width="100%" height="100%" fill="${PAPER.background}"/>
${drawn}
</svg>
`;
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'line':
      return `<path d="M${round(shape.x)} ${round(shape.top)}V${round(shape.bottom)}" stroke="${PAPER.line}"/>`;
    case 'rule':
      return `<path d="M0 ${round(shape.y)}H${round(shape.width)}" stroke="${PAPER.line}"/>`;
    case 'text':
      return `<text x="${round(shape.x)}" y="${round(shape.y)}" fill="${shape.isQuiet ? PAPER.quiet : PAPER.text}">${escapeMarkup(shape.text)}</text>`;
    case 'bar':
      return writeBar(shape);
  }
}

function writeBar(bar: Bar): string {
  const { x, y, width, height } = bar;
  const colour = colourOf(bar, PAPER);
  const fill = bar.isFading ? `url(#${fadeId(colour)})` : colour;
  const look = bar.isHollow ? `fill="${fill}" fill-opacity="0.25" stroke="${fill}"` : `fill="${fill}"`;
  const [edge, tip] = bar.opens === 'right' ? [x + width, x + width + ARROW] : [x, x - ARROW];
  const arrow =
    bar.opens === 'no'
      ? ''
      : `<path d="M${round(edge)} ${round(y)}L${round(tip)} ${round(y + height / 2)}L${round(edge)} ${round(y + height)}Z" fill="${colour}"/>`;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="3" ${look}/>${arrow}`;
}

function fade(colour: string): string {
  const stops = [
    [0, 0.15],
    [0.35, 1],
    [0.65, 1],
    [1, 0.15],
  ].map(([at, opacity]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`);
  return `<linearGradient id="${fadeId(colour)}">${stops.join('')}</linearGradient>`;
}

function fadeId(colour: string): string {
  return `fade-${colour.slice(1)}`;
}
