import { followGestures } from '../shared/gestures';
import { ZOOM_STEP } from '../shared/keys';
import { onceAFrame } from '../shared/onceAFrame';
import { updateFrame } from '../shared/pictureFrame';
import type { Point } from '../shared/point';
import type { ExportPicture } from '../shared/protocol';
import { placeSwitches } from '../shared/switchChip';
import { onThemeChange, themePalette } from '../shared/theme';
import { connectVsCode } from '../shared/vscodeApi';
import { closeTo, panned, showing, wholeSpan, zoomed } from './days';
import type { Span } from './days';
import { entriesOf } from './entries';
import type { Entry } from './entries';
import { filterEntries } from './filter';
import { intentOf } from './keyboard';
import type { Intent } from './keyboard';
import { laneCount, layOut, markAt, markOf } from './layOut';
import type { Mark } from './layOut';
import { AXIS, LANE } from './measures';
import { buildPage, nameParts, sourceSwitches } from './page';
import { paint, paintThumb } from './paint';
import type { FromTimeline, TimelineEvent, TimelineSource, TimelineStrings, ToTimeline } from './protocol';
import { scaleOf } from './scale';
import type { Scale } from './scale';
import { axisShapes, rowShapes } from './shapes';
import type { Shape } from './shapes';
import { tableOf } from './table';
import { tipOf } from './tip';
import { writeSvg } from './writeSvg';

/** What survives the panel being hidden and shown again. */
interface Memory {
  readonly words: string;
  readonly hidden: readonly string[];
  readonly view?: Span;
  readonly isTable: boolean;
}

/** What is drawn where, at the moment. */
interface Drawn {
  readonly scale: Scale;
  readonly marks: readonly Mark[];
  readonly draftMarks: readonly Mark[];
  /** Where the draft's row begins. */
  readonly draftTop: number;
}

/** The room below the lanes that the draft's row may take. */
const MOST_DRAFT_LANES = 5;

const vscode = connectVsCode<FromTimeline | ExportPicture, ToTimeline, Memory>();
const remembered = vscode.remembered();
const page = buildPage(document.body);
const canvas = page.canvas.getContext('2d')!;

let strings: TimelineStrings | undefined;
let language: 'ko' | 'en' = 'en';
let sources: readonly TimelineSource[] = [];
/** All that the sources say, and what of it is wanted. */
let entries: readonly Entry[] = [];
let shown: readonly Entry[] = [];
let draft: { readonly name: string; readonly entries: readonly Entry[] } = { name: '', entries: [] };
/** What is wanted and the draft's own, by their beginning. */
let ordered: readonly Entry[] = [];
let hidden: ReadonlySet<string> = new Set(remembered?.hidden);
let view: Span | undefined = remembered?.view;
let isTable = remembered?.isTable ?? false;
let selected: string | undefined;
let scrolled = 0;
let palette = themePalette();
let drawn: Drawn | undefined;
const redraw = onceAFrame(() => {
  draw();
  vscode.remember({ words: page.filter.value, hidden: [...hidden], isTable, ...(view ? { view } : {}) });
});

page.filter.value = remembered?.words ?? '';
vscode.receive(hear);
vscode.send({ kind: 'ready' });

function hear(message: ToTimeline): void {
  if (message.kind === 'draft') draft = { name: message.name, entries: entriesOf(message.events) };
  else {
    ({ strings, language, sources } = message);
    entries = entriesOf(message.events);
    nameParts(page, strings);
  }
  refresh();
}

/** Something else is wanted or known: filters anew, and draws. */
function refresh(): void {
  shown = filterEntries(entries, { words: page.filter.value, hidden });
  ordered = [...shown, ...draft.entries].sort((a, b) => a.from - b.from);
  view ??= ordered.length ? wholeSpan(ordered) : undefined;
  placeSwitches(page.switches, sourceSwitches(sources, hidden, palette, toggleSource));
  if (strings) {
    const [count, total] = [shown.length, entries.length];
    updateFrame(page, strings, { count, total, isEmpty: count === 0, isTable });
  }
  page.legend.hidden = isTable;
  page.list.replaceChildren(...(isTable && strings ? tableOf(ordered, strings, open) : []));
  redraw();
}

