type Fields = Readonly<Record<string, unknown>>;

/**
 * A record of the library as an item of our own: names whole, and the kinds of works that BibTeX and RIS have
 * no entry type for told by what they are said to be.
 */
export function readableFields(record: Fields): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined || name === 'citation-label') continue;
    fields[name] = isNames(value) ? value.map(wholeName) : value;
  }
  // BibTeX's own name of an entry type is none of a kind of work.
  if (ENTRY_TYPES.has(fields['genre'])) delete fields['genre'];
  const type = KINDS[`${String(record['type'])} ${String(record['genre'])}`];
  if (!type) return fields;
  delete fields['genre'];
  return { ...fields, type };
}

const ENTRY_TYPES: ReadonlySet<unknown> = new Set(['techreport', 'mathesis', 'phdthesis']);

/** A magazine's article, say, is an `@article` of the subtype `magazine`. */
const KINDS: Readonly<Record<string, string>> = {
  'article-journal magazine': 'article-magazine',
  'article-journal newspaper': 'article-newspaper',
  'document speech': 'speech',
};

/** What an item says of itself where the format has no type for it; the reverse of `readableFields`. */
export function writableFields(item: Fields): Fields {
  const type = String(item['type']);
  const kind = Object.entries(KINDS).find(([, own]) => own === type)?.[0];
  if (!kind || item['genre'] !== undefined) return item;
  const [written, genre] = kind.split(' ');
  return { ...item, genre, ...(type === 'speech' && { type: written }) };
}

/** One name is a name, whatever part of it the file took it for; particles belong to the family. */
function wholeName(name: Fields): Fields {
  const { family, given, literal, ...rest } = name;
  const particles = ['dropping-particle', 'non-dropping-particle'].map(part => rest[part]);
  const whole = [...particles, family].filter(part => typeof part === 'string' && part).join(' ');
  if (literal !== undefined) return { literal };
  if (given === undefined || given === '') return { literal: whole };
  return { family: whole, given: [given, rest['suffix']].filter(Boolean).join(', ') };
}

function isNames(value: unknown): value is readonly Fields[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(one => typeof one === 'object' && one !== null && ('family' in one || 'literal' in one))
  );
}
