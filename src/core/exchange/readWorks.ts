import { readLibraryExport, readLibraryItem } from '../sources/libraryExport';
import type { LibraryItem } from '../sources/libraryExport';
import { lineColumnAt, lineStarts } from '../text/lines';
import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { TextRange } from '../text/textRange';
import { bibtexEntries } from './bibtexEntries';
import type { BibtexPart } from './bibtexEntries';
import { readableFields } from './readableFields';
import { risRecords } from './risRecords';
import { completeRis } from './risTags';

type Fields = Readonly<Record<string, unknown>>;

/** What a file of bibliographic data holds: all that can be read, and a problem at each entry that cannot. */
export type ReadWorks =
  | { readonly items: readonly LibraryItem[]; readonly problems: readonly Problem[] }
  | { readonly refused: Phrase };

/** Reads BibTeX, BibLaTeX, RIS, CSL-JSON or Better BibTeX JSON: known by what is in it, whatever its name. */
export async function readWorks(text: string): Promise<ReadWorks> {
  if (/^[ \t\ufeff]*TY {1,2}-/mu.test(text)) return readRis(text);
  const entries = /^\s*[[{]/u.test(text.replace(/^\ufeff/u, '')) ? [] : bibtexEntries(text);
  if (entries.length) return readBibtex(text, entries);
  const read = readLibraryExport(text);
  return 'refused' in read ? read : { items: read.items, problems: [] };
}

/** Entries that are no works. */
const ASIDES: ReadonlySet<string> = new Set(['string', 'preamble', 'comment', 'set', 'xdata']);

async function readBibtex(text: string, parts: readonly BibtexPart[]): Promise<ReadWorks> {
  const { parseBibtex } = await import('./citationJs');
  const works = parts.filter(({ type }) => !ASIDES.has(type));
  // Abbreviations hold for all that follows, wherever it is read.
  const shared = parts.filter(part => part.type === 'string' && part.isClosed).map(wordsOf(text));
  const parse = (entries: readonly BibtexPart[]): Fields[] =>
    parseBibtex([...shared, ...entries.map(wordsOf(text))].join('\n'));
  const isGood = (part: BibtexPart): boolean => part.isClosed && attempt(() => parse([part]))?.length === 1;
  const closed = works.filter(({ isClosed }) => isClosed);
  // All at once, where that is possible: entries may refer to each other.
  const whole = closed.length === works.length ? attempt(() => parse(works)) : undefined;
  const good = whole?.length === works.length ? works : works.filter(isGood);
  const records = good === works ? whole! : good.length ? (attempt(() => parse(good)) ?? []) : [];
  const apart = records.length === good.length ? records : good.flatMap(part => parse([part]));
  return {
    items: itemsOf(apart.map((record, index) => ({ ...record, file: good[index]!.file }))),
    problems: unreadable(
      text,
      works.filter(part => !good.includes(part)),
    ),
  };
}

async function readRis(text: string): Promise<ReadWorks> {
  const { parseRis } = await import('./citationJs');
  const bad: TextRange[] = [];
  const records = risRecords(text).flatMap(record => {
    const [fields] = record.isClosed ? (attempt(() => parseRis(unfolded(record.tags))) ?? []) : [];
    if (!fields) bad.push(record);
    return fields ? [completeRis(fields, record.tags)] : [];
  });
  return { items: itemsOf(records), problems: unreadable(text, bad) };
}

/** The record with every value on a line of its own: the library takes two blanks and a hyphen for a new tag. */
function unfolded(tags: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...tags].flatMap(([tag, values]) =>
    values.map(value => `${tag}  - ${value.replace(/\s+/gu, ' ')}`),
  );
  return lines.join('\n');
}

function itemsOf(records: readonly Fields[]): LibraryItem[] {
  return records.flatMap((record, index) => {
    const fields = readableFields(record);
    return readLibraryItem({ ...fields, id: fields['id'] ?? fields['title'] ?? `entry-${index + 1}` }) ?? [];
  });
}

function unreadable(text: string, ranges: readonly TextRange[]): Problem[] {
  const starts = lineStarts(text);
  return ranges.map(({ start, end }) => {
    const words = text.slice(start, end);
    const length = /^.*/u.exec(words)![0].trimEnd().length;
    return {
      code: 'unreadableEntry',
      severity: 'error',
      message: phrase(
        'Line {0}: this entry cannot be read: {1}',
        lineColumnAt(starts, start).line + 1,
        words.slice(0, Math.min(length, 80)),
      ),
      range: { start, end: start + length },
    };
  });
}

function wordsOf(text: string): (range: TextRange) => string {
  return ({ start, end }) => text.slice(start, end);
}

/** The library throws for what it cannot read; for us that is an answer. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
