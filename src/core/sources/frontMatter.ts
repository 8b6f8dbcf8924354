import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { TextRange } from '../text/textRange';
import { readYaml } from '../text/yaml';
import type { YamlPath, YamlText } from '../text/yaml';
import type { Author, MetadataField, Origin, SourceMetadata } from './sourceMetadata';
import { SOURCE_TYPES, readSourceType } from './sourceType';
import { readStatedDate } from './statedDate';

/** What a text says of itself between two lines of `---` at its very beginning, and where the text proper begins. */
export interface FrontMatter {
  readonly metadata: SourceMetadata;
  /** Ranges are of the whole text. */
  readonly problems: Problem[];
  readonly bodyStart: number;
  /** The YAML between the lines of `---`. */
  readonly range?: TextRange;
}

/** Reads the YAML front matter of a source or a draft; undefined where the text has none. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const found = findFrontMatter(text);
  if (!found) return undefined;
  const { range, bodyStart } = found;
  const yaml = readYaml(text.slice(range.start, range.end));
  const reader = new FieldReader(yaml, range.start);
  const value = yaml.value;
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) reader.readAll(value);
  else if (value !== undefined && value !== null)
    reader.complain([], 'The front matter has to be keys and values, such as “title: …”.');
  const shifted = yaml.problems.map(problem => ({
    ...problem,
    ...(problem.range && { range: shift(problem.range, range.start) }),
  }));
  return { metadata: reader.metadata(), problems: [...shifted, ...reader.problems], bodyStart, range };
}

/** Front matter longer than this is taken for text: a lone `---` at the top of a long essay. */
const LONGEST = 1 << 16;

