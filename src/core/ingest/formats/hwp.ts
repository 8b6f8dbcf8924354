import { resultOf, unreadable } from './blocks';
import { readBody } from './hwp/body';
import { styleNames } from './hwp/records';
import { hwpx } from './hwpx';
import { kindOfStyle } from './hwpx/styles';
import type { FormatResult, SourceFormat } from './sourceFormat';

/** Hangul documents (HWP 5), with their notes, tables and pages. */
export const hwp: SourceFormat = { read: readHwp };

async function readHwp(bytes: Uint8Array, name: string): Promise<FormatResult> {
  // Many a document of the open kind goes by the old name.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return hwpx.read(bytes, name);
  if (startsWith(bytes, 'HWP Document File V'))
    return unreadable('oldFormat', 'The file is of an old kind (HWP 3). Save it as .hwpx.');
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return damaged();
  const { openContainer, inflatePart } = await import('./hwp/container');
  try {
    const streams = openContainer(bytes);
    const header = streams.get('/FileHeader');
    if (!header || !startsWith(header, 'HWP Document File') || header.length < 40) return damaged();
    const flags = header[36]!;
    const locked = lockedBy(flags);
    if (locked) return locked;
    const open = (part: Uint8Array): Uint8Array | undefined => (flags & 1 ? inflatePart(part) : part);
    const sections = [...streams.keys()]
      .filter(path => SECTION.test(path))
      .sort((a, b) => numberOf(a) - numberOf(b));
    const parts = sections.map(path => open(streams.get(path)!));
    const docInfo = open(streams.get('/DocInfo') ?? new Uint8Array());
    if (!parts.length) return damaged();
    if (!docInfo || !parts.every(part => part !== undefined))
      return unreadable('tooLarge', 'Unpacked, the file would be too large to read.');
    return resultOf(readBody(parts, styleNames(docInfo).map(kindOfStyle)), { origins: {} });
  } catch {
    return damaged();
  }
}

/** What the flags forbid; those for scripts, history and signatures do not hinder reading. */
function lockedBy(flags: number): FormatResult | undefined {
  if (flags & 2) return unreadable('encrypted', 'The file has a password. Save it without one.');
  if (flags & (4 | 16))
    return unreadable(
      'encrypted',
      'The file is locked for distribution. Ask for one that is not, or use its PDF.',
    );
  return undefined;
}

function damaged(): FormatResult {
  return unreadable('damaged', 'The file is damaged, or is no Hangul document.');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text).every((unit, at) => bytes[at] === unit.charCodeAt(0));
}

const SECTION = /^\/BodyText\/Section(\d{1,5})$/u;

function numberOf(path: string): number {
  return Number(SECTION.exec(path)?.[1]);
}
