import assert from 'node:assert/strict';
import { unsettle } from '../../media/searchView/chips';
import { bringIntoView, splitHighlights } from '../../media/searchView/highlight';
import { fieldIntent, listIntent, savedIntent } from '../../media/searchView/keyboard';
import type { Keystroke } from '../../media/searchView/keyboard';
import { moveFrom } from '../../media/searchView/move';
import type { Step } from '../../media/searchView/move';
import type { ResultGroup, SearchStrings, ShownFilter, ToSearchView } from '../../media/searchView/protocol';
import {
  EMPTY_STATE,
  asking,
  given,
  hasMore,
  isWhole,
  panelOf,
  received,
  rowsIn,
  select,
  setExpanded,
  settled,
  typed,
} from '../../media/searchView/state';
import type { ViewState } from '../../media/searchView/state';
import { summaryOf } from '../../media/searchView/summary';
import { fill } from '../../media/shared/fill';

describe('the snippet of a result', () => {
  const snippets: readonly (readonly [
    title: string,
    marked: string,
    spans?: readonly (readonly [number, number])[],
  ])[] = [
    ['highlights every word found', '두 정상은 ⟦보스토치니⟧에서 ⟦만났다⟧'],
    ['has no empty run where highlights touch the edges', '⟦러시아⟧와 ⟦북한⟧'],
    [
      'joins highlights that touch',
      '⟦북러⟧ 조약',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'joins highlights that overlap, in any order',
      '준⟦군사동맹⟧',
      [
        [3, 5],
        [1, 4],
      ],
    ],
    [
      'ignores what reaches past its end',
      '짧은 ⟦글⟧',
      [
        [3, 90],
        [40, 50],
      ],
    ],
    ['is plain where nothing is highlighted', '그저 한 문장'],
  ];
  for (const [title, marked, spans] of snippets) it(title, () => checkRuns(marked, spans));

  it('begins at a word near the first highlight where that would fall out of sight', () => {
    checkFitted(
      '아주 먼 앞에서 시작해 한참 뒤에야 나오는 ⟦보스토치니⟧ 회담',
      10,
      '뒤에야 나오는 ⟦보스토치니⟧ 회담',
    );
  });

  it('is left whole where the first highlight is near enough', () => {
    checkFitted('바로 여기 ⟦보스토치니⟧ 회담', 10, '바로 여기 ⟦보스토치니⟧ 회담');
  });

  it('never begins in the middle of a character', () => {
    const text = '𠀀𠀀𠀀𠀀';
    for (const room of [0, 1, 2, 3]) {
      const fitted = bringIntoView(`${text}끝`, [{ start: 8, end: 9 }], room);
      assert.equal(/\p{Surrogate}/u.test(fitted.text), false, `room ${room}: ${fitted.text}`);
    }
  });
});

const NO_KEYS: Keystroke = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};

