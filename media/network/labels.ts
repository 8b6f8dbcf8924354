import { textWidth } from '../shared/textWidth';
import type { Size } from './camera';
import type { Mark } from './layOut';

/** Words at their place beside a mark. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ASCENT = 11;
const DESCENT = 4;

/**
 * Where the words of marks stand so that none covers others or a form: below, else above, else beside. Words that
 * fit nowhere in the window are left out, and come back when there is more room. `marks` are in order of their weight,
 * and those in `first` come before all others, whatever it costs.
 */
export function placeLabels(
  marks: readonly Mark[],
  first: readonly number[],
  window: Size,
): ReadonlyMap<number, Label> {
  const forms = marks.map(mark => ({ name: mark.name, box: formBox(mark) }));
  const taken: Box[] = [];
  const labels = new Map<number, Label>();
  const isFirst = ({ name }: Mark): boolean => first.includes(name);
  for (const mark of [...marks.filter(isFirst), ...marks.filter(other => !isFirst(other))]) {
    const places = placesOf(mark, window);
    const isFree = (label: Label): boolean => {
      const box = labelBox(label);
      return (
        isInside(box, window) &&
        !taken.some(other => overlap(box, other)) &&
        !forms.some(form => form.name !== mark.name && overlap(box, form.box))
      );
    };
    const label = places.find(isFree) ?? (isFirst(mark) ? places[0] : undefined);
    if (!label) continue;
    labels.set(mark.name, label);
    taken.push(labelBox(label));
  }
  return labels;
}

function placesOf({ x, y, radius, label: text }: Mark, window: Size): readonly [Label, ...Label[]] {
  const half = textWidth(text) / 2;
  const across = Math.max(half, Math.min(window.width - half, x));
  const middle = y + (ASCENT - DESCENT) / 2;
  return [
    { text, x: across, y: y + radius + 14, anchor: 'middle' },
    { text, x: across, y: y - radius - 6, anchor: 'middle' },
    { text, x: x + radius + 5, y: middle, anchor: 'start' },
    { text, x: x - radius - 5, y: middle, anchor: 'end' },
  ];
}

function formBox({ x, y, radius }: Mark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function labelBox({ text, x, y, anchor }: Label): Box {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
