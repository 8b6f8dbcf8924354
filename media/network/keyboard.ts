import { isForEditor, viewIntentOf } from '../shared/keys';
import type { Keystroke, ViewIntent } from '../shared/keys';
import type { Mark } from './layOut';

/** What a key does in the picture. */
export type Intent =
  | ViewIntent
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'passages' }
  | { readonly kind: 'centre' }
  | { readonly kind: 'clear' };

export type Direction = 'left' | 'right' | 'up' | 'down';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Arrows go from name to name, Enter to the passages, Space puts the name in the middle, Escape chooses none. */
export function intentOf(stroke: Keystroke): Intent | undefined {
  if (isForEditor(stroke)) return undefined;
  const ofView = viewIntentOf(stroke);
  if (ofView) return ofView;
  const { key } = stroke;
  const direction = DIRECTIONS[key];
  if (direction) return { kind: 'move', direction };
  if (key === 'Enter') return { kind: 'passages' };
  if (key === ' ') return { kind: 'centre' };
  return key === 'Escape' ? { kind: 'clear' } : undefined;
}

/** The name next to one in a direction: near and straight ahead beats far or to the side. */
export function nextMark(marks: readonly Mark[], from: Mark, direction: Direction): Mark | undefined {
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: { mark: Mark; cost: number } | undefined;
  for (const mark of marks) {
    const [right, down] = [mark.x - from.x, mark.y - from.y];
    const [ahead, aside] = isAcross ? [sign * right, Math.abs(down)] : [sign * down, Math.abs(right)];
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && (!best || cost < best.cost)) best = { mark, cost };
  }
  return best?.mark;
}