describe('the keys of the result list', () => {
  // Two sources; the second one's hits are hidden: A, a1, a2, B.
  const moves: readonly (readonly [title: string, from: string, step: Step, expected: string])[] = [
    ['Down goes to the next hit', 'a1', 'next', 'a2'],
    ['Down goes on to the next source', 'a2', 'next', 'B'],
    ['Down stays on the last row', 'B', 'next', 'stay'],
    ['Up goes from the first hit to its source', 'a1', 'previous', 'A'],
    ['Up leaves the list for the field', 'A', 'previous', 'field'],
    ['Home goes to the first row', 'a2', 'first', 'A'],
    ['End goes to the last row', 'A', 'last', 'B'],
    ['Page down stops at the last row', 'a1', 'pageDown', 'B'],
    ['Page up stops at the first row', 'a1', 'pageUp', 'A'],
    ['Right opens a closed source', 'B', 'in', 'expand B'],
    ['Right goes from an open source to its first hit', 'A', 'in', 'a1'],
    ['Right does nothing on a hit', 'a1', 'in', 'stay'],
    ['Left goes from a hit to its source', 'a2', 'out', 'A'],
    ['Left closes an open source', 'A', 'out', 'collapse A'],
    ['Left does nothing on a closed source', 'B', 'out', 'stay'],
    ['any key begins at the top where nothing is selected', 'gone', 'next', 'A'],
  ];
  for (const [title, from, step, expected] of moves) it(title, () => checkMove(from, step, expected));

  const keys: readonly (readonly [
    title: string,
    where: 'field' | 'list',
    stroke: Partial<Keystroke>,
    expected: unknown,
  ])[] = [
    ['Enter opens', 'list', { key: 'Enter' }, { kind: 'open', beside: false, keepFocus: false }],
    [
      'Enter opens the best hit from the field',
      'field',
      { key: 'Enter' },
      { kind: 'open', beside: false, keepFocus: false },
    ],
    [
      'Shift+Enter opens beside',
      'list',
      { key: 'Enter', shiftKey: true },
      { kind: 'open', beside: true, keepFocus: false },
    ],
    [
      'the space bar shows without going there',
      'list',
      { key: ' ' },
      { kind: 'open', beside: false, keepFocus: true },
    ],
    ['Ctrl+Enter quotes', 'list', { key: 'Enter', ctrlKey: true }, { kind: 'quote' }],
    ['Cmd+Enter quotes', 'field', { key: 'Enter', metaKey: true }, { kind: 'quote' }],
    ['Alt+Enter quotes', 'list', { key: 'Enter', altKey: true }, { kind: 'quote' }],
    ['Down enters the list from the field', 'field', { key: 'ArrowDown' }, { kind: 'enterList' }],
    ['Right moves the cursor in the field', 'field', { key: 'ArrowRight' }, undefined],
    ['Escape goes back', 'list', { key: 'Escape' }, { kind: 'escape' }],
    ['a letter goes to the field', 'list', { key: '북' }, { kind: 'type' }],
    ['a letter of any size goes to the field', 'list', { key: '𠀀' }, { kind: 'type' }],
    ['a named key does not', 'list', { key: 'F2' }, undefined],
    ['Ctrl+D pins', 'list', { key: 'd', ctrlKey: true }, { kind: 'pin' }],
    ['Up asks for what was searched before', 'field', { key: 'ArrowUp' }, { kind: 'recall' }],
    ['a shortcut is left to VS Code', 'list', { key: 'p', ctrlKey: true }, undefined],
    [
      'Enter belongs to the input method while a syllable is composed',
      'field',
      { key: 'Enter', isComposing: true },
      undefined,
    ],
    ['so does Down', 'field', { key: 'ArrowDown', isComposing: true }, undefined],
  ];
  for (const [title, where, stroke, expected] of keys) it(title, () => checkKey(where, stroke, expected));
});

describe('the keys of a saved search', () => {
  const keys: readonly (readonly [stroke: Partial<Keystroke>, expected: string | undefined])[] = [
    [{ key: 'F2' }, 'rename'],
    [{ key: 'Delete' }, 'forget'],
    [{ key: 'Backspace', metaKey: true }, 'forget'],
    [{ key: 'Backspace' }, undefined],
    [{ key: 'Delete', shiftKey: true }, undefined],
    [{ key: 'Enter' }, undefined],
  ];
  for (const [stroke, expected] of keys)
    it(`${JSON.stringify(stroke)}: ${expected ?? 'nothing of its own'}`, () => {
      assert.equal(savedIntent({ ...NO_KEYS, ...stroke }), expected);
    });
});

