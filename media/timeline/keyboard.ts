import { isForEditor, viewIntentOf } from '../shared/keys';
import type { Keystroke, ViewIntent } from '../shared/keys';

/** What a key does in the picture. */
export type Intent =
  ViewIntent | { readonly kind: 'select'; readonly step: 1 | -1 } | { readonly kind: 'open' };

/** Arrows go from event to event, Enter opens the passage. */
export function intentOf(stroke: Keystroke): Intent | undefined {
  if (isForEditor(stroke)) return undefined;
  const ofView = viewIntentOf(stroke);
  if (ofView) return ofView;
  switch (stroke.key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return { kind: 'select', step: 1 };
    case 'ArrowLeft':
    case 'ArrowUp':
      return { kind: 'select', step: -1 };
    case 'Enter':
      return { kind: 'open' };
    default:
      return undefined;
  }
}
