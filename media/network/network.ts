import { drawSvg } from '../shared/drawSvg';
import { elementAt, followGestures } from '../shared/gestures';
import { ZOOM_STEP } from '../shared/keys';
import { onceAFrame } from '../shared/onceAFrame';
import { PAPER } from '../shared/palette';
import { updateFrame } from '../shared/pictureFrame';
import { svg, writeSvgFile } from '../shared/svg';
import type { Point } from '../shared/point';
import type { ExportPicture } from '../shared/protocol';
import { placeSwitches } from '../shared/switchChip';
import { onThemeChange, themePalette } from '../shared/theme';
import { connectVsCode } from '../shared/vscodeApi';
import { fitting, frameOf, moved, projected, showing, zoomed } from './camera';
import type { Camera, Size } from './camera';
import { chooseNames } from './chooseNames';
import type { Chosen, Wanted } from './chooseNames';
import { intentOf, nextMark } from './keyboard';
import type { Intent } from './keyboard';
import { placeLabels } from './labels';
import { labelAt, layOut } from './layOut';
import type { Mark } from './layOut';
import { buildPage, fillSelect, nameParts } from './page';
import { passageList } from './passageList';
import type { FromNetwork, Place, ToNetwork } from './protocol';
import { sceneTree } from './scene';
import type { Choice, Scene } from './scene';
import { tableOf } from './table';
import { typeSwitches } from './typeSwitches';

/** What survives the panel being hidden and shown again, and VS Code being started anew. */
interface Memory {
  /** The name in the middle, to which all the rest belongs. */
  readonly centre?: string;
  readonly wanted: Omit<Wanted, 'hidden'>;
  readonly hidden: readonly string[];
  readonly isTable: boolean;
  /** The names that were in the middle before, the last one last. */
  readonly trail: readonly string[];
  /** Absent where all is shown, whatever the size of the window. */
  readonly camera?: Camera;
}

/** So many neighbours are drawn at once, and so many more each time. */
const STEP = 40;

const vscode = connectVsCode<FromNetwork | ExportPicture, ToNetwork, Memory>();
const remembered = vscode.remembered();
const page = buildPage(document.body);

let told: ToNetwork | undefined;
let centreId = remembered?.centre;
let wanted: Wanted = { limit: STEP, ...remembered?.wanted, hidden: new Set(remembered?.hidden) };
let isTable = remembered?.isTable ?? false;
let trail: readonly string[] = remembered?.trail ?? [];
let camera = remembered?.camera;
let chosen: Chosen | undefined;
let marks: readonly Mark[] = [];
let choice: Choice = [];
const redraw = onceAFrame(draw);

vscode.receive(hear);
vscode.send({ kind: 'ready', ...(centreId === undefined ? {} : { centre: centreId }) });

function hear(message: ToNetwork): void {
  const { names } = message.network;
  told = message;
  if (names[0] && names[0].id !== centreId) {
    centreId = names[0].id;
    choice = [];
    camera = undefined;
    wanted = { hidden: wanted.hidden, limit: STEP };
  }
  nameParts(page, message.strings);
  refresh();
}

/** Something else is wanted or known: counts, places and draws anew. */
function refresh(): void {
  if (!told) return;
  const { network, strings, types } = told;
  chosen = chooseNames(network, wanted);
  const shown = new Set(chosen.names.map(({ name }) => name));
  if (!choice.every(name => shown.has(name))) choice = [];
  const { names } = network;
  marks = layOut(chosen, name => names[name]!.label);
  const there = new Set(names.slice(1).map(({ type }) => type));
  const switches = types.filter(({ id }) => there.has(id));
  placeSwitches(page.switches, typeSwitches(switches, wanted.hidden, themePalette(), toggleType));
  fillFilters();
  const { total } = chosen;
  updateFrame(page, strings, { count: chosen.names.length - 1, total, isEmpty: total === 0, isTable });
  page.more.hidden = total <= wanted.limit;
  page.back.hidden = trail.length === 0;
  page.list.replaceChildren(
    ...(isTable ? tableOf(chosen, network, types, strings, name => choose([0, name])) : []),
  );
  listPassages();
  redraw();
}

function fillFilters(): void {
  if (!told) return;
  const { network, sources, strings } = told;
  const years = [...new Set(network.passages.flatMap(({ year }) => year ?? []))].sort();
  const rows = years.map(year => ({ id: year, name: year }));
  fillSelect(page.source, strings.allSources, sources, wanted.source);
  fillSelect(page.fromYear, strings.fromYear, rows, wanted.fromYear);
  fillSelect(page.toYear, strings.toYear, rows, wanted.toYear);
}

/** The passages of what is chosen in the picture. */
function listPassages(): void {
  if (!told || !chosen) return;
  const { network, strings } = told;
  const { passages } = chosen;
  page.passages.replaceChildren(...passageList({ network, passages, choice, strings, open: openAt, centre }));
}

function draw(): void {
  const size = windowSize();
  if (told && chosen && !isTable && size.width > 0)
    page.canvas.replaceChildren(
      drawSvg(sceneTree(sceneAt(cameraNow(), size, [0, ...choice]), themePalette())),
    );
  remember();
}

function remember(): void {
  const { hidden, ...rest } = wanted;
  vscode.remember({
    wanted: rest,
    hidden: [...hidden],
    isTable,
    trail,
    ...(centreId === undefined ? {} : { centre: centreId }),
    ...(camera ? { camera } : {}),
  });
}

function windowSize(): Size {
  return { width: page.picture.clientWidth, height: page.picture.clientHeight };
}

function cameraNow(): Camera {
  return camera ?? fitting(frameOf(marks), windowSize());
}

