import { isDoubtful, mayDropHyphen } from '../sources/join';
import type { Join, JoinCorrection } from '../sources/join';
import { markReferences } from '../sources/inText/entries';
import type { Source } from '../sources/source';
import type { SourceMetadata } from '../sources/sourceMetadata';
import { mapIdentity } from '../text/mappedText';
import type { MappedText } from '../text/mappedText';
import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import { fileKind } from './fileKind';
import { formatOf } from './formats/index';
import { kindOfFile } from './formats/kinds';
import { settlePassages } from './formats/blocks';
import type { FormatResult, Layout } from './formats/sourceFormat';
import { findMetadata } from './findMetadata';
import { dropControls } from './repair/dropControls';
import { correctJoins } from './repair/correctJoins';
import { readForRepair, readLinesOfParagraphs } from './repair/index';
import { applyReadings } from './repair/joinLines';
import type { JoinedText, ReadLineEnds } from './repair/joinLines';
import { joinMarkdown } from './repair/joinMarkdown';
import { LARGEST_SOURCE } from './sourceFiles';
import { numberPassages, splitPassages } from './splitPassages';

/** A file as it is handed to core. */
export interface SourceFile {
  /** The path below the folder it was found in, with `/`. */
  readonly id: string;
  readonly uri: string;
  readonly bytes: Uint8Array;
  /** The source's date (EDTF), where the caller knows it; it wins over all that is found. */
  readonly issued?: string;
}

/** A file as it was read: the source, and what it takes to make it anew when the writer corrects a line end. */
export interface ReadSource {
  readonly source: Source;
  /** Every line end of the file that was read, by its place in the source's text. */
  readonly joins: readonly Join[];
  readonly lineEnds?: ReadLineEnds;
  /** It was restored from the store, without what a correction needs. */
  readonly isRestored?: true;
  readonly file: Pick<SourceFile, 'id' | 'uri' | 'issued'>;
  readonly format: Pick<FormatResult, 'layout' | 'metadata' | 'problems' | 'blocks' | 'pageCount'>;
}

/** Reads a file as a source: format, repair, metadata, passages. A bad file gives a source with problems. */
export async function ingest(file: SourceFile): Promise<Source> {
  return (await readSource(file)).source;
}

/** Like `ingest`, and keeps what `correctSource` needs. */
export async function readSource({ bytes, ...file }: SourceFile): Promise<ReadSource> {
  const { body, ...format } = await readFormat({ bytes, ...file });
  if (format.layout !== 'plain' && format.layout !== 'lines')
    return {
      source: settle(file, format, { mapped: CLEAN[format.layout](body), joins: [] }),
      joins: [],
      file,
      format,
    };
  const lineEnds = READ_LINE_ENDS[format.layout](body);
  const joined = applyReadings(lineEnds);
  return { source: settle(file, format, joined), joins: joined.joins, lineEnds, file, format };
}

/** A source that was stored as it was read; to correct it, its file has to be read again. */
export function restoredReading(source: Source): ReadSource {
  const { id, uri, metadata, problems } = source;
  return {
    source,
    joins: source.joins ?? [],
    file: { id, uri },
    format: { layout: 'clean', metadata, problems },
    isRestored: true,
  };
}

/** The source with its line ends read as the writer says; what fits no line end is a problem. */
export function correctSource(read: ReadSource, corrections: readonly JoinCorrection[]): ReadSource {
  const { lineEnds, file, format } = read;
  if (!corrections.length || read.isRestored) return read;
  const joined = { mapped: read.source.body, joins: read.joins };
  const corrected = lineEnds
    ? correctJoins(lineEnds, joined, corrections)
    : { ...joined, unused: corrections };
  const source = settle(file, format, corrected);
  const problems = [...source.problems, ...corrected.unused.map(lostCorrection)];
  return { ...read, source: { ...source, problems }, joins: corrected.joins };
}

/** As much of the words around a lost line end is said. */
const SHOWN = 40;

