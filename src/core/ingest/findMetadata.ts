import { inferPublication } from '../dates/inferPublication';
import type { Passage } from '../sources/passage';
import type { SourceMetadata } from '../sources/sourceMetadata';
import type { MappedText } from '../text/mappedText';
import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { Layout } from './formats/sourceFormat';
import { readByline } from './metadata/byline';
import { readDisclaimer } from './metadata/disclaimer';
import type { Disclaimer } from './metadata/disclaimer';
import { readFileName } from './metadata/fileName';
import { Findings } from './metadata/findings';
import { readHeader } from './metadata/header';
import { inferYear } from './metadata/issued';
import { languageOf } from '../text/language';
import { findTitle } from './metadata/title';

/** What metadata is looked for in. */
export interface ReadSource {
  /** The name of the file, with or without its folders. */
  readonly name: string;
  readonly body: MappedText;
  readonly passages: readonly Passage[];
  readonly layout: Layout;
  /** What the format states. */
  readonly stated: SourceMetadata;
}

export interface FoundMetadata {
  readonly metadata: SourceMetadata;
  /** The passages; those that turned out to be about the text are no prose any more. */
  readonly passages: readonly Passage[];
  /** The passage that holds the title. */
  readonly title?: Passage;
  readonly problems: readonly Problem[];
}

/**
 * What is known of a work from its own words and its file's name. Each finder looks at one kind of place;
 * the most deliberate statement comes first. Nothing is filled in that no place gives.
 */
export function findMetadata(source: ReadSource): FoundMetadata {
  const { body, stated, layout } = source;
  const findings = new Findings(body, firstHand(stated));
  const passages = readEdges(source, findings);
  const title = findTitle(body.text, passages, layout);
  if (title)
    findings.offer('title', body.text.slice(title.start, title.end), {
      from: 'text',
      certainty: 'stated',
      range: title,
    });
  readProperties(stated, findings);
  readName(source.name, findings);
  readText(body.text, findings);
  findings.offer('language', languageOf(body.text), { from: 'text', certainty: 'inferred' });
  const metadata = findings.metadata();
  return { metadata, passages, ...(title && { title }), problems: missing(metadata) };
}

/** What the format states in so many words; what its properties only suggest has to wait. */
function firstHand(stated: SourceMetadata): SourceMetadata {
  const { title, author, origins, ...others } = stated;
  const waits = (field: 'title' | 'author'): boolean => origins[field]?.certainty === 'inferred';
  return {
    ...others,
    ...(title !== undefined && !waits('title') && { title }),
    ...(author && !waits('author') && { author }),
    origins: Object.fromEntries(
      Object.entries(origins).filter(
        ([field]) => !((field === 'title' || field === 'author') && waits(field)),
      ),
    ),
  };
}

function readProperties({ title, author, origins }: SourceMetadata, findings: Findings): void {
  if (origins.title) findings.offer('title', title, origins.title);
  if (origins.author) findings.offer('author', author, origins.author);
}

/** So many passages at the top, and at the end, may be about the text itself. */
const TOP = 8;
const END = 6;

/** Reads the lines above and below the text; gives the passages with their kinds set right. */
function readEdges({ body: { text }, passages }: ReadSource, findings: Findings): Passage[] {
  return passages.map((passage, index) => {
    if (index >= TOP && index < passages.length - END) return passage;
    const words = text.slice(passage.start, passage.end);
    const kind =
      readHeaderLine(words, passage, findings, index) ??
      readAuthorLine(words, passage, findings) ??
      readNote(words, passage, text, findings);
    return kind ? { ...passage, kind } : passage;
  });
}

function readHeaderLine(
  words: string,
  range: Passage,
  findings: Findings,
  index: number,
): Passage['kind'] | undefined {
  const header = index < TOP ? readHeader(words) : undefined;
  if (!header) return undefined;
  findings.offer('issued', header.issued, { from: 'header', certainty: 'stated', range });
  findings.offer('number', header.number, { from: 'header', certainty: 'stated', range });
  findings.offer('containerTitle', header.containerTitle, { from: 'header', certainty: 'stated', range });
  return 'byline';
}

