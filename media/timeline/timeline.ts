import { connectVsCode } from '../shared/vscodeApi';
import { fill } from '../shared/fill';
import { onThemeChange, themePalette } from '../shared/theme';
import { panned, showing, spanOf, wholeSpan, zoomed } from './days';
import type { Span } from './days';
import { filterEvents } from './filter';
import { ZOOM, intentOf } from './keyboard';
import type { Intent } from './keyboard';
import { laneCount, layOut, markAt } from './layOut';
import type { Mark } from './layOut';
import { AXIS, LANE } from './measures';
import { buildPage, nameParts, sourceSwitches } from './page';
import { paint } from './paint';
import type { FromTimeline, TimelineEvent, TimelineSource, TimelineStrings, ToTimeline } from './protocol';
import { scaleOf } from './scale';
import type { Scale } from './scale';
import { axisShapes, rowShapes } from './shapes';
import type { Shape } from './shapes';
import { tableOf } from './table';
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
const WHEEL_ZOOM = 1.0016;

const vscode = connectVsCode<FromTimeline, ToTimeline, Memory>();
const remembered = vscode.remembered();
const page = buildPage(document.body);
const canvas = page.canvas.getContext('2d')!;

let strings: TimelineStrings | undefined;
let language: 'ko' | 'en' = 'en';
let sources: readonly TimelineSource[] = [];
let events: readonly TimelineEvent[] = [];
let shown: readonly TimelineEvent[] = [];
let draft: { readonly name: string; readonly events: readonly TimelineEvent[] } = { name: '', events: [] };
let hidden: ReadonlySet<string> = new Set(remembered?.hidden);
let view: Span | undefined = remembered?.view;
let isTable = remembered?.isTable ?? false;
let selected: string | undefined;
let scrolled = 0;
let palette = themePalette();
let drawn: Drawn | undefined;
let frame: number | undefined;
let dragged: { x: number; y: number; hasMoved: boolean } | undefined;

page.filter.value = remembered?.words ?? '';
vscode.receive(hear);
vscode.send({ kind: 'ready' });

function hear(message: ToTimeline): void {
  if (message.kind === 'draft') draft = message;
  else {
    ({ strings, language, sources, events } = message);
    nameParts(page, strings);
  }
  refresh();
}

/** Something else is wanted or known: filters anew, and draws. */
function refresh(): void {
  shown = filterEvents(events, { words: page.filter.value, hidden });
  view ??= all().length ? wholeSpan(all()) : undefined;
  page.sources.replaceChildren(...sourceSwitches(sources, hidden, palette.series, toggleSource));
  page.count.textContent = strings ? fill(strings.shown, shown.length, events.length) : '';
  page.empty.hidden = shown.length + draft.events.length > 0 || !strings;
  page.table.setAttribute('aria-pressed', String(isTable));
  page.picture.hidden = isTable;
  page.list.hidden = !isTable;
  if (isTable && strings) page.list.replaceChildren(tableOf(inOrder(), strings, open));
  else page.list.replaceChildren();
  redraw();
}

function all(): TimelineEvent[] {
  return [...shown, ...draft.events];
}

/** The draft's own dates among those of the sources, by their beginning. */
function inOrder(): TimelineEvent[] {
  return all().sort((a, b) => spanOf(a).from - spanOf(b).from);
}

function toggleSource(id: string): void {
  const next = new Set(hidden);
  if (!next.delete(id)) next.add(id);
  hidden = next;
  refresh();
}

/** Draws with the next frame, once, however often it is asked for. */
function redraw(): void {
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    draw();
    vscode.remember({ words: page.filter.value, hidden: [...hidden], isTable, ...(view ? { view } : {}) });
  });
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
}

function lay(span: Span, width: number, height: number): Drawn {
  const scale = scaleOf(span, width, language);
  const marks = layOut(shown, span, width, scale.place);
  const draftMarks = layOut(draft.events, span, width, scale.place);
  const lanes = Math.min(MOST_DRAFT_LANES, laneCount(draftMarks));
  const draftTop = draft.events.length ? height - Math.max(1, lanes) * LANE - LANE : height;
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
    ...(draft.events.length
      ? [
          { kind: 'rule', y: draftTop, width } as const,
          { kind: 'text', x: 6, y: draftTop + 12, text: draft.name, isQuiet: true } as const,
          ...rowShapes(own),
        ]
      : []),
  ];
}

function markUnder(x: number, y: number): Mark | undefined {
  if (!drawn) return undefined;
  return y >= drawn.draftTop
    ? markAt(drawn.draftMarks, x, y - drawn.draftTop - LANE)
    : markAt(drawn.marks, x, y - AXIS - 4 + scrolled);
}

function open(event: TimelineEvent): void {
  vscode.send({ kind: 'open', event: event.id });
}

/** What was asked for is shown, even if it is not where one looks. */
function showFound(): void {
  const isInView = (event: TimelineEvent): boolean => {
    const { from, to } = spanOf(event);
    return view !== undefined && to >= view.from && from <= view.to;
  };
  if (shown.length && !shown.some(isInView)) act({ kind: 'fit' });
}

function zoom(factor: number, at?: number): void {
  if (!view) return;
  view = zoomed(view, factor, at ?? (view.from + view.to) / 2);
  redraw();
}

