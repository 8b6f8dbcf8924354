/** A key that was pressed. */
export interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What is done to the view of any picture. */
export type ViewIntent =
  /** Shows what lies that way, by parts of the picture's width and height. */
  | { readonly kind: 'pan'; readonly right: number; readonly down: number }
  /** A factor above 1 comes nearer. */
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' };

export const ZOOM_STEP = 1.4;
const PAN_STEP = 0.2;

/** With Ctrl, Alt or the command key it is the editor's. */
export function isForEditor({ ctrlKey, metaKey, altKey }: Keystroke): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Shift and an arrow move the picture; + - 0 come nearer, go farther and show all. */
export function viewIntentOf({ key, shiftKey }: Keystroke): ViewIntent | undefined {
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_STEP };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM_STEP };
    case '0':
    case 'Home':
      return { kind: 'fit' };
    default:
      return shiftKey ? panOf(key) : undefined;
  }
}

function panOf(key: string): ViewIntent | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'pan', right: -PAN_STEP, down: 0 };
    case 'ArrowRight':
      return { kind: 'pan', right: PAN_STEP, down: 0 };
    case 'ArrowUp':
      return { kind: 'pan', right: 0, down: -PAN_STEP };
    case 'ArrowDown':
      return { kind: 'pan', right: 0, down: PAN_STEP };
    default:
      return undefined;
  }
}
