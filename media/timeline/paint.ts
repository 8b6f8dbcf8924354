import type { Palette } from '../shared/palette';
import { FADING } from './fading';
import { ARROW, NUMBER } from './measures';
import { colourOf, stripesOf } from './palette';
import type { Bar, Bundled, Shape } from './shapes';

/** Draws the shapes on a canvas, in place of what was there. */
export function paint(canvas: CanvasRenderingContext2D, shapes: readonly Shape[], palette: Palette): void {
  canvas.font = `11px ${palette.font}`;
  canvas.lineWidth = 1;
  canvas.lineJoin = 'round';
  for (const shape of shapes) {
    switch (shape.kind) {
      case 'line':
        canvas.fillStyle = palette.line;
        canvas.fillRect(Math.round(shape.x), shape.top, 1, shape.bottom - shape.top);
        break;
      case 'rule':
        canvas.fillStyle = palette.line;
        canvas.fillRect(0, shape.y, shape.width, 1);
        break;
      case 'text':
        // Lines of the scale do not run through words.
        canvas.strokeStyle = palette.background;
        canvas.lineWidth = 3;
        canvas.strokeText(shape.text, shape.x, shape.y);
        canvas.lineWidth = 1;
        canvas.fillStyle = shape.isQuiet ? palette.quiet : palette.text;
        canvas.fillText(shape.text, shape.x, shape.y);
        break;
      case 'bar':
        paintBar(canvas, shape, palette);
        break;
      case 'bundle':
        paintBundle(canvas, shape, palette);
    }
  }
}

function paintBar(canvas: CanvasRenderingContext2D, bar: Bar, palette: Palette): void {
  const { x, y, width, height } = bar;
  const colour = colourOf(bar.colour, palette);
  const fill = bar.isFading ? fading(canvas, bar, colour) : colour;
  canvas.fillStyle = fill;
  canvas.strokeStyle = fill;
  canvas.beginPath();
  canvas.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, 3);
  if (bar.isHollow) {
    canvas.globalAlpha = 0.25;
    canvas.fill();
    canvas.globalAlpha = 1;
    canvas.stroke();
  } else canvas.fill();
  if (bar.opens !== 'no') {
    const [edge, tip] = bar.opens === 'right' ? [x + width, x + width + ARROW] : [x, x - ARROW];
    canvas.beginPath();
    canvas.moveTo(edge, y);
    canvas.lineTo(tip, y + height / 2);
    canvas.lineTo(edge, y + height);
    canvas.fill();
  }
  if (bar.isSelected) paintRing(canvas, bar, palette);
}

function paintBundle(canvas: CanvasRenderingContext2D, bundle: Bundled, palette: Palette): void {
  const { x, y, width, height, count } = bundle;
  canvas.fillStyle = palette.background;
  canvas.fillRect(x, y, width, height);
  for (const stripe of stripesOf(bundle, palette)) {
    canvas.fillStyle = stripe.colour;
    canvas.fillRect(stripe.x, stripe.y, stripe.width, stripe.height);
  }
  canvas.strokeStyle = palette.quiet;
  canvas.strokeRect(Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(width) - 1, Math.round(height) - 1);
  canvas.fillStyle = palette.text;
  canvas.textAlign = 'center';
  canvas.fillText(String(count), x + width / 2, y + NUMBER - 3);
  canvas.textAlign = 'start';
  if (bundle.isSelected) paintRing(canvas, bundle, palette);
}

function paintRing(
  canvas: CanvasRenderingContext2D,
  { x, y, width, height }: Bar | Bundled,
  { focus }: Palette,
): void {
  canvas.strokeStyle = focus;
  canvas.lineWidth = 2;
  canvas.strokeRect(x - 2, y - 2, width + 4, height + 4);
  canvas.lineWidth = 1;
}

/** Where one is among the lanes, at the right edge; nothing where all of them are in sight. */
export function paintThumb(
  canvas: CanvasRenderingContext2D,
  { top, bottom, right }: { readonly top: number; readonly bottom: number; readonly right: number },
  { scrolled, most }: { readonly scrolled: number; readonly most: number },
  palette: Palette,
): void {
  if (most === 0) return;
  const room = bottom - top;
  const height = Math.max(24, (room * room) / (room + most));
  canvas.globalAlpha = 0.6;
  canvas.fillStyle = palette.quiet;
  canvas.fillRect(right - 6, top + ((room - height) * scrolled) / most, 4, height);
  canvas.globalAlpha = 1;
}

function fading(canvas: CanvasRenderingContext2D, { x, width }: Bar, colour: string): CanvasGradient {
  const gradient = canvas.createLinearGradient(x, 0, x + width, 0);
  for (const [offset, opacity] of FADING)
    gradient.addColorStop(offset, `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`);
  return gradient;
}