function readAuthorLine(words: string, range: Passage, findings: Findings): Passage['kind'] | undefined {
  const authors = readByline(words);
  if (!authors) return undefined;
  findings.offer('author', authors, { from: 'byline', certainty: 'stated', range });
  return 'byline';
}

function readNote(
  words: string,
  passage: Passage,
  text: string,
  findings: Findings,
): Passage['kind'] | undefined {
  const disclaimer = readDisclaimer(words);
  if (!disclaimer) return undefined;
  findings.offer('containerTitle', disclaimer.containerTitle, {
    from: 'disclaimer',
    certainty: 'stated',
    range: passage,
  });
  findings.offer('author', disclaimer.author, { from: 'disclaimer', certainty: 'stated', range: passage });
  if (!findings.get('author')?.some(({ affiliation }) => affiliation))
    findings.offer('affiliation', disclaimer.affiliation, {
      from: 'disclaimer',
      certainty: 'stated',
      range: passage,
    });
  readNoteDate(disclaimer, passage, text, findings);
  return 'note';
}

function readNoteDate(
  { date, dateRange }: Disclaimer,
  passage: Passage,
  text: string,
  findings: Findings,
): void {
  if (!date || !dateRange) return;
  const range = { start: passage.start + dateRange.start, end: passage.start + dateRange.end };
  if (!date.startsWith('-'))
    return findings.offer('issued', date, { from: 'disclaimer', certainty: 'stated', range });
  const known = inferPublication(text);
  if (known?.issued?.endsWith(date.slice(1)))
    return findings.offer('issued', known.issued, {
      from: 'disclaimer',
      certainty: 'inferred',
      why: known.why,
      range,
    });
  const inferred = inferYear(date, text);
  if (!inferred) return;
  const why = phrase(
    'The note names the day; the year {0} is the last one the text speaks of.',
    inferred.year,
  );
  findings.offer('issued', inferred.issued, { from: 'disclaimer', certainty: 'inferred', why, range });
}

function readName(name: string, findings: Findings): void {
  const named = readFileName(name);
  if (!named) return;
  findings.offer('issued', named.issued, { from: 'fileName', certainty: 'stated' });
  findings.offer('title', named.title, { from: 'fileName', certainty: 'stated' });
  if (named.author)
    findings.offer('author', [{ literal: named.author }], { from: 'fileName', certainty: 'stated' });
}

function readText(text: string, findings: Findings): void {
  if (findings.has('issued')) return;
  const inferred = inferPublication(text);
  if (!inferred) return;
  const { issued, bounds, why, range } = inferred;
  findings.offer('issued', issued, { from: 'text', certainty: 'inferred', why, range });
  if (bounds) findings.bound(bounds);
}

/** What is missing or uncertain, said so that the writer can mend it. */
function missing({ author, issued, issuedBounds, title, origins }: SourceMetadata): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, severity: Problem['severity'], message: Phrase): void =>
    void problems.push({ code, severity, message });
  if (!author) add('authorUnknown', 'warning', phrase('The author is not named in this file.'));
  if (!title) add('titleUnknown', 'information', phrase('No title is found in this file.'));
  if (!issued)
    add(
      'dateUnknown',
      'warning',
      issuedBounds ? boundsPhrase(issuedBounds) : phrase('The date of publication is not given.'),
    );
  else if (origins.issued?.certainty === 'inferred')
    add('dateInferred', 'information', phrase('The date of publication, {0}, is inferred.', issued));
  return problems;
}

function boundsPhrase({ from, to }: NonNullable<SourceMetadata['issuedBounds']>): Phrase {
  if (to === null) return phrase('The date of publication is not given; it is not before {0}.', from ?? '…');
  if (from === null) return phrase('The date of publication is not given; it is not after {0}.', to);
  return phrase('The date of publication is not given; it lies between {0} and {1}.', from, to);
}
