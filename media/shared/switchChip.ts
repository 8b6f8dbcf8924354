import { element } from './element';

/** A switch that explains the picture as well: a sign, as it is drawn there, and what it stands for. */
export function switchChip(
  sign: Element,
  name: string,
  isOn: boolean,
  toggle: () => void,
): HTMLButtonElement {
  const chip = element(
    'button',
    { type: 'button', class: 'chip', 'aria-pressed': String(isOn), title: name },
    sign,
    element('span', { class: 'name' }, name),
  );
  chip.addEventListener('click', toggle);
  return chip;
}

/** Puts new switches in place of the old; the keyboard stays on the one it was on. */
export function placeSwitches(parent: HTMLElement, chips: readonly HTMLElement[]): void {
  const focused = [...parent.children].indexOf(document.activeElement as Element);
  parent.replaceChildren(...chips);
  chips[focused]?.focus();
}
