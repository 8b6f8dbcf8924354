import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { shorten } from '../shared/shorten';
import { textWidth } from '../shared/textWidth';
import type { Chosen, CountedName } from './chooseNames';

/** A name at its place: the middle of the picture is at 0, 0, in CSS pixels. */
export interface Mark extends CountedName {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The words below it. */
  readonly label: string;
}

interface Node extends SimulationNodeDatum {
  readonly mark: Omit<Mark, 'x' | 'y'>;
}

const LABEL_CHARACTERS = 16;
const STEPS = 240;
const NEAREST = 70;
const FARTHEST = 210;

/**
 * Places names so that those who share most stand nearest, and no words cover others. The same names always
 * get the same places: the forces are d3's, their chance comes from a fixed seed.
 */
export function layOut(
  { names, ties }: Pick<Chosen, 'names' | 'ties'>,
  labelOf: (name: number) => string,
): Mark[] {
  const most = Math.max(1, ...names.slice(1).map(({ count }) => count));
  const nodes = names.map(({ name, count }, index): Node => {
    const radius = index === 0 ? 16 : 6 + 7 * Math.sqrt(count / most);
    const mark = { name, count, radius, label: labelAt(1, labelOf(name)) };
    return index === 0 ? { mark, fx: 0, fy: 0 } : { mark };
  });
  const links = ties.map(({ a, b, count }) => ({ source: a, target: b, count }));
  forceSimulation(nodes)
    .randomSource(seededRandom())
    .force(
      'ties',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ mark }) => mark.name)
        .distance(({ count }) => NEAREST + (FARTHEST - NEAREST) * (1 - Math.sqrt(Math.min(1, count / most))))
        .strength(({ source }) => ((source as unknown as Node).mark.name === 0 ? 0.5 : 0.03)),
    )
    .force('apart', forceManyBody<Node>().strength(-260))
    .force(
      'room',
      forceCollide<Node>(({ mark }) => Math.max(mark.radius + 14, textWidth(mark.label) / 2 + 5)).iterations(
        3,
      ),
    )
    // Windows are wider than high.
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.12))
    .stop()
    .tick(STEPS);
  return nodes.map(({ mark, x = 0, y = 0 }) => ({ ...mark, x, y }));
}

/** The words of a name; the nearer the picture, the more of a long one. */
export function labelAt(scale: number, name: string): string {
  return shorten(name, Math.round(LABEL_CHARACTERS * Math.max(1, scale)));
}

/** Numbers that look like chance and are the same every time (a linear congruential generator). */
function seededRandom(): () => number {
  let state = 1;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}