describe('the state of the search view', () => {
  it('shows nothing before it has words to show', () => {
    assert.equal(panelOf(EMPTY_STATE), 'blank');
  });

  it('says what to do next where there are no sources', () => {
    assert.equal(panelOf(after({ ...STATE, status: { kind: 'empty' } })), 'noSources');
  });

  it('can be searched while sources are still being read', () => {
    const reading = after({ ...STATE, status: { kind: 'indexing', done: 1, total: 9 } });
    assert.equal(panelOf(reading), 'indexing');
    assert.equal(panelOf(answer(ask(reading, '조약'), '조약')), 'results');
  });

  it('drops an answer that comes late', () => {
    const first = ask(after(STATE), '보스');
    const second = ask(first, '보스토치니');
    const late = received(second, results(first.asked, '보스'));
    assert.equal(late, second);
    assert.equal(answer(late, '보스토치니').results?.query, '보스토치니');
  });

  it('drops an answer that comes after the field was emptied', () => {
    const asked = ask(after(STATE), '보스');
    const emptied = typed(asked, '');
    assert.equal(panelOf(received(emptied, results(asked.asked, '보스'))), 'ready');
  });

  it('keeps the old results until the new ones come', () => {
    const found = answer(ask(after(STATE), '조'), '조');
    assert.equal(panelOf(typed(found, '조약')), 'results');
  });

  it('selects the best hit of a new answer', () => {
    assert.equal(answer(ask(after(STATE), '조약'), '조약').selected, 'hit a1');
  });

  it('keeps the selected hit where the same query is answered again', () => {
    const found = { ...answer(ask(after(STATE), '조약'), '조약'), selected: 'hit b1' };
    assert.equal(answer(asking(found), '조약').selected, 'hit b1');
  });

  it('counts what is not here yet, and offers more only when all of the list is here', () => {
    const asked = ask(after(STATE), '조약');
    const whole = { ...results(asked.asked, '조약'), total: 40 };
    const begun = received(asked, {
      ...whole,
      groups: [{ ...GROUPS[0]!, hits: GROUPS[0]!.hits.slice(0, 1) }],
    });
    assert.deepEqual(keysOf(begun), ['source A', 'hit a1']);
    assert.deepEqual([isWhole(begun.results!), hasMore(begun)], [false, false]);
    assert.equal(summaryOf(begun.results!, STRINGS), '3 of 40');
    const rest = received(select(begun, 'source A'), whole);
    assert.deepEqual([rest.selected, hasMore(rest)], ['source A', true]);
  });

  it('hides the hits of a closed source and selects the source instead', () => {
    const closed = setExpanded(answer(ask(after(STATE), '조약'), '조약'), 'source A', false);
    assert.deepEqual(keysOf(closed), ['source A', 'source B', 'hit b1']);
    assert.equal(closed.selected, 'source A');
    assert.deepEqual(keysOf(setExpanded(closed, 'source A', true)), [
      'source A',
      'hit a1',
      'hit a2',
      'source B',
      'hit b1',
    ]);
  });

  it('says that nothing was found', () => {
    const asked = ask(after(STATE), '없는말');
    const nothing = received(asked, { ...results(asked.asked, '없는말'), groups: [], total: 0 });
    assert.equal(panelOf(nothing), 'nothingFound');
    assert.equal(nothing.selected, undefined);
  });
});

describe('the filters of a query', () => {
  const cases: readonly (readonly [
    title: string,
    words: string,
    marked: string,
    how: 'typed' | 'given',
    chips: readonly string[],
    rest: string,
  ])[] = [
    ['leave the words when a blank follows', 'a:x 조약', '⟦a:x⟧ 조약', 'typed', ['a:x'], '조약'],
    ['stay in the words while they can still grow', '조약 a:x', '조약 ⟦a:x⟧', 'typed', [], '조약 a:x'],
    ['leave at once where nobody types', '조약 a:x', '조약 ⟦a:x⟧', 'given', ['a:x'], '조약 '],
    ['leave together', 'a:x b:"y z" 조', '⟦a:x⟧ ⟦b:"y z"⟧ 조', 'typed', ['a:x', 'b:"y z"'], '조'],
  ];
  for (const [title, words, marked, how, chips, rest] of cases)
    it(title, () => {
      const state = how === 'typed' ? typed(EMPTY_STATE, words) : given(EMPTY_STATE, words);
      const next = settled(state, filtersIn(marked));
      assert.deepEqual(
        next.chips.map(({ text }) => text),
        chips,
      );
      assert.equal(next.words, rest);
      assert.equal(next.query, [...chips, rest].join(' '));
    });

  it('are not taken a second time', () => {
    const once = settled(typed(EMPTY_STATE, 'a:x 조약'), filtersIn('⟦a:x⟧ 조약'));
    assert.equal(settled(once, filtersIn('⟦a:x⟧ 조약')), once);
  });

  it('go back behind the words to be typed on', () => {
    const { chips, words } = unsettle([{ text: 'b:"y z"', label: '' }], '조약 ');
    assert.deepEqual(chips, []);
    assert.equal(words, '조약 b:"y z');
  });
});

describe('pinned hits', () => {
  const pins: ToSearchView = { kind: 'pins', group: group('Pinned', 'pinned a1') };

  it('stand above what is found, and are listed without a query', () => {
    assert.deepEqual(keysOf(received(after(STATE), pins)), ['source Pinned', 'hit pinned a1']);
    const found = answer(ask(received(after(STATE), pins), '조약'), '조약');
    assert.deepEqual(keysOf(found).slice(0, 3), ['source Pinned', 'hit pinned a1', 'source A']);
  });

  it('do not take the selection from the best hit', () => {
    assert.equal(answer(ask(received(after(STATE), pins), '조약'), '조약').selected, 'hit a1');
  });

  it('go when the last is taken down', () => {
    assert.deepEqual(keysOf(received(received(after(STATE), pins), { kind: 'pins', group: undefined })), []);
  });
});

