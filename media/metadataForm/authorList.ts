import { element, setAttributes } from '../shared/element';
import { named, turned } from './authorNames';
import type { AuthorRow, FormStrings } from './protocol';

interface AuthorEvents {
  /** While a name is being typed. */
  typed(rows: readonly AuthorRow[]): void;
  /** A row was moved, added, removed or split. */
  changed(rows: readonly AuthorRow[]): void;
  left(): void;
}

type Part = keyof AuthorRow;

/** The authors, one row each: a whole name, or family and given name, with affiliation and position. */
export class AuthorList {
  readonly box: HTMLElement;
  private readonly events: AuthorEvents;
  private rows: AuthorRow[] = [];
  /** What the extension last said; rows that are being typed are not drawn over. */
  private known = '';
  private strings: FormStrings | undefined;

  constructor(box: HTMLElement, events: AuthorEvents) {
    this.box = box;
    this.events = events;
    setAttributes(box, { role: 'group', 'aria-labelledby': 'label-author' });
  }

  focus(): void {
    const input = this.box.querySelector('input');
    input?.focus();
    this.box.scrollIntoView({ block: 'center' });
  }

  draw(rows: readonly AuthorRow[], strings: FormStrings): void {
    const said = JSON.stringify(rows);
    const isNews = said !== this.known && said !== JSON.stringify(named(this.rows));
    this.known = said;
    const isFirst = !this.strings;
    this.strings = strings;
    if (!isNews && !isFirst) return;
    this.rows = rows.length ? [...rows] : [{ literal: '' }];
    this.build();
  }

  private build(): void {
    const { strings } = this;
    if (!strings) return;
    const add = element('button', { class: 'link add', type: 'button' }, `+ ${strings.addAuthor}`);
    add.addEventListener('click', () => {
      this.rows = [...this.rows, { literal: '' }];
      this.build();
      this.focusRow(this.rows.length - 1);
    });
    this.box.replaceChildren(...this.rows.map((row, index) => this.buildRow(row, index, strings)), add);
  }

  private buildRow(row: AuthorRow, index: number, strings: FormStrings): HTMLElement {
    const isSplit = row.family !== undefined;
    const names: readonly (readonly [Part, string])[] = isSplit
      ? [
          ['family', strings.family],
          ['given', strings.given],
        ]
      : [['literal', strings.name]];
    const parts = [...names, ['affiliation', strings.affiliation], ['position', strings.position]] as const;
    return element(
      'div',
      { class: isSplit ? 'author split' : 'author', role: 'group', 'aria-label': `${index + 1}` },
      ...parts.map(([part, label]) => this.buildInput(part, label, index)),
      element(
        'div',
        { class: 'tools' },
        this.tool('⇄', isSplit ? strings.joinName : strings.splitName, () => this.change(index, turned(row))),
        this.tool('↑', strings.moveUp, index > 0 && (() => this.move(index, index - 1))),
        this.tool('↓', strings.moveDown, index < this.rows.length - 1 && (() => this.move(index, index + 1))),
        this.tool('✕', strings.removeAuthor, () => this.remove(index)),
      ),
    );
  }

  private buildInput(part: Part, label: string, index: number): HTMLInputElement {
    const input = element('input', {
      type: 'text',
      class: part,
      placeholder: label,
      'aria-label': label,
      spellcheck: 'false',
      autocomplete: 'off',
    });
    input.value = this.rows[index]?.[part] ?? '';
    input.addEventListener('input', () => {
      this.rows[index] = { ...this.rows[index], [part]: input.value };
      this.events.typed(this.rows);
    });
    input.addEventListener('blur', () => this.events.left());
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.isComposing) this.events.left();
    });
    return input;
  }

  private tool(mark: string, label: string, act: (() => void) | false): HTMLButtonElement {
    const button = element(
      'button',
      { class: 'tool', type: 'button', title: label, 'aria-label': label, disabled: !act },
      mark,
    );
    if (act) button.addEventListener('click', act);
    return button;
  }

  private change(index: number, row: AuthorRow): void {
    this.rows[index] = row;
    this.build();
    this.focusRow(index);
    this.events.changed(this.rows);
  }

  private move(from: number, to: number): void {
    const rows = [...this.rows];
    rows.splice(to, 0, ...rows.splice(from, 1));
    this.rows = rows;
    this.build();
    this.focusRow(to);
    this.events.changed(rows);
  }

  private remove(index: number): void {
    const rows = this.rows.filter((_row, at) => at !== index);
    this.rows = rows.length ? rows : [{ literal: '' }];
    this.build();
    this.focusRow(Math.max(0, index - 1));
    this.events.changed(this.rows);
  }

  private focusRow(index: number): void {
    this.box.querySelectorAll('.author')[index]?.querySelector('input')?.focus();
  }
}
