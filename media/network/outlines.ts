import type { EntityType } from '../../src/core/entities/entityTypes';

type Corner = readonly [x: number, y: number];

/** The outline of each type, about a circle of radius 1: a type is known by its form, not by colour alone. */
const CORNERS = {
  person: 'circle',
  organization: regular(4, 45),
  country: regular(6, 0),
  place: [
    [0, 1.2],
    [-1, -0.1],
    [-0.6, -0.9],
    [0.6, -0.9],
    [1, -0.1],
  ],
  facility: [
    [-0.9, 0.9],
    [-0.9, -0.2],
    [0, -1.1],
    [0.9, -0.2],
    [0.9, 0.9],
  ],
  treaty: [
    [-0.75, 1],
    [-0.75, -1],
    [0.35, -1],
    [0.8, -0.5],
    [0.8, 1],
  ],
  event: star(5),
  weapon: regular(3, -90),
  publication: [
    [-1.15, -0.65],
    [0, -0.4],
    [1.15, -0.65],
    [1.15, 0.75],
    [0, 1],
    [-1.15, 0.75],
  ],
  other: regular(4, 0),
} as const satisfies Record<EntityType, 'circle' | readonly Corner[]>;

/** The path of a type's outline around a point. */
export function outlineOf(type: EntityType, x: number, y: number, radius: number): string {
  const corners: 'circle' | readonly Corner[] = CORNERS[type];
  if (corners === 'circle') return circle(x, y, Math.round(radius * 10) / 10);
  return `M${corners.map(([right, down]) => at(x + right * radius, y + down * radius)).join('L')}Z`;
}

/** The number of a type's colour. */
export function colourNumber(type: EntityType): number {
  return Object.keys(CORNERS).indexOf(type);
}

/** Two half circles; a radius rounded apart from its diameter would make them bulge. */
function circle(x: number, y: number, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0`;
  return `M${at(x - radius, y)}${half} ${at(2 * radius, 0)}${half} ${at(-2 * radius, 0)}Z`;
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function regular(count: number, from: number): readonly Corner[] {
  return Array.from({ length: count }, (_, index) => corner(from + (360 * index) / count, 1.1));
}

function star(points: number): readonly Corner[] {
  return Array.from({ length: 2 * points }, (_, index) =>
    corner(-90 + (180 * index) / points, index % 2 ? 0.55 : 1.25),
  );
}

function corner(degrees: number, radius: number): Corner {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
