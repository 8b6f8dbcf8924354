import { element, placeChildren, setAttributes } from '../shared/element';
import type { ResultGroup, ResultHit, SearchStrings } from './protocol';
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
      this.drawRows(state, strings, room);
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

  private drawRows(state: ViewState, strings: SearchStrings, room: number): void {
    const groups = groupsIn(state);
    const before = this.rows;
    this.rows = new Map();
    const size = groups.length + sourcesToCome(state);
    const sections = groups.map((group, index) => {
      const isExpanded = !state.collapsed.has(groupKey(group.sourceId));
      const head = this.headerRow(before, group, isExpanded);
      setAttributes(head, { 'aria-setsize': size, 'aria-posinset': index + 1 });
      const hits = isExpanded ? group.hits : [];
      return this.section(group, [head, ...this.hitRows(before, group, hits, strings, room)]);
    });
    this.forgetOtherSections(groups);
    placeChildren(this.list, sections);
    if (hasMore(state)) this.list.append(this.moreButton(strings));
    allowQuoting(this.list, strings, state.canQuote);
  }

  private headerRow(
    before: ReadonlyMap<string, Drawn>,
    group: ResultGroup,
    isExpanded: boolean,
  ): HTMLElement {
    const { hits: _hits, ...header } = group;
    const head = this.row(before, groupKey(group.sourceId), header, () => groupRow(group));
    setAttributes(head, { 'aria-expanded': String(isExpanded) });
    return head;
  }

  private hitRows(
    before: ReadonlyMap<string, Drawn>,
    group: ResultGroup,
    hits: readonly ResultHit[],
    strings: SearchStrings,
    room: number,
  ): HTMLElement[] {
    return hits.map((hit, position) => {
      const row = this.row(before, hitKey(hit.id), [hit, room, strings.quote], () =>
        hitRow(hit, strings, room),
      );
      setAttributes(row, { 'aria-setsize': group.count, 'aria-posinset': position + 1 });
      return row;
    });
  }

  private section(group: ResultGroup, rows: readonly HTMLElement[]): HTMLElement {
    const key = groupKey(group.sourceId);
    const section = this.sections.get(key) ?? element('div', { class: 'section', role: 'none' });
    this.sections.set(key, section);
    placeChildren(section, rows);
    return section;
  }

  private forgetOtherSections(groups: readonly ResultGroup[]): void {
    const shown = new Set(groups.map(({ sourceId }) => groupKey(sourceId)));
    for (const key of this.sections.keys()) if (!shown.has(key)) this.sections.delete(key);
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

/** How many sources are counted, and not yet in the list. */
function sourcesToCome({ results }: ViewState): number {
  return results ? results.sources - results.groups.length : 0;
}

function mark(row: HTMLElement, isSelected: boolean): void {
  setAttributes(row, { 'aria-selected': isSelected ? 'true' : undefined, tabindex: isSelected ? 0 : -1 });
  for (const button of row.querySelectorAll('button')) button.tabIndex = isSelected ? 0 : -1;
}
