import type { MetadataField } from '../../src/core/sources/sourceMetadata';
import { element, setAttributes } from '../shared/element';
import { fill } from '../shared/fill';
import type { Badge, FormField, FormStrings } from './protocol';

interface FieldEvents {
  typed(): void;
  left(): void;
  restore(): void;
  showPlace(): void;
}

/** One row of the form: its name, its value, how the value is known, and the way back to what the source says. */
export class Field {
  readonly row: HTMLElement;
  /** Where the value is written; the authors put their rows here. */
  readonly room = element('div', { class: 'room' });
  private readonly events: FieldEvents;
  private readonly label: HTMLElement;
  private readonly needed = element('span', { class: 'needed' });
  private readonly badge = element('span', { class: 'badge-room' });
  private readonly reading: HTMLElement;
  private readonly says = element('div', { class: 'says' });
  private input: HTMLInputElement | HTMLSelectElement | undefined;
  /** What the extension last said the value is. */
  private known = '';
  /** Whether anything was typed that was not sent to be saved, or could not be. */
  private isTyped = false;

  constructor(name: MetadataField, events: FieldEvents) {
    this.events = events;
    this.label = element('label', { for: `field-${name}`, id: `label-${name}` });
    this.reading = element('div', { class: 'reading', id: `reading-${name}`, 'aria-live': 'polite' });
    const head = element('div', { class: 'head' }, this.label, this.needed, this.badge);
    this.row = element(
      'div',
      { class: 'field', 'data-field': name },
      head,
      this.room,
      this.reading,
      this.says,
    );
  }

  get text(): string {
    return this.input?.value ?? '';
  }

  focus(): void {
    this.input?.focus();
    if (this.input instanceof HTMLInputElement) this.input.select();
    this.row.scrollIntoView({ block: 'center' });
  }

  /** What stands here is on its way to be saved. */
  wasSent(): void {
    this.isTyped = false;
  }

  draw(field: FormField, strings: FormStrings): void {
    this.label.textContent = field.label;
    this.needed.textContent = field.isMissing ? strings.missing : '';
    setAttributes(this.row, { 'data-missing': field.isMissing, 'data-known': field.badge.kind });
    this.badge.replaceChildren(this.drawBadge(field.badge, strings));
    this.drawSays(field, strings);
    if (field.kind !== 'authors') this.drawValue(field);
  }

  /** How what is typed reads; a fault is only said when the writer has left the field. */
  drawReading(words: string, isFault: boolean): void {
    const isTyping = document.activeElement === this.input;
    if (isFault) this.isTyped = true;
    const shown = isFault && isTyping ? '' : words === this.text ? '' : words;
    this.reading.textContent = shown && !isFault ? `= ${shown}` : shown;
    setAttributes(this.reading, { 'data-fault': isFault });
    if (this.input) setAttributes(this.input, { 'aria-invalid': isFault && !isTyping ? 'true' : undefined });
  }

  private drawValue(field: FormField): void {
    this.input ??= this.makeInput(field);
    const isBeingTyped = document.activeElement === this.input && this.input.value !== this.known;
    const isSameDate = field.kind === 'date' && document.activeElement === this.input;
    this.known = field.value;
    if (!isBeingTyped && !isSameDate) this.showKnown();
  }

  private showKnown(): void {
    this.isTyped = false;
    if (this.input) this.input.value = this.known;
    this.drawReading('', false);
  }

  private makeInput(field: FormField): HTMLInputElement | HTMLSelectElement {
    const shared = {
      id: `field-${field.name}`,
      'aria-describedby': `reading-${field.name} badge-${field.name}`,
    };
    const input = field.choices
      ? element(
          'select',
          shared,
          element('option', { value: '' }, '–'),
          ...field.choices.map(({ value, label }) => element('option', { value }, label)),
        )
      : element('input', {
          ...shared,
          type: 'text',
          spellcheck: 'false',
          autocomplete: 'off',
          placeholder: field.placeholder,
        });
    input.addEventListener('input', () => {
      this.isTyped = true;
      this.events.typed();
    });
    if (field.choices) input.addEventListener('change', () => this.events.left());
    input.addEventListener('blur', () => {
      const isSaved = !this.isTyped;
      this.events.left();
      // What was saved while the writer was here now stands as it was understood.
      if (isSaved) this.showKnown();
    });
    if (input instanceof HTMLInputElement)
      input.addEventListener('keydown', event => {
        if (event.key === 'Enter' && !event.isComposing) this.events.left();
        if (event.key === 'Escape' && input.value !== this.known) {
          input.value = this.known;
          this.events.typed();
        }
      });
    this.room.replaceChildren(input);
    return input;
  }

  private drawBadge({ kind, words, why, leads }: Badge, strings: FormStrings): HTMLElement {
    const id = `badge-${this.row.dataset['field']}`;
    const title = leads ? [why, strings.showPlace].filter(Boolean).join('\n') : why;
    if (!leads) return element('span', { class: `badge ${kind}`, id, title: title || undefined }, words);
    const button = element('button', { class: `badge ${kind}`, id, type: 'button', title }, words);
    button.addEventListener('click', () => this.events.showPlace());
    return button;
  }

  private drawSays({ badge, sourceSays }: FormField, strings: FormStrings): void {
    if (sourceSays === undefined) {
      const why = badge.kind === 'inferred' ? badge.why : '';
      this.says.replaceChildren(...(why ? [element('span', { class: 'why' }, why)] : []));
      return;
    }
    const words = sourceSays ? fill(strings.sourceSays, sourceSays) : strings.sourceSaysNothing;
    const restore = element('button', { class: 'link', type: 'button' }, strings.useSource);
    restore.addEventListener('click', () => this.events.restore());
    this.says.replaceChildren(element('span', {}, words), restore);
  }
}
