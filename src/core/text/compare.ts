/** Orders strings by their UTF-16 units: the same on every machine, whatever its locale. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