function findFrontMatter(text: string): { range: TextRange; bodyStart: number } | undefined {
  const head = text.slice(0, LONGEST);
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(head)?.[0].length;
  if (open === undefined) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = open;
  const found = close.exec(head);
  if (!found) return undefined;
  const range = { start: open, end: found.index };
  // Between two rules of a text there is prose; front matter has at least a key, or nothing at all.
  const yaml = head.slice(range.start, range.end);
  const isYaml = !yaml.trim() || /^[^\s:#-][^:\n]{0,60}:(?:\s|$)/m.test(yaml);
  return isYaml ? { range, bodyStart: found.index + found[0].length } : undefined;
}

/** The names each field goes by in front matter; compared in lower case, without `-`, `_` and blanks. */
const FIELD_NAMES: Readonly<Record<string, MetadataField>> = {
  title: 'title',
  제목: 'title',
  author: 'author',
  authors: 'author',
  by: 'author',
  저자: 'author',
  글쓴이: 'author',
  필자: 'author',
  date: 'issued',
  issued: 'issued',
  published: 'issued',
  날짜: 'issued',
  발행일: 'issued',
  게재일: 'issued',
  containertitle: 'containerTitle',
  journal: 'containerTitle',
  newspaper: 'containerTitle',
  magazine: 'containerTitle',
  매체: 'containerTitle',
  학술지: 'containerTitle',
  게재지: 'containerTitle',
  publisher: 'publisher',
  institution: 'publisher',
  발행처: 'publisher',
  출판사: 'publisher',
  발행기관: 'publisher',
  type: 'type',
  종류: 'type',
  유형: 'type',
  url: 'url',
  link: 'url',
  주소: 'url',
  링크: 'url',
  accessed: 'accessed',
  검색일: 'accessed',
  열람일: 'accessed',
  number: 'number',
  번호: 'number',
  호: 'number',
  language: 'language',
  lang: 'language',
  언어: 'language',
  affiliation: 'affiliation',
  소속: 'affiliation',
};

/** Reads known keys one by one, keeping origins and problems; unknown keys are other programs' business. */
class FieldReader {
  readonly problems: Problem[] = [];
  private readonly fields: { -readonly [Field in keyof SourceMetadata]?: SourceMetadata[Field] } = {};
  private readonly origins: Partial<Record<MetadataField, Origin>> = {};
  private readonly yaml: YamlText;
  private readonly offset: number;

  constructor(yaml: YamlText, offset: number) {
    this.yaml = yaml;
    this.offset = offset;
  }

  readAll(value: object): void {
    for (const [key, entry] of Object.entries(value) as [string, unknown][]) {
      const name = key.toLowerCase().replace(/[-_\s]/g, '');
      const field = Object.hasOwn(FIELD_NAMES, name) ? FIELD_NAMES[name] : undefined;
      if (!field || entry === null || entry === undefined || entry === '' || this.origins[field]) continue;
      if (!this.read(field, key, entry)) continue;
      this.origins[field] = { from: 'frontMatter', certainty: 'stated', range: this.rangeOf([key]) };
    }
  }

  metadata(): SourceMetadata {
    return { ...this.fields, origins: this.origins };
  }

  complain(path: YamlPath, template: string, ...args: string[]): false {
    const message = phrase(template, ...args);
    this.problems.push({ code: 'frontMatter', severity: 'warning', message, range: this.rangeOf(path) });
    return false;
  }

  /** Whether the field could be read. */
  private read(field: MetadataField, key: string, entry: unknown): boolean {
    if (field === 'author') return this.readAuthors(key, entry);
    const text = asText(entry);
    if (text === undefined) return this.complain([key], '“{0}” has to be a line of text.', key);
    switch (field) {
      case 'issued':
      case 'accessed': {
        const date = readStatedDate(text);
        if (!date)
          return this.complain([key], '“{0}” is not a date. Write it as 2024-07-08, 2024-07 or 2024.', text);
        this.fields[field] = date;
        return true;
      }
      case 'type': {
        const type = readSourceType(text);
        if (!type)
          return this.complain(
            [key],
            '“{0}” is not a known type of source. Known are: {1}.',
            text,
            KNOWN_TYPES,
          );
        this.fields.type = type;
        return true;
      }
      case 'language':
        this.fields.language = languageCode(text);
        return true;
      case 'title':
      case 'containerTitle':
      case 'publisher':
      case 'number':
      case 'url':
      case 'affiliation':
        this.fields[field] = text;
        return true;
    }
  }

  private readAuthors(key: string, entry: unknown): boolean {
    const entries: unknown[] = Array.isArray(entry) ? entry : [entry];
    const authors = entries.flatMap((one, index) => {
      const author = asAuthor(one);
      if (!author)
        this.complain(
          Array.isArray(entry) ? [key, index] : [key],
          'An author has to be a name, or “name”, “affiliation” and “position”.',
        );
      return author ?? [];
    });
    if (authors.length) this.fields.author = authors;
    return authors.length > 0;
  }

  private rangeOf(path: YamlPath): TextRange {
    return shift(this.yaml.rangeOf(path), this.offset);
  }
}

const KNOWN_TYPES = SOURCE_TYPES.join(', ');

function shift({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

/** Plain values as the text they were written as; mappings and lists are none. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

const AUTHOR_KEYS: Readonly<Record<string, keyof Author>> = {
  name: 'literal',
  literal: 'literal',
  이름: 'literal',
  family: 'family',
  given: 'given',
  affiliation: 'affiliation',
  소속: 'affiliation',
  position: 'position',
  role: 'position',
  직위: 'position',
  직책: 'position',
};

function asAuthor(value: unknown): Author | undefined {
  const name = asText(value);
  if (name) return { literal: name };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const author: { -readonly [Key in keyof Author]: Author[Key] } = {};
  for (const [key, entry] of Object.entries(value) as [string, unknown][]) {
    const part = AUTHOR_KEYS[key.toLowerCase()];
    const text = asText(entry) ?? (Array.isArray(entry) ? asText(entry[0]) : undefined);
    if (part && text && Object.hasOwn(AUTHOR_KEYS, key.toLowerCase())) author[part] = text;
  }
  return author.literal || author.family ? author : undefined;
}

function languageCode(text: string): string {
  const lower = text.toLowerCase();
  if (/^(ko|kor|korean|한국어)\b|^한국어/.test(lower)) return 'ko';
  if (/^(en|eng|english)\b|^영어/.test(lower)) return 'en';
  return text;
}
