import { drawSvg } from '../shared/drawSvg';
import { fill } from '../shared/fill';
import { PAPER } from '../shared/palette';
import { svg, writeSvgFile } from '../shared/svg';
import { onThemeChange, themePalette } from '../shared/theme';
import { connectVsCode } from '../shared/vscodeApi';
import { chooseNames } from './chooseNames';
import type { Chosen, Wanted } from './chooseNames';
import { intentOf, nextMark } from './keyboard';
import type { Intent } from './keyboard';
import { layOut } from './layOut';
import type { Mark } from './layOut';
import { buildPage, fillSelect, nameParts } from './page';
import { passageList } from './passageList';
import type { FromNetwork, ToNetwork } from './protocol';
import { sceneTree } from './scene';
import type { Choice, Scene } from './scene';
import { tableOf } from './table';
import { typeSwitches } from './typeSwitches';

/** What survives the panel being hidden and shown again. */
interface Memory {
  readonly hidden: readonly string[];
  readonly isTable: boolean;
  /** The names that were in the middle before, the last one last. */
  readonly trail: readonly string[];
}

/** So many neighbours are drawn at once, and so many more each time. */
const STEP = 40;

const vscode = connectVsCode<FromNetwork, ToNetwork, Memory>();
const remembered = vscode.remembered();
const page = buildPage(document.body);

let told: ToNetwork | undefined;
let wanted: Wanted = { hidden: new Set(remembered?.hidden), limit: STEP };
let isTable = remembered?.isTable ?? false;
let trail: readonly string[] = remembered?.trail ?? [];
let chosen: Chosen | undefined;
let marks: readonly Mark[] = [];
let choice: Choice = [];

vscode.receive(hear);
vscode.send({ kind: 'ready' });

function hear(message: ToNetwork): void {
  const isSame = told?.network.names[0]?.id === message.network.names[0]?.id;
  told = message;
  if (!isSame) {
    choice = [];
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
  page.types.replaceChildren(...typeSwitches(switches, wanted.hidden, themePalette(), toggleType));
  fillFilters();
  page.count.textContent = fill(strings.shown, chosen.names.length - 1, chosen.total);
  page.more.hidden = chosen.total <= wanted.limit;
  page.back.hidden = trail.length === 0;
  page.empty.hidden = chosen.total > 0;
  page.table.setAttribute('aria-pressed', String(isTable));
  page.picture.hidden = isTable;
  page.list.hidden = !isTable;
  page.list.replaceChildren(
    ...(isTable ? [tableOf(chosen, network, types, strings, name => choose([0, name]))] : []),
  );
  draw();
  vscode.remember({ hidden: [...wanted.hidden], isTable, trail });
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

/** The picture and the passages of what is chosen in it. */
function draw(): void {
  if (!told || !chosen) return;
  const { network, strings } = told;
  page.canvas.replaceChildren(drawSvg(sceneTree(scene(), themePalette())));
  const { passages } = chosen;
  page.passages.replaceChildren(...passageList({ network, passages, choice, strings, open: openAt, centre }));
}

function scene(): Scene {
  const { network, strings } = told!;
  return { marks, ties: chosen?.ties ?? [], names: network.names, choice, title: strings.picture };
}

function choose(next: Choice): void {
  choice = next;
  draw();
  page.passages.scrollTop = 0;
  page.said.textContent = page.passages.querySelector('h2')?.textContent ?? '';
  const about = page.passages.querySelector('.about')?.textContent;
  if (about) page.said.textContent += `: ${about}`;
}

function openAt(id: string, { start, end }: { readonly start: number; readonly end: number }): void {
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

function exportPicture(): void {
  const tree = sceneTree({ ...scene(), choice: [] }, PAPER);
  const [x, y, width, height] = String(tree.attributes['viewBox']).split(' ').map(Number);
  const paper = svg('rect', { x: x!, y: y!, width: width!, height: height!, fill: PAPER.background });
  const attributes = { ...tree.attributes, width: width!, height: height! };
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
page.canvas.addEventListener('click', event => {
  const target = event.target as Element;
  const name = target.closest('[data-name]')?.getAttribute('data-name');
  const tie = target.closest('[data-tie]')?.getAttribute('data-tie');
  if (name) choose(choiceOf(Number(name)));
  else choose(tie ? tie.split(' ').map(Number) : []);
});
page.canvas.addEventListener('dblclick', event => {
  const name = (event.target as Element).closest('[data-name]')?.getAttribute('data-name');
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
onThemeChange(refresh);