/** What is seen; the words of `first` are never left out. */
function sceneAt(view: Camera, size: Size, first: readonly number[]): Scene {
  const { network, strings } = told!;
  const { names } = network;
  const placed = projected(marks, view, size).map(mark => ({
    ...mark,
    label: labelAt(view.scale, names[mark.name]!.label),
  }));
  const labels = placeLabels(placed, first, size);
  return { ...size, marks: placed, labels, ties: chosen?.ties ?? [], names, choice, title: strings.picture };
}

function zoom(factor: number, at?: Point): void {
  const size = windowSize();
  const middle = { x: size.width / 2, y: size.height / 2 };
  camera = zoomed(cameraNow(), factor, at ?? middle, frameOf(marks), size);
  redraw();
}

function pan(by: Point): void {
  camera = moved(cameraNow(), by, frameOf(marks));
  redraw();
}

function fit(): void {
  camera = undefined;
  redraw();
}

function choose(next: Choice): void {
  choice = next;
  const last = marks.find(({ name }) => name === choice.at(-1));
  camera &&= last ? showing(camera, last, windowSize()) : camera;
  redraw();
  listPassages();
  page.passages.scrollTop = 0;
  const [name, about] = ['h2', '.about'].map(part => page.passages.querySelector(part)?.textContent);
  page.said.textContent = [name, about].filter(Boolean).join(': ');
}

function openAt(id: string, { start, end }: Place): void {
  vscode.send({ kind: 'open', id, start, end });
}

/** Another name comes into the middle; the way back is remembered. */
function centre(name: number): void {
  const { names } = told!.network;
  if (name === 0 || !names[name]) return;
  trail = [...trail, names[0]!.id];
  vscode.send({ kind: 'centre', id: names[name].id });
}

function toggleType(id: string): void {
  const hidden = new Set(wanted.hidden);
  if (!hidden.delete(id)) hidden.add(id);
  wanted = { ...wanted, hidden };
  refresh();
}

function act(intent: Intent): void {
  switch (intent.kind) {
    case 'zoom':
      return zoom(intent.factor);
    case 'pan': {
      const { width, height } = windowSize();
      return pan({ x: intent.right * width, y: intent.down * height });
    }
    case 'fit':
      return fit();
    case 'move': {
      const from = marks.find(({ name }) => name === (choice.at(-1) ?? 0));
      const next = from && nextMark(marks, from, intent.direction);
      if (next) choose(choiceOf(next.name));
      return;
    }
    case 'passages':
      page.passages.querySelector<HTMLElement>('.passage')?.focus();
      return;
    case 'centre':
      return centre(choice.at(-1) ?? 0);
    case 'clear':
      choose([]);
  }
}

function choiceOf(name: number): Choice {
  return name === 0 ? [0] : [0, name];
}

/** The whole picture, on paper, at the size at which it was laid out. */
function exportPicture(): void {
  const { width, height } = frameOf(marks);
  const paper = svg('rect', { width, height, fill: PAPER.background });
  const size = { width, height };
  const all = marks.map(({ name }) => name);
  const tree = sceneTree({ ...sceneAt(fitting(frameOf(marks), size), size, all), choice: [] }, PAPER);
  const attributes = { ...tree.attributes, width, height };
  vscode.send({
    kind: 'export',
    svg: writeSvgFile({ ...tree, attributes, children: [paper, ...tree.children] }),
  });
}

/** Values of the filters, all of them anew: an empty one asks for nothing. */
function readFilters(): void {
  const given = (name: string, value: string) => (value ? { [name]: value } : {});
  const { hidden, limit } = wanted;
  wanted = {
    hidden,
    limit,
    ...given('source', page.source.value),
    ...given('fromYear', page.fromYear.value),
    ...given('toYear', page.toYear.value),
  };
  refresh();
}

for (const filter of [page.source, page.fromYear, page.toYear])
  filter.addEventListener('change', readFilters);
page.zoomIn.addEventListener('click', () => zoom(ZOOM_STEP));
page.zoomOut.addEventListener('click', () => zoom(1 / ZOOM_STEP));
page.fit.addEventListener('click', fit);
page.export.addEventListener('click', exportPicture);
page.table.addEventListener('click', () => {
  isTable = !isTable;
  refresh();
});
page.more.addEventListener('click', () => {
  wanted = { ...wanted, limit: wanted.limit + STEP };
  refresh();
});
page.back.addEventListener('click', () => {
  const id = trail.at(-1);
  trail = trail.slice(0, -1);
  if (id !== undefined) vscode.send({ kind: 'centre', id });
});
followGestures(page.canvas, {
  zoom,
  pan: ({ x, y }) => pan({ x: -x, y: -y }),
  point: () => undefined,
  tap(_, target) {
    const name = target.closest('[data-name]')?.getAttribute('data-name');
    const tie = target.closest('[data-tie]')?.getAttribute('data-tie');
    if (name) choose(choiceOf(Number(name)));
    else choose(tie ? tie.split(' ').map(Number) : []);
  },
});
// Not dblclick: it is lost when what was pressed is drawn anew before the button is up.
page.canvas.addEventListener('mouseup', event => {
  if (event.button !== 0 || event.detail !== 2) return;
  const name = elementAt(event)?.closest('[data-name]')?.getAttribute('data-name');
  if (name) centre(Number(name));
});
page.canvas.addEventListener('keydown', event => {
  const intent = intentOf(event);
  if (!intent) return;
  event.preventDefault();
  act(intent);
});
page.passages.addEventListener('keydown', event => {
  if (event.key === 'Escape') return (isTable ? page.list.querySelector('button') : page.canvas)?.focus();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step) return;
  const rows = [...page.passages.querySelectorAll<HTMLElement>('.passage')];
  rows[rows.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  event.preventDefault();
});
new ResizeObserver(redraw).observe(page.picture);
onThemeChange(refresh);
