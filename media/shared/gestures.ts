import type { Point } from './point';

/** What hands do to a picture, by wheel, touch pad, mouse or fingers. */
export interface Gestures {
  /** A factor above 1 comes nearer; what is under the point stays there. */
  zoom(factor: number, at: Point): void;
  /** The picture follows the hand. */
  pan(by: Point): void;
  tap(at: Point, target: Element): void;
  /** The pointer rests there; undefined when it has left, or moves the picture. */
  point(at: Point | undefined): void;
}

/** How much nearer a pixel of the wheel brings; a pinch on a touch pad comes as small turns of it with Ctrl. */
const WHEEL = 1.0016;
const PINCH = 1.01;
/** A wheel that counts lines instead of pixels. */
const LINE = 16;
/** A hand that clicks is never quite still. */
const STILL = 4;

/** Tells what hands do on a surface, whichever way they do it. */
export function followGestures(surface: HTMLElement, gestures: Gestures): void {
  const fingers = new Map<number, Point>();
  let hasMoved = false;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  surface.addEventListener(
    'wheel',
    event => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey) gestures.zoom(PINCH ** -y, pointOf(event));
      else if (event.shiftKey || Math.abs(x) > Math.abs(y)) gestures.pan({ x: -(x || y), y: 0 });
      else gestures.zoom(WHEEL ** -y, pointOf(event));
    },
    { passive: false },
  );
  surface.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    if (fingers.size === 0) hasMoved = false;
    // What is under the finger may be drawn anew before it is lifted; the surface stays.
    surface.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, pointOf(event));
  });
  surface.addEventListener('pointermove', event => {
    const at = pointOf(event);
    const before = fingers.get(event.pointerId);
    if (!before) return gestures.point(at);
    if (!hasMoved && Math.hypot(at.x - before.x, at.y - before.y) < STILL) return;
    hasMoved = true;
    gestures.point(undefined);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
      gestures.zoom(apart(at) / apart(before), { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
    }
    // Of two fingers each moves the picture by half of its own way.
    const part = 1 / fingers.size;
    gestures.pan({ x: (at.x - before.x) * part, y: (at.y - before.y) * part });
    fingers.set(event.pointerId, at);
  });
  surface.addEventListener('pointerup', event => {
    const isTap = fingers.delete(event.pointerId) && !hasMoved;
    if (isTap) gestures.tap(pointOf(event), elementAt(event) ?? surface);
  });
  surface.addEventListener('pointercancel', event => fingers.delete(event.pointerId));
  surface.addEventListener('pointerleave', () => gestures.point(undefined));
}

/** What is drawn under the pointer; while it is captured, its events only name the surface. */
export function elementAt({ clientX, clientY }: MouseEvent): Element | null {
  return document.elementFromPoint(clientX, clientY);
}
