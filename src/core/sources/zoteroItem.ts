import { toCslDate } from './cslDate';
import { readWrittenDate } from './writtenDate';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An item in Zotero's own fields, as Better BibTeX JSON has it, in those of CSL-JSON. Fields that notes never
 * need are left out. Undefined for what is no work: a note, a file that stands alone.
 */
export function readZoteroItem(item: Fields): Fields | undefined {
  const type = String(item['itemType']);
  if (type === 'attachment' || type === 'note' || type === 'annotation') return undefined;
  const csl: Record<string, unknown> = { type: TYPES[type] ?? 'document' };
  for (const [field, names] of Object.entries(FIELDS)) {
    const text = names
      .map(name => item[name])
      .find(value => typeof value === 'string' && value.trim() !== '');
    if (text !== undefined) csl[field] = (text as string).trim();
  }
  for (const [field, name] of [
    ['issued', 'date'],
    ['accessed', 'accessDate'],
  ] as const) {
    const date = typeof item[name] === 'string' ? readDate(item[name]) : undefined;
    if (date) csl[field] = date;
  }
  const creators = Array.isArray(item['creators']) ? (item['creators'] as unknown[]) : [];
  for (const [field, roles] of Object.entries(ROLES)) {
    const names = creators.flatMap(creator => nameOf(creator, roles) ?? []);
    if (names.length) csl[field] = names;
  }
  return csl;
}

function readDate(written: string): unknown {
  const day = written.replace(/[ T]\d{2}:\d{2}.*$/u, '').replace(/-00(?:-00)?$/, '');
  const edtf = readWrittenDate(day);
  return edtf ? toCslDate(edtf) : { literal: written };
}

function nameOf(creator: unknown, roles: readonly string[]): Fields | undefined {
  if (creator === null || typeof creator !== 'object') return undefined;
  const { name, firstName, lastName, creatorType = 'author' } = creator as Fields;
  if (!roles.includes(String(creatorType))) return undefined;
  if (typeof name === 'string' && name.trim()) return { literal: name.trim() };
  if (typeof lastName !== 'string' || !lastName.trim()) return undefined;
  const given = typeof firstName === 'string' ? firstName.trim() : '';
  return given ? { family: lastName.trim(), given } : { literal: lastName.trim() };
}

/** The creators of each field; a film's director or a talk's speaker is who a note names. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  author: [
    'author',
    'presenter',
    'podcaster',
    'director',
    'interviewee',
    'programmer',
    'artist',
    'performer',
  ],
  editor: ['editor'],
  translator: ['translator'],
};

/** For each field of CSL, the fields of Zotero that it comes from, the best first. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'subject', 'nameOfAct', 'caseName'],
  'container-title': [
    'publicationTitle',
    'bookTitle',
    'proceedingsTitle',
    'websiteTitle',
    'blogTitle',
    'forumTitle',
    'encyclopediaTitle',
    'dictionaryTitle',
    'seriesTitle',
  ],
  'collection-title': ['series'],
  publisher: ['publisher', 'institution', 'university', 'label', 'studio', 'company'],
  'publisher-place': ['place'],
  number: ['reportNumber', 'number', 'documentNumber', 'billNumber'],
  volume: ['volume'],
  issue: ['issue'],
  page: ['pages'],
  edition: ['edition'],
  genre: ['reportType', 'thesisType', 'letterType', 'websiteType', 'presentationType'],
  URL: ['url'],
  DOI: ['DOI'],
  ISBN: ['ISBN'],
  ISSN: ['ISSN'],
  language: ['language'],
};

/** The types of Zotero that policy writers collect, in CSL's words. */
const TYPES: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  book: 'book',
  bookSection: 'chapter',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
  blogPost: 'post-weblog',
  forumPost: 'post',
  conferencePaper: 'paper-conference',
  presentation: 'speech',
  interview: 'interview',
  preprint: 'article',
  manuscript: 'manuscript',
  encyclopediaArticle: 'entry-encyclopedia',
  hearing: 'hearing',
  statute: 'legislation',
  bill: 'bill',
};