describe('the count above the results', () => {
  const counts: readonly (readonly [hits: readonly number[], total: number, expected: string])[] = [
    [[2, 1], 3, '3 in 2'],
    [[2], 2, '2 in one'],
    [[1], 1, 'one'],
    [[2, 1], 40, '3 of 40'],
  ];
  for (const [hits, total, expected] of counts) {
    it(`says “${expected}”`, () => {
      const groups = hits.map((count, index) =>
        group(`${index}`, ...Array.from({ length: count }, (_, hit) => `${index}-${hit}`)),
      );
      const listed = hits.reduce((sum, count) => sum + count, 0);
      const answer = { query: '', groups, listed, sources: groups.length, total };
      assert.equal(summaryOf(answer, STRINGS), expected);
    });
  }

  it('leaves a gap without a value as it is', () => {
    assert.equal(fill('{0} of {1}', 3), '3 of {1}');
  });
});

const STRINGS = {
  count: '{0} in {1}',
  countOne: 'one',
  countInOneSource: '{0} in one',
  countCut: '{0} of {1}',
} as SearchStrings;
const STATE = {
  kind: 'state',
  strings: STRINGS,
  status: { kind: 'ready', sources: 2, passages: 9 },
  query: '',
  recent: [],
  saved: [],
} as const satisfies ToSearchView;
const GROUPS = [group('A', 'a1', 'a2'), group('B', 'b1')];

function group(sourceId: string, ...ids: string[]): ResultGroup {
  const hits = ids.map(id => ({
    id,
    text: id,
    highlights: [],
    paragraph: '',
    isPinned: false,
    cutBefore: false,
    cutAfter: false,
  }));
  return { sourceId, title: sourceId, detail: '', count: hits.length, hits };
}

function results(request: number, query: string): Extract<ToSearchView, { kind: 'results' }> {
  return {
    kind: 'results',
    request,
    query,
    groups: GROUPS,
    listed: 3,
    sources: 2,
    total: 3,
    tookMs: 1,
    canQuote: true,
    filters: [],
  };
}

/** The filters marked in a query; one that a blank or a mark ends is closed. */
function filtersIn(marked: string): ShownFilter[] {
  const { text, highlights } = readMarks(marked);
  return highlights.map(({ start, end }) => ({
    label: text.slice(start, end),
    start,
    end,
    isClosed: end < text.length || text.endsWith('"'),
  }));
}

function after(message: ToSearchView): ViewState {
  return received(EMPTY_STATE, message);
}

function ask(state: ViewState, query: string): ViewState {
  return asking(typed(state, query));
}

function answer(state: ViewState, query: string): ViewState {
  return received(state, results(state.asked, query));
}

function keysOf(state: ViewState): string[] {
  return rowsIn(state).map(({ key }) => key);
}

function checkRuns(marked: string, spans?: readonly (readonly [number, number])[]): void {
  const { text, highlights } = readMarks(marked);
  const runs = splitHighlights(text, spans?.map(([start, end]) => ({ start, end })) ?? highlights);
  assert.equal(runs.map(run => (run.isMarked ? `⟦${run.text}⟧` : run.text)).join(''), marked);
  assert.ok(runs.every(run => run.text !== ''));
}

function checkFitted(marked: string, room: number, expected: string): void {
  const { text, highlights } = readMarks(marked);
  const fitted = bringIntoView(text, highlights, room);
  const runs = splitHighlights(fitted.text, fitted.highlights);
  assert.equal(runs.map(run => (run.isMarked ? `⟦${run.text}⟧` : run.text)).join(''), expected);
  assert.equal(fitted.isCut, marked !== expected);
}

function readMarks(marked: string): { text: string; highlights: { start: number; end: number }[] } {
  const highlights: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const words = part.startsWith('⟦') ? part.slice(1, -1) : part;
    if (words !== part) highlights.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, highlights };
}

/** Rows are named by their source (A, B) or hit (a1); what the step does is named in the same words. */
function checkMove(from: string, step: Step, expected: string): void {
  const rows = rowsIn({ ...answer(ask(after(STATE), '조약'), '조약'), collapsed: new Set(['source B']) });
  const name = (key: string): string => key.replace(/^(?:source|hit) /u, '');
  const move = moveFrom(rows, rows.find(({ key }) => name(key) === from)?.key, step, 10);
  const words =
    'key' in move ? [move.kind === 'select' ? '' : `${move.kind} `, name(move.key)].join('') : move.kind;
  assert.equal(words, expected);
}

function checkKey(where: 'field' | 'list', stroke: Partial<Keystroke>, expected: unknown): void {
  const intent = where === 'field' ? fieldIntent : listIntent;
  assert.deepEqual(intent({ ...NO_KEYS, ...stroke }), expected);
}
