/** What a key does in the picture. */
export type Intent =
  | { readonly kind: 'pan'; readonly part: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'select'; readonly step: 1 | -1 }
  | { readonly kind: 'fit' }
  | { readonly kind: 'open' };

/** A key that was pressed. */
export interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export const ZOOM = 0.7;

/** Arrows go from event to event, with Shift they move the picture; + - 0 come nearer, go farther and show all. */
export function intentOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Keystroke): Intent | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case 'ArrowRight':
      return shiftKey ? { kind: 'pan', part: 0.2 } : { kind: 'select', step: 1 };
    case 'ArrowLeft':
      return shiftKey ? { kind: 'pan', part: -0.2 } : { kind: 'select', step: -1 };
    case 'ArrowDown':
      return { kind: 'select', step: 1 };
    case 'ArrowUp':
      return { kind: 'select', step: -1 };
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM };
    case '0':
    case 'Home':
      return { kind: 'fit' };
    case 'Enter':
      return { kind: 'open' };
    default:
      return undefined;
  }
}
