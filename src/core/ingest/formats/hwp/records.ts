/** One record of an HWP stream: what it is, how deep it stands, and what is in it. */
export interface HwpRecord {
  readonly tag: number;
  readonly level: number;
  readonly data: DataView;
}

/** The tags that matter here (HWP 5.0 numbers them from 16). */
export const TAG = {
  style: 26,
  paragraph: 66,
  text: 67,
  lines: 69,
  control: 71,
  list: 72,
  paper: 73,
  table: 77,
} as const;

/** The records of a stream, in order; a damaged one ends them. */
export function* readRecords(bytes: Uint8Array): Generator<HwpRecord> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= view.byteLength;) {
    const header = view.getUint32(at, true);
    at += 4;
    let size = header >>> 20;
    if (size === 0xfff) {
      if (at + 4 > view.byteLength) return;
      size = view.getUint32(at, true);
      at += 4;
    }
    if (at + size > view.byteLength) return;
    yield {
      tag: header & 0x3ff,
      level: (header >>> 10) & 0x3ff,
      data: new DataView(bytes.buffer, bytes.byteOffset + at, size),
    };
    at += size;
  }
}

/** A two-byte number, or 0 beyond the end. */
export function wordAt(data: DataView, at: number): number {
  return at + 2 <= data.byteLength ? data.getUint16(at, true) : 0;
}

/** The four letters that name a control, which are written backwards. */
export function controlName(data: DataView): string {
  if (data.byteLength < 4) return '';
  return String.fromCharCode(data.getUint8(3), data.getUint8(2), data.getUint8(1), data.getUint8(0));
}

/**
 * The text of a paragraph. Units below 32 are controls: some take one unit, all others eight, of which none
 * is text. What a control holds (a table, a note) comes in records of its own.
 */
export function paragraphText(data: DataView): string {
  const units: string[] = [];
  for (let at = 0; at + 2 <= data.byteLength;) {
    const unit = data.getUint16(at, true);
    if (unit >= 32) units.push(String.fromCharCode(unit));
    else units.push(WRITTEN[unit] ?? '');
    at += unit >= 32 || ONE_UNIT.has(unit) ? 2 : 16;
  }
  return units.join('');
}

const ONE_UNIT: ReadonlySet<number> = new Set([0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31]);

/** Tab, line break, hyphen, and two kinds of blank. */
const WRITTEN: Readonly<Record<number, string>> = { 9: ' ', 10: ' ', 24: '-', 30: ' ', 31: ' ' };

/** The tops of a paragraph's lines, as last set. */
export function lineHeights(data: DataView): number[] {
  const heights: number[] = [];
  for (let at = 0; at + LINE_SIZE <= data.byteLength; at += LINE_SIZE)
    heights.push(data.getInt32(at + 4, true));
  return heights;
}

const LINE_SIZE = 36;

/** The names of the document's styles, in order. */
export function styleNames(docInfo: Uint8Array): string[] {
  const names: string[] = [];
  for (const { tag, data } of readRecords(docInfo)) {
    if (tag !== TAG.style) continue;
    const length = Math.min(wordAt(data, 0), Math.max(0, (data.byteLength - 2) >> 1));
    names.push(Array.from({ length }, (_, at) => String.fromCharCode(wordAt(data, 2 + at * 2))).join(''));
  }
  return names;
}