function act(intent: Intent): void {
  switch (intent.kind) {
    case 'pan':
      view &&= panned(view, intent.part);
      return redraw();
    case 'zoom': {
      const at = inOrder().find(event => event.id === selected);
      return zoom(intent.factor, at && view ? spanOf(at).from : undefined);
    }
    case 'fit':
      view = wholeSpan(all());
      return redraw();
    case 'select':
      return select(intent.step);
    case 'open': {
      const event = inOrder().find(({ id }) => id === selected);
      if (event) open(event);
    }
  }
}

/** The next event in time, brought into view and said. */
function select(step: 1 | -1): void {
  const ordered = inOrder();
  const now = ordered.findIndex(({ id }) => id === selected);
  const first = ordered.findIndex(event => view !== undefined && spanOf(event).from >= view.from);
  const event = ordered[now < 0 ? Math.max(0, first) : now + step];
  if (!event || !view) return;
  selected = event.id;
  view = showing(view, event);
  page.said.textContent = describe(event);
  draw();
  const mark = drawn?.marks.find(one => one.event.id === event.id);
  if (mark && drawn) {
    const top = mark.lane * LANE;
    const room = drawn.draftTop - AXIS - 8;
    scrolled = Math.max(top + LANE - room, Math.min(scrolled, top));
    scrolled = Math.max(0, scrolled);
  }
  redraw();
}

function describe({ when, isApproximate, isInferred, text, place }: TimelineEvent): string {
  const notes = [isApproximate ? strings?.about : '', isInferred ? strings?.inferred : ''].filter(Boolean);
  return `${[when, ...notes].join(', ')}: ${text} — ${place}`;
}

function showTip(mark: Mark | undefined, x: number, y: number): void {
  page.canvas.classList.toggle('onMark', mark !== undefined);
  page.tip.hidden = mark === undefined;
  if (!mark) return;
  const { event } = mark;
  const notes = [event.isApproximate ? strings?.about : '', event.isInferred ? strings?.inferred : ''];
  const when = document.createElement('strong');
  when.textContent = event.when;
  const place = document.createElement('div');
  place.className = 'place';
  place.textContent = [event.place, ...notes].filter(Boolean).join(' · ');
  const text = document.createElement('div');
  text.textContent = event.text;
  page.tip.replaceChildren(when, text, place);
  const { clientWidth, clientHeight } = page.picture;
  page.tip.style.left = `${Math.max(4, Math.min(x + 12, clientWidth - page.tip.offsetWidth - 4))}px`;
  const below = y + 16;
  const fits = below + page.tip.offsetHeight < clientHeight;
  page.tip.style.top = `${fits ? below : Math.max(4, y - page.tip.offsetHeight - 8)}px`;
}

function exportPicture(): void {
  if (!view || !strings) return;
  const width = Math.max(900, page.picture.clientWidth);
  const laid = lay(view, width, 0);
  const lanes = laneCount(laid.marks);
  const draftLanes = draft.events.length ? Math.min(MOST_DRAFT_LANES, laneCount(laid.draftMarks)) + 1 : 0;
  const draftTop = AXIS + 8 + lanes * LANE;
  const height = draftTop + draftLanes * LANE + 4;
  const shapes = shapesOf({ ...laid, draftTop }, width, height, 0);
  vscode.send({ kind: 'export', svg: writeSvg(shapes, { width, height, title: strings.picture }) });
}

page.filter.addEventListener('input', () => {
  refresh();
  showFound();
});
page.zoomIn.addEventListener('click', () => zoom(ZOOM));
page.zoomOut.addEventListener('click', () => zoom(1 / ZOOM));
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
page.canvas.addEventListener(
  'wheel',
  event => {
    event.preventDefault();
    if (!view || !drawn) return;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      view = panned(view, (event.deltaX || event.deltaY) / page.picture.clientWidth);
      return redraw();
    }
    zoom(WHEEL_ZOOM ** event.deltaY, drawn.scale.moment(event.offsetX));
  },
  { passive: false },
);
page.canvas.addEventListener('pointerdown', event => {
  dragged = { x: event.offsetX, y: event.offsetY, hasMoved: false };
  page.canvas.setPointerCapture(event.pointerId);
});
page.canvas.addEventListener('pointermove', event => {
  const { offsetX: x, offsetY: y } = event;
  if (!dragged || !view || !drawn) return showTip(markUnder(x, y), x, y);
  const [right, down] = [x - dragged.x, y - dragged.y];
  if (!dragged.hasMoved && Math.hypot(right, down) < 4) return;
  view = panned(view, -right / page.picture.clientWidth);
  scrolled = Math.max(0, Math.min(mostScrolled(drawn), scrolled - down));
  dragged = { x, y, hasMoved: true };
  showTip(undefined, x, y);
  redraw();
});
page.canvas.addEventListener('pointerup', event => {
  const mark = dragged && !dragged.hasMoved ? markUnder(event.offsetX, event.offsetY) : undefined;
  dragged = undefined;
  if (!mark) return;
  selected = mark.event.id;
  redraw();
  open(mark.event);
});
page.canvas.addEventListener('pointerleave', () => showTip(undefined, 0, 0));
new ResizeObserver(redraw).observe(page.picture);
onThemeChange(() => {
  palette = themePalette();
  refresh();
});
