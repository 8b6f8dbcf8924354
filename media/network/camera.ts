import type { Point } from '../shared/point';
import { textWidth } from '../shared/textWidth';
import type { Mark } from './layOut';

/** What part of the plane is seen: the point in the middle of the window, and how many pixels a unit takes. */
export interface Camera extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the plane, by its upper left corner. */
export interface Frame extends Point, Size {}

/** Room around the outermost names. */
const MARGIN = 24;
const LABEL_HEIGHT = 18;
/** A picture of few names is not blown up to fill a large window. */
const LARGEST_FIT = 1.25;
const NEAREST = 6;
/** How much smaller than the whole it may become. */
const FARTHEST = 0.5;

/** The part of the plane that holds all marks with their words. */
export function frameOf(marks: readonly Mark[]): Frame {
  const sides = marks.map(mark => Math.max(mark.radius, textWidth(mark.label) / 2) + MARGIN);
  const left = Math.min(0, ...marks.map(({ x }, index) => x - sides[index]!));
  const right = Math.max(0, ...marks.map(({ x }, index) => x + sides[index]!));
  const top = Math.min(0, ...marks.map(({ y, radius }) => y - radius - MARGIN));
  const bottom = Math.max(0, ...marks.map(({ y, radius }) => y + radius + LABEL_HEIGHT + MARGIN));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Sees all of a frame. */
export function fitting({ x, y, width, height }: Frame, window: Size): Camera {
  const scale = Math.min(LARGEST_FIT, window.width / width, window.height / height);
  return { x: x + width / 2, y: y + height / 2, scale };
}

/** Nearer or farther, so that what is at a point of the window stays there. */
export function zoomed(camera: Camera, factor: number, at: Point, frame: Frame, window: Size): Camera {
  const least = FARTHEST * fitting(frame, window).scale;
  const scale = Math.min(NEAREST, Math.max(least, camera.scale * factor));
  const [right, down] = [at.x - window.width / 2, at.y - window.height / 2];
  const x = camera.x + right / camera.scale - right / scale;
  const y = camera.y + down / camera.scale - down / scale;
  return within({ x, y, scale }, frame);
}

/** Moved by pixels of the window; the middle of the window never leaves the frame, so that nobody gets lost. */
export function moved({ x, y, scale }: Camera, { x: right, y: down }: Point, frame: Frame): Camera {
  return within({ x: x + right / scale, y: y + down / scale, scale }, frame);
}

/** Moved only as far as it takes to see a mark with its words. */
export function showing(camera: Camera, { x, y, label, radius }: Mark, { width, height }: Size): Camera {
  const { scale } = camera;
  const [across, along] = [
    room(width, scale, textWidth(label) / 2 + MARGIN),
    room(height, scale, radius + LABEL_HEIGHT + MARGIN),
  ];
  return { x: nearest(camera.x, x, across), y: nearest(camera.y, y, along), scale };
}

/** The marks where they stand in the window; forms grow more slowly than distances. */
export function projected(marks: readonly Mark[], { x, y, scale }: Camera, { width, height }: Size): Mark[] {
  const growth = Math.max(0.75, Math.min(2, Math.sqrt(scale)));
  return marks.map(mark => ({
    ...mark,
    x: (mark.x - x) * scale + width / 2,
    y: (mark.y - y) * scale + height / 2,
    radius: mark.radius * growth,
  }));
}

function within({ x, y, scale }: Camera, frame: Frame): Camera {
  return {
    x: nearest(x, frame.x + frame.width / 2, frame.width / 2),
    y: nearest(y, frame.y + frame.height / 2, frame.height / 2),
    scale,
  };
}

/** How far from the middle, in units, something with that much around it is still seen. */
function room(pixels: number, scale: number, around: number): number {
  return Math.max(0, pixels / 2 - around) / scale;
}

/** The number nearest to one that is at most so far from another. */
function nearest(number: number, other: number, most: number): number {
  return Math.max(other - most, Math.min(other + most, number));
}
