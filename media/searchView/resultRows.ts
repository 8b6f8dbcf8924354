import { actionButton, isMac } from './actionButton';
import { element } from '../shared/element';
import { fill } from '../shared/fill';
import { icon } from '../shared/icon';
import { bringIntoView, splitHighlights } from './highlight';
import type { ResultGroup, ResultHit, SearchStrings } from './protocol';

/** The header of a source: title, who wrote it where and when, how many hits. */
export function groupRow(group: ResultGroup): HTMLElement {
  const tooltip = [group.title, group.detail, group.inferred].filter(Boolean).join('\n');
  const label = [group.title, String(group.count), group.detail, group.inferred].filter(Boolean).join(', ');
  return element(
    'div',
    {
      class: 'row group',
      role: 'treeitem',
      'aria-level': 1,
      'aria-label': label,
      title: tooltip,
      tabindex: -1,
    },
    icon('chevron'),
    element(
      'div',
      { class: 'source' },
      element('div', { class: 'title' }, group.title),
      element('div', { class: group.inferred ? 'detail inferred' : 'detail' }, group.detail),
    ),
    element('span', { class: 'badge', 'aria-hidden': 'true' }, String(group.count)),
  );
}

/** A hit: its snippet with the words found, where it stands, and its two buttons. */
export function hitRow(hit: ResultHit, strings: SearchStrings, room: number): HTMLElement {
  const label = [hit.text, hit.paragraph, hit.heading, hit.alsoIn].filter(Boolean).join(', ');
  return element(
    'div',
    {
      class: 'row hit',
      role: 'treeitem',
      'aria-level': 2,
      'aria-label': label,
      tabindex: -1,
      // What VS Code hands to the commands of the row's context menu.
      'data-vscode-context': JSON.stringify({
        webviewSection: 'hit',
        hit: hit.id,
        preventDefaultContextMenuItems: true,
      }),
    },
    snippet(hit, room),
    element(
      'div',
      { class: 'place' },
      element('span', { class: 'paragraph' }, hit.paragraph),
      element('span', { class: 'heading', title: hit.heading }, hit.heading ?? ''),
      ...(hit.alsoIn ? [element('span', { class: 'also', title: hit.alsoIn }, hit.alsoIn)] : []),
      actionButton({
        action: 'pin',
        label: hit.isPinned ? strings.unpin : strings.pin,
        shape: hit.isPinned ? 'pinned' : 'pin',
      }),
      actionButton({ action: 'quote', label: strings.quote, shape: 'quote' }),
      actionButton({ action: 'original', label: strings.openOriginal, shape: 'linkExternal' }),
    ),
  );
}

/** Tells every quote button whether there is a draft to quote in. Not `disabled`: its tooltip says why. */
export function allowQuoting(list: HTMLElement, strings: SearchStrings, canQuote: boolean): void {
  const tooltip = canQuote ? `${strings.quote} (${quoteKeys()})` : strings.quoteNeedsDraft;
  for (const button of list.querySelectorAll<HTMLElement>('[data-action="quote"]')) {
    button.title = tooltip;
    button.ariaDisabled = String(!canQuote);
  }
}

/** The keys as this machine's keyboard names them. */
export function quoteKeys(): string {
  return isMac() ? '⌘⏎' : 'Ctrl+Enter';
}

function pinKeys(): string {
  return isMac() ? '⌘D' : 'Ctrl+D';
}

/** The keys hint in full: what opens, what quotes, what pins. */
export function keysHint(strings: SearchStrings): string {
  return fill(strings.keysHint, 'Enter', quoteKeys(), pinKeys());
}

function snippet(hit: ResultHit, room: number): HTMLElement {
  const { text, highlights, isCut } = bringIntoView(hit.text, hit.highlights, room);
  const runs = splitHighlights(text, highlights).map(run =>
    run.isMarked ? element('mark', {}, run.text) : run.text,
  );
  const before = hit.cutBefore || isCut ? ['…'] : [];
  const after = hit.cutAfter ? ['…'] : [];
  return element('div', { class: 'snippet' }, ...before, ...runs, ...after);
}
