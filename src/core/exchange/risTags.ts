import { toCslDate } from '../sources/cslDate';

type Fields = Readonly<Record<string, unknown>>;
type Tags = ReadonlyMap<string, readonly string[]>;

/** Citation.js knows authors, days and series for some types of RIS only; here they are taken for all. */
export function completeRis(record: Fields, tags: Tags): Fields {
  const { reporter: _, ...fields } = record;
  const authors = namesIn(tags, ['AU', 'A1']);
  const editors = namesIn(tags, ['ED']);
  const issued = dateIn(tags.get('DA')?.[0]) ?? dateIn(tags.get('PY')?.[0] ?? tags.get('Y1')?.[0]);
  const accessed = dateIn(tags.get('Y2')?.[0]);
  const container = tags.get('JF')?.[0] ?? tags.get('JO')?.[0];
  const publisher = tags.get('PB')?.[0];
  const genre = tags.get('M3')?.[0];
  return {
    ...fields,
    ...(!fields['author'] && authors.length && { author: authors }),
    ...(!fields['editor'] && editors.length && { editor: editors }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(!fields['container-title'] && container && { 'container-title': container }),
    ...(!fields['publisher'] && publisher && { publisher }),
    ...(!fields['genre'] && genre && { genre }),
    ...(tags.get('L1') && { files: tags.get('L1') }),
  };
}

/** One item as a record of RIS, `record` being what Citation.js has of it. No line is wrapped: some programs would read the rest as words of its own. */
export function risText(item: Fields, record: Fields): string {
  const { TY, ...written } = record;
  const tags: Record<string, unknown> = {
    ...written,
    // The library cuts keys and files the day of access of web pages under other names.
    ID: item['id'],
    ...(item['accessed'] !== undefined && {
      Y2: risDate(item['accessed']),
      M1: item['number'],
      VL: item['volume'],
    }),
    ...(item['issued'] !== undefined && { DA: risDate(item['issued']) }),
    AU: risNames(item['author']),
    ED: written['A2'] || written['A4'] || written['ED'] ? written['ED'] : risNames(item['editor']),
    JF: written['T2'] === item['container-title'] ? undefined : item['container-title'],
    PB: item['publisher'],
    M3: item['genre'],
    L1: item['file'],
  };
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    [value].flat(2).flatMap(one => (one === undefined || one === '' ? [] : [`${tag}  - ${oneLine(one)}`])),
  );
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\n');
}

function namesIn(tags: Tags, names: readonly string[]): Fields[] {
  return names
    .flatMap(name => tags.get(name) ?? [])
    .map(name => {
      const [family = '', ...given] = name.split(/,\s*/u);
      return given.length ? { family, given: given.join(', ') } : { literal: family };
    });
}

function risNames(names: unknown): string[] | undefined {
  if (!Array.isArray(names)) return undefined;
  return (names as Fields[]).map(({ literal, family, given }) =>
    typeof literal === 'string' ? literal : [family, given].filter(Boolean).join(', '),
  );
}

/** `2024/07/08/`, `2023/09`, `2023` */
function dateIn(written: string | undefined): object | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?(?:\/|$)/u.exec(written ?? '') ?? [];
  if (!year) return undefined;
  return toCslDate([year, month?.padStart(2, '0'), month && day?.padStart(2, '0')].filter(Boolean).join('-'));
}

function risDate(date: unknown): string | undefined {
  const parts = (date as { 'date-parts'?: readonly (readonly unknown[])[] } | undefined)?.['date-parts']?.[0];
  if (!parts) return undefined;
  const [year, month = '', day = ''] = parts.map(part => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}

function oneLine(value: unknown): string {
  return String(value).replace(/\s+/gu, ' ').trim();
}
