/**
 * Whether the chains and the tree of a compound file come to an end. The library that opens it follows them
 * without looking, and a ring among them fills the memory until the whole process dies.
 */
export function isSoundContainer(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER) return false;
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return false;
  const file: Container = { view, size: 1 << shift, count: Math.ceil(bytes.length / (1 << shift)) - 1 };
  const next = readTable(file);
  return next !== undefined && hasNoRing(next, file.count) && isTree(file, next);
}

const HEADER = 512;
/** Sectors of the table that the header itself names. */
const NAMED = 109;

interface Container {
  readonly view: DataView;
  /** Of a sector, in bytes. */
  readonly size: number;
  /** How many sectors there are. */
  readonly count: number;
}

/** The number at `index` within a sector; undefined outside the file. */
function numberIn({ view, size }: Container, sector: number, index: number): number | undefined {
  const at = (sector + 1) * size + index * 4;
  return sector >= 0 && at + 4 <= view.byteLength ? view.getInt32(at, true) : undefined;
}

/** For each sector the one that follows it. */
function readTable(file: Container): Int32Array | undefined {
  const { view, size, count } = file;
  const perSector = size / 4;
  const sectors: number[] = [];
  for (let index = 0; index < NAMED; index++) sectors.push(view.getInt32(76 + index * 4, true));
  let more = view.getInt32(68, true);
  for (let steps = 0; more >= 0; steps++) {
    if (steps > count) return undefined;
    for (let index = 0; index < perSector - 1; index++) sectors.push(numberIn(file, more, index) ?? -1);
    more = numberIn(file, more, perSector - 1) ?? -1;
  }
  const next = new Int32Array(count).fill(-1);
  sectors.slice(0, Math.ceil(count / perSector)).forEach((sector, part) => {
    for (let index = 0; index < perSector && part * perSector + index < count; index++)
      next[part * perSector + index] = numberIn(file, sector, index) ?? -1;
  });
  return next;
}

function hasNoRing(next: Int32Array, count: number): boolean {
  /** By which walk each sector was reached first. */
  const walkOf = new Int32Array(count);
  for (let start = 0; start < count; start++) {
    for (let sector = start; sector >= 0 && sector < count && walkOf[sector]! <= 0; sector = next[sector]!) {
      walkOf[sector] = start + 1;
      const following = next[sector]!;
      if (following >= 0 && walkOf[following] === start + 1) return false;
    }
  }
  return true;
}

/** An entry of the directory, in bytes, and where it names its two neighbours and its first child. */
const ENTRY = 128;
const LINKS = [17, 18, 19];

/** Whether no entry of the directory is named twice, and none names the root. */
function isTree(file: Container, next: Int32Array): boolean {
  const named = new Set<number>([0]);
  const links: (readonly number[])[] = [];
  for (let sector = file.view.getInt32(48, true); sector >= 0 && sector < file.count; sector = next[sector]!)
    for (let at = 0; at < file.size; at += ENTRY)
      links.push(LINKS.map(index => numberIn(file, sector, at / 4 + index) ?? -1));
  const reached = new Set<number>();
  for (const waiting = [0]; waiting.length;) {
    const entry = waiting.pop()!;
    reached.add(entry);
    for (const link of links[entry] ?? []) {
      if (link === -1) continue;
      if (link < 0 || link >= links.length || named.has(link)) return false;
      named.add(link);
      waiting.push(link);
    }
  }
  return links.every((entry, index) => reached.has(index) || entry.every(link => link <= 0));
}
