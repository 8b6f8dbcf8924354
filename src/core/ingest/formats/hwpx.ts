import { resultOf, unreadable } from './blocks';
import { readSections } from './hwpx/sections';
import { headingStyles } from './hwpx/styles';
import { readProperties } from './properties';
import type { FormatResult, SourceFormat } from './sourceFormat';
import { partText, unzip } from './zip';

/** Hangul documents of the open kind, with their notes, tables and pages. */
export const hwpx: SourceFormat = { read: readHwpx };

async function readHwpx(bytes: Uint8Array): Promise<FormatResult> {
  const parts = await unzip(bytes, name => WANTED.test(name));
  if (parts === 'bomb') return unreadable('tooLarge', 'Unpacked, the file would be too large to read.');
  if (parts === 'notZip') return unreadable('damaged', 'The file is damaged, or is no Hangul document.');
  const text = (name: string): string => {
    const part = parts.get(name);
    return part ? partText(part) : '';
  };
  if (/<[^<>]{0,40}encryption-data/u.test(text('META-INF/manifest.xml')))
    return unreadable('encrypted', 'The file has a password. Save it without one.');
  const sections = [...parts.keys()]
    .filter(name => SECTION.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b));
  if (!sections.length) return unreadable('damaged', 'The file is damaged, or is no Hangul document.');
  const paragraphs = readSections(sections.map(text), headingStyles(text('Contents/header.xml')));
  return resultOf(paragraphs, readProperties(text('Contents/content.hpf')));
}

const SECTION = /^Contents\/section(\d{1,5})\.xml$/u;
const WANTED = /^(?:Contents\/(?:section\d{1,5}\.xml|header\.xml|content\.hpf)|META-INF\/manifest\.xml)$/u;

function numberOf(name: string): number {
  return Number(SECTION.exec(name)?.[1]);
}
