import type { Step } from './move';

/** The part of a KeyboardEvent that decides. */
export interface Keystroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** While Hangul or the like is being composed, every key belongs to the input method. */
  readonly isComposing: boolean;
}

/** What a key asks for. */
export type Intent =
  | { readonly kind: 'step'; readonly step: Step }
  /** Open and go there; `beside` in another column; `keepFocus` only has a look. */
  | { readonly kind: 'open'; readonly beside: boolean; readonly keepFocus: boolean }
  | { readonly kind: 'quote' }
  | { readonly kind: 'pin' }
  /** What was searched before. */
  | { readonly kind: 'recall' }
  | { readonly kind: 'enterList' }
  /** Back to the field; from the field, empty it. */
  | { readonly kind: 'escape' }
  /** A letter typed in the list belongs to the field. */
  | { readonly kind: 'type' };

const NAMED_KEY = /^[A-Z][A-Za-z0-9]+$/;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** What a key means while the cursor is in the field. */
export function fieldIntent(stroke: Keystroke): Intent | undefined {
  if (stroke.isComposing) return undefined;
  if (stroke.key === 'Enter') return enterIntent(stroke);
  if (isModified(stroke) || stroke.shiftKey) return undefined;
  if (stroke.key === 'ArrowUp') return { kind: 'recall' };
  if (stroke.key === 'ArrowDown' || stroke.key === 'PageDown') return { kind: 'enterList' };
  return stroke.key === 'Escape' ? { kind: 'escape' } : undefined;
}

/** What a key means on a row of the list. */
export function listIntent(stroke: Keystroke): Intent | undefined {
  if (stroke.isComposing) return { kind: 'type' };
  if (stroke.key === 'Enter') return enterIntent(stroke);
  if (isPin(stroke)) return { kind: 'pin' };
  if (isModified(stroke)) return undefined;
  const step = STEPS[stroke.key];
  if (step && !stroke.shiftKey) return { kind: 'step', step };
  if (stroke.key === ' ') return { kind: 'open', beside: false, keepFocus: true };
  if (stroke.key === 'Escape') return { kind: 'escape' };
  return isTyping(stroke.key) ? { kind: 'type' } : undefined;
}

/** What a key means on a saved search: the keys of VS Code's lists, and of a Mac's. */
export function savedIntent(stroke: Keystroke): 'rename' | 'forget' | undefined {
  if (stroke.key === 'Backspace' && stroke.metaKey) return 'forget';
  if (isModified(stroke) || stroke.shiftKey) return undefined;
  if (stroke.key === 'F2') return 'rename';
  return stroke.key === 'Delete' ? 'forget' : undefined;
}

/** Ctrl, Cmd or Alt with Enter quotes; Shift with Enter opens beside. */
function enterIntent({ ctrlKey, metaKey, altKey, shiftKey }: Keystroke): Intent {
  if (ctrlKey || metaKey || altKey) return { kind: 'quote' };
  return { kind: 'open', beside: shiftKey, keepFocus: false };
}

/** The key with which browsers keep a page. */
function isPin({ key, ctrlKey, metaKey, altKey, shiftKey }: Keystroke): boolean {
  return key.toLowerCase() === 'd' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function isModified({ ctrlKey, metaKey, altKey }: Keystroke): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Letters, digits and marks, which have no name (`ArrowUp`, `F1`, `Tab`); the deletion of one; and
 * `Process`, a letter on its way through an input method. */
function isTyping(key: string): boolean {
  return !NAMED_KEY.test(key) || key === 'Backspace' || key === 'Process';
}
