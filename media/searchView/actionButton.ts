import { element } from '../shared/element';
import { icon } from '../shared/icon';
import type { IconName } from '../shared/icon';

/** A button at the end of a row. */
interface RowAction {
  readonly action: 'pin' | 'quote' | 'original' | 'rename' | 'forget';
  readonly label: string;
  readonly shape: IconName;
  /** The keys that do the same, for the tooltip. */
  readonly keys?: string;
}

/** The button of an action; the mouse finds it in its row, the keyboard has keys for it. */
export function actionButton({ action, label, shape, keys }: RowAction): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'action',
      tabindex: -1,
      title: keys ? `${label} (${keys})` : label,
      'aria-label': label,
      'data-action': action,
    },
    icon(shape),
  );
}

/** Whether keys are called as on a Mac. */
export function isMac(): boolean {
  return /mac/iu.test(navigator.platform);
}
