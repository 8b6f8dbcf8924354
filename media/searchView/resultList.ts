import { element, placeChildren, setAttributes } from '../shared/element';
import type { ResultGroup, SearchStrings } from './protocol';
import { allowQuoting, groupRow, hitRow } from './resultRows';
import { groupKey, hitKey } from './rows';
import { groupsIn, hasMore } from './state';
import type { ViewState } from './state';

interface Drawn {
  readonly signature: string;
  readonly element: HTMLElement;
}

/** The list of results on the page. Rows that say the same as before are kept, so typing does not flicker. */
export class ResultList {
  private rows = new Map<string, Drawn>();
  private sections = new Map<string, HTMLElement>();
  private drawnFor: readonly unknown[] = [];
  private selected: string | undefined;
  private readonly list: HTMLElement;

  constructor(list: HTMLElement) {
    this.list = list;
  }

  /** Brings the page to the state; does nothing where nothing changed. */
  draw(state: ViewState, strings: SearchStrings, room: number): void {
    const { results, pins, collapsed, canQuote, wantsMore } = state;
    const drawnFor = [results, pins, collapsed, strings, room, canQuote, wantsMore];
    if (drawnFor.some((part, index) => part !== this.drawnFor[index])) {
      this.drawnFor = drawnFor;
      const hadFocus = this.list.contains(document.activeElement);
      this.drawGroups(groupsIn(state), collapsed, strings, room);
      if (hasMore(state)) this.list.append(this.moreButton(strings));
      allowQuoting(this.list, strings, canQuote);
      // A row that says something else now is another element: the keyboard stays on it.
      if (hadFocus && !this.list.contains(document.activeElement)) this.find(state.selected)?.focus();
    }
    this.drawSelection(state.selected);
  }

  /** The row's element, by its key. */
  find(key: string | undefined): HTMLElement | undefined {
    return key === undefined ? undefined : this.rows.get(key)?.element;
  }

  /** How many rows a page down moves. */
  get page(): number {
    const height = this.find(this.selected)?.offsetHeight ?? 60;
    return Math.max(1, Math.floor(this.list.clientHeight / Math.max(1, height)) - 1);
  }

  private drawGroups(
    groups: readonly ResultGroup[],
    collapsed: ReadonlySet<string>,
    strings: SearchStrings,
    room: number,
  ): void {
    const before = this.rows;
    this.rows = new Map();
    const sections = groups.map((group, index) => {
      const key = groupKey(group.sourceId);
      const isExpanded = !collapsed.has(key);
      const { hits: _hits, ...header } = group;
      const head = this.row(before, key, [header, group.hits.length], () => groupRow(group));
      setAttributes(head, {
        'aria-expanded': String(isExpanded),
        'aria-setsize': groups.length,
        'aria-posinset': index + 1,
      });
      const hits = (isExpanded ? group.hits : []).map((hit, position) => {
        const row = this.row(before, hitKey(hit.id), [hit, room, strings.quote], () =>
          hitRow(hit, strings, room),
        );
        setAttributes(row, { 'aria-setsize': group.hits.length, 'aria-posinset': position + 1 });
        return row;
      });
      const section = this.sections.get(key) ?? element('div', { class: 'section', role: 'none' });
      this.sections.set(key, section);
      placeChildren(section, [head, ...hits]);
      return section;
    });
    const shown = new Set(groups.map(({ sourceId }) => groupKey(sourceId)));
    for (const key of this.sections.keys()) if (!shown.has(key)) this.sections.delete(key);
    placeChildren(this.list, sections);
  }

  private row(
    before: ReadonlyMap<string, Drawn>,
    key: string,
    says: unknown,
    make: () => HTMLElement,
  ): HTMLElement {
    const signature = JSON.stringify(says);
    const standing = before.get(key);
    const drawn = standing?.signature === signature ? standing : { signature, element: make() };
    drawn.element.dataset['key'] = key;
    this.rows.set(key, drawn);
    return drawn.element;
  }

  private moreButton(strings: SearchStrings): HTMLElement {
    return element('button', { type: 'button', class: 'more', 'data-more': '' }, strings.more);
  }

  /** One row is in the order of Tab, and its buttons after it. */
  private drawSelection(key: string | undefined): void {
    const before = this.find(this.selected);
    const now = this.find(key);
    if (before && before !== now) mark(before, false);
    if (now) mark(now, true);
    this.selected = key;
  }
}

function mark(row: HTMLElement, isSelected: boolean): void {
  setAttributes(row, { 'aria-selected': isSelected ? 'true' : undefined, tabindex: isSelected ? 0 : -1 });
  for (const button of row.querySelectorAll('button')) button.tabIndex = isSelected ? 0 : -1;
}