function lostCorrection({ prefix, suffix }: JoinCorrection): Problem {
  const words = `${/\S*\s*$/u.exec(prefix.slice(-SHOWN))![0]}|${/^\s*\S*/u.exec(suffix.slice(0, SHOWN))![0]}`;
  return {
    code: 'joinNotFound',
    severity: 'warning',
    message: phrase('A line end that you corrected is no longer in the file: {0}', words),
  };
}

/** Finds metadata and passages in the repaired text. */
function settle(
  file: ReadSource['file'],
  { layout, metadata: stated, problems, blocks, pageCount }: ReadSource['format'],
  { mapped: repaired, joins }: JoinedText,
): Source {
  const split = settlePassages(splitPassages(repaired.text, layout), repaired, blocks);
  const passages = markReferences(repaired.text, split);
  const found = findMetadata({ name: file.id, body: repaired, passages, layout, stated });
  const marked = joins.filter(join => isDoubtful(join) || join.byWriter || mayDropHyphen(join));
  return {
    id: file.id,
    uri: file.uri,
    metadata: file.issued === undefined ? found.metadata : withIssued(found.metadata, file.issued),
    body: repaired,
    passages: numberPassages(repaired.text, found.passages, found.title),
    ...(pageCount !== undefined && { pageCount }),
    ...(marked.length && { joins: marked }),
    problems: [...problems, ...(repaired.text ? found.problems : noText(problems))].filter(
      ({ code }) => file.issued === undefined || (code !== 'dateUnknown' && code !== 'dateInferred'),
    ),
  };
}

/** What finds out how each line end of a layout with cut lines is to be read. */
const READ_LINE_ENDS = {
  plain: readForRepair,
  lines: readLinesOfParagraphs,
} as const;

/** What layouts without cut lines need to become one line for each paragraph. */
const CLEAN: Readonly<Record<Exclude<Layout, 'plain' | 'lines'>, (body: MappedText) => MappedText>> = {
  markdown: joinMarkdown,
  clean: body => dropControls.apply(body),
};

async function readFormat(file: SourceFile): Promise<FormatResult> {
  const { length } = file.bytes;
  if (length > LARGEST_SOURCE)
    return unread(
      'tooLarge',
      '{0} MB is too large for a source; the limit is {1} MB.',
      Math.round(length / 1e6),
      LARGEST_SOURCE / 1e6,
    );
  const format = formatOf(file.id);
  if (!format) return unread('unknownFormat', 'Files of this kind cannot be read as sources.');
  const seen = kindOfFile(file.id)?.isText ? undefined : fileKind(file.bytes);
  if (seen !== undefined && !DOCUMENTS.has(seen))
    return unread('notThisKind', 'This is not what its name says: it looks like {0}.', seen);
  try {
    return await format.read(file.bytes, file.id);
  } catch {
    // The readers catch what they foresee; a file that defeats a library all the same is a bad file.
    return unread('damaged', 'The file is damaged and cannot be read.');
  }
}

/** What only a reader can judge: several kinds of document are packed alike. */
const DOCUMENTS: ReadonlySet<string> = new Set(['PDF', 'ZIP (DOCX, HWPX, EPUB)', 'HWP or DOC']);

function unread(code: string, template: string, ...args: (string | number)[]): FormatResult {
  const problems: Problem[] = [{ code, severity: 'error', message: phrase(template, ...args) }];
  return { body: EMPTY, layout: 'plain', metadata: { origins: {} }, problems };
}

const EMPTY: MappedText = mapIdentity('');

/** A file in which nothing is left to read says so, unless a graver problem already did. */
function noText(problems: readonly Problem[]): Problem[] {
  if (problems.some(({ code, severity }) => severity === 'error' || code === 'emptyFile')) return [];
  return [{ code: 'emptyFile', severity: 'warning', message: phrase('The file holds no text.') }];
}

/** The caller's date takes the place of whatever was found. */
function withIssued(found: SourceMetadata, issued: string): SourceMetadata {
  const metadata = {
    ...found,
    issued,
    origins: { ...found.origins, issued: { from: 'writer', certainty: 'stated' } },
  } as const;
  return Object.fromEntries(
    Object.entries(metadata).filter(([field]) => field !== 'issuedBounds'),
  ) as unknown as SourceMetadata;
}