function toggleSource(id: string): void {
  const next = new Set(hidden);
  if (!next.delete(id)) next.add(id);
  hidden = next;
  refresh();
}

function draw(): void {
  const { clientWidth: width, clientHeight: height } = page.picture;
  if (!view || isTable || width === 0) return;
  const ratio = devicePixelRatio;
  if (page.canvas.width !== width * ratio || page.canvas.height !== height * ratio) {
    page.canvas.width = width * ratio;
    page.canvas.height = height * ratio;
  }
  drawn = lay(view, width, height);
  scrolled = Math.min(scrolled, mostScrolled(drawn));
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.clearRect(0, 0, width, height);
  paint(canvas, shapesOf(drawn, width, height, scrolled), palette);
  const most = mostScrolled(drawn);
  paintThumb(canvas, { top: AXIS, bottom: drawn.draftTop, right: width }, { scrolled, most }, palette);
}

function lay(span: Span, width: number, height: number): Drawn {
  const scale = scaleOf(span, width, language);
  const marks = layOut(shown, span, width, scale.place);
  const draftMarks = layOut(draft.entries, span, width, scale.place);
  const lanes = Math.min(MOST_DRAFT_LANES, laneCount(draftMarks));
  const draftTop = draft.entries.length ? height - Math.max(1, lanes) * LANE - LANE : height;
  return { scale, marks, draftMarks, draftTop };
}

function mostScrolled({ marks, draftTop }: Drawn): number {
  return Math.max(0, laneCount(marks) * LANE - (draftTop - AXIS - 4));
}

function shapesOf(
  { scale, marks, draftMarks, draftTop }: Drawn,
  width: number,
  height: number,
  offset: number,
): Shape[] {
  const numbers = new Map(sources.map(({ id }, index) => [id, index]));
  const row = {
    colourOf: (id: string | undefined) => (id === undefined ? -1 : (numbers.get(id) ?? 0)),
    selected,
  };
  const own = { ...row, marks: draftMarks, top: draftTop + LANE, clip: { top: draftTop, bottom: height } };
  const clip = { top: AXIS, bottom: draftTop };
  return [
    ...axisShapes(scale.ticks, width, height),
    ...rowShapes({ ...row, marks, top: AXIS + 4 - offset, clip }),
    ...(draft.entries.length
      ? [
          { kind: 'rule', y: draftTop, width } as const,
          { kind: 'text', x: 6, y: draftTop + 12, text: draft.name, isQuiet: true } as const,
          ...rowShapes(own),
        ]
      : []),
  ];
}

function markUnder({ x, y }: Point): Mark | undefined {
  if (!drawn) return undefined;
  return y >= drawn.draftTop
    ? markAt(drawn.draftMarks, x, y - drawn.draftTop - LANE)
    : markAt(drawn.marks, x, y - AXIS - 4 + scrolled);
}

function open({ event }: Entry): void {
  vscode.send({ kind: 'open', event: event.id });
}

/** What was asked for is shown, even if it is not where one looks. */
function showFound(): void {
  const isInView = ({ from, to }: Entry): boolean => view !== undefined && to >= view.from && from <= view.to;
  if (shown.length && !shown.some(isInView)) show(wholeSpan(ordered));
}

function show(span: Span): void {
  view = span;
  redraw();
}

function zoom(factor: number, at?: number): void {
  if (view) show(zoomed(view, 1 / factor, at ?? (view.from + view.to) / 2));
}

/** The picture follows the hand. */
function pan({ x, y }: Point): void {
  if (!view || !drawn) return;
  scrolled = Math.max(0, Math.min(mostScrolled(drawn), scrolled - y));
  show(panned(view, -x / page.picture.clientWidth));
}

function act(intent: Intent): void {
  const current = ordered.find(({ event }) => event.id === selected);
  switch (intent.kind) {
    case 'pan': {
      const { clientWidth, clientHeight } = page.picture;
      pan({ x: -intent.right * clientWidth, y: -intent.down * clientHeight });
      return sayView();
    }
    case 'zoom':
      zoom(intent.factor, current?.from);
      return sayView();
    case 'fit':
      show(wholeSpan(ordered));
      return sayView();
    case 'select':
      return select(intent.step);
    case 'open':
      if (current) open(current);
  }
}

/** What time is in view, for those who do not see it. */
function sayView(): void {
  if (!view) return;
  const { ticks } = scaleOf(view, page.picture.clientWidth, language);
  page.said.textContent = [ticks.at(0)?.label, ticks.at(-1)?.label].filter(Boolean).join(' – ');
}

/** The next event in time, brought into view and said. */
function select(step: 1 | -1): void {
  const now = ordered.findIndex(({ event }) => event.id === selected);
  const first = ordered.findIndex(({ from }) => view !== undefined && from >= view.from);
  const entry = ordered[now < 0 ? Math.max(0, first) : now + step];
  if (!entry || !view) return;
  selected = entry.event.id;
  view = showing(view, entry);
  page.said.textContent = describe(entry.event);
  draw();
  const mark = drawn && markOf(drawn.marks, selected);
  if (mark && drawn) {
    const top = mark.lane * LANE;
    const room = drawn.draftTop - AXIS - 8;
    scrolled = Math.max(0, top + LANE - room, Math.min(scrolled, top));
  }
  redraw();
}

function describe({ when, isApproximate, isInferred, text, place }: TimelineEvent): string {
  const notes = [isApproximate ? strings?.about : '', isInferred ? strings?.inferred : ''].filter(Boolean);
  return `${[when, ...notes].join(', ')}: ${text} — ${place}`;
}

function showTip(mark: Mark | undefined, { x, y }: Point): void {
  page.canvas.classList.toggle('onMark', mark !== undefined);
  page.tip.hidden = mark === undefined;
  if (!mark || !strings) return;
  page.tip.replaceChildren(...tipOf(mark, strings));
  const { clientWidth, clientHeight } = page.picture;
  page.tip.style.left = `${Math.max(4, Math.min(x + 12, clientWidth - page.tip.offsetWidth - 4))}px`;
  const below = y + 16;
  const fits = below + page.tip.offsetHeight < clientHeight;
  page.tip.style.top = `${fits ? below : Math.max(4, y - page.tip.offsetHeight - 8)}px`;
}

/** An event is opened in its source, a bundle by coming nearer. */
function take({ entries: [first, ...rest] }: Mark): void {
  if (rest.length) return show(closeTo([first!, ...rest]));
  selected = first!.event.id;
  redraw();
  open(first!);
}

function exportPicture(): void {
  if (!view || !strings) return;
  const width = Math.max(900, page.picture.clientWidth);
  const laid = lay(view, width, 0);
  const lanes = laneCount(laid.marks);
  const draftLanes = draft.entries.length ? Math.min(MOST_DRAFT_LANES, laneCount(laid.draftMarks)) + 1 : 0;
  const draftTop = AXIS + 8 + lanes * LANE;
  const height = draftTop + draftLanes * LANE + 4;
  const shapes = shapesOf({ ...laid, draftTop }, width, height, 0);
  vscode.send({ kind: 'export', svg: writeSvg(shapes, { width, height, title: strings.picture }) });
}

page.filter.addEventListener('input', () => {
  refresh();
  showFound();
});
page.zoomIn.addEventListener('click', () => zoom(ZOOM_STEP));
page.zoomOut.addEventListener('click', () => zoom(1 / ZOOM_STEP));
page.fit.addEventListener('click', () => act({ kind: 'fit' }));
page.export.addEventListener('click', exportPicture);
page.table.addEventListener('click', () => {
  isTable = !isTable;
  refresh();
});
page.canvas.addEventListener('keydown', event => {
  const intent = intentOf(event);
  if (!intent) return;
  event.preventDefault();
  act(intent);
});
followGestures(page.canvas, {
  zoom: (factor, at) => drawn && zoom(factor, drawn.scale.moment(at.x)),
  pan,
  point: at => showTip(at && markUnder(at), at ?? { x: 0, y: 0 }),
  tap(at) {
    const mark = markUnder(at);
    if (mark) take(mark);
  },
});
new ResizeObserver(redraw).observe(page.picture);
onThemeChange(() => {
  palette = themePalette();
  refresh();
});
