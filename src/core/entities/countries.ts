import { AMBIGUOUS_CITY_NAMES, CITIES } from './data/cities';
import { COUNTRIES, TERRITORIES } from './data/countryNames';
import { AMBIGUOUS_EVENT_NAMES, EVENTS } from './data/events';
import { AMBIGUOUS_MUNICIPALITIES, MUNICIPALITIES } from './data/koreanMunicipalities';
import { AMBIGUOUS_ORGANIZATION_NAMES, ORGANIZATIONS } from './data/organizations';
import { AMBIGUOUS_COUNTRY_NAMES, FORMER_COUNTRIES, OTHER_NAMES } from './data/otherCountryNames';
import type { OtherNames } from './data/otherCountryNames';
import { AMBIGUOUS_REGION_NAMES, REGIONS } from './data/regions';
import type { Alias, Entity } from './entity';
import type { EntityType } from './entityTypes';

/**
 * What is known without a knowledge file: countries and territories (ids `country-KP`), big cities, regions,
 * international organisations and the wars and eras of world history, in Korean and English. A knowledge file that describes one of them under
 * the same name takes its place (`createGazetteer` sees to that).
 */
export function builtinEntities(): readonly Entity[] {
  builtins ??= [...countries(), ...listed('region', 'place', REGIONS, AMBIGUOUS_REGION_NAMES)].concat(
    listed('city', 'place', CITIES, AMBIGUOUS_CITY_NAMES).map(withCitySuffix),
    municipalities(),
    listed('organization', 'organization', ORGANIZATIONS, AMBIGUOUS_ORGANIZATION_NAMES),
    listed('event', 'event', EVENTS, AMBIGUOUS_EVENT_NAMES),
  );
  return builtins;
}

/** Made once: the data never changes. */
let builtins: readonly Entity[] | undefined;

function countries(): Entity[] {
  const today = COUNTRIES.map(([code, ko, en]) => country('country', code, ko, en, OTHER_NAMES[code] ?? {}));
  const former = FORMER_COUNTRIES.map(([code, ko, en, other]) => country('country', code, ko, en, other));
  const territories = TERRITORIES.map(([code, ko, en]) =>
    country('place', code, ko, en, OTHER_NAMES[code] ?? {}),
  );
  return [...today, ...former, ...territories];
}

function country(type: EntityType, code: string, ko: string, en: string, other: OtherNames): Entity {
  const doubtful = new Set([...AMBIGUOUS_COUNTRY_NAMES, ...(other.ambiguous ?? [])]);
  const names = [ko, en, ...(other.ko ?? []), ...(other.en ?? []), ...(other.ambiguous ?? [])];
  const letters = (other.letters ?? '').split('').map((text): Alias => ({
    text,
    kind: 'compound',
    ambiguous: false,
  }));
  return {
    ...entity(`country-${code}`, type, ko, en),
    labels: { ko, en, ...(other.hanja ? { hanja: other.hanja } : {}) },
    aliases: [...aliasesOf(names, doubtful), ...letters],
  };
}

function listed(prefix: string, type: EntityType, table: string, ambiguous: readonly string[]): Entity[] {
  const doubtful = new Set(ambiguous);
  return table
    .trim()
    .split('\n')
    .map(row => {
      const [korean, english] = splitRow(row);
      const id = `${prefix}-${english[0]!.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
      const names = [...new Set([...korean, ...english])];
      return { ...entity(id, type, korean[0]!, english[0]!), aliases: aliasesOf(names, doubtful) };
    });
}

/** 창원 is also 창원시 where it is a city of South Korea. */
function withCitySuffix(city: Entity): Entity {
  const { ko } = city.labels;
  if (ko === undefined || !MUNICIPALITIES.시.includes(ko)) return city;
  return { ...city, aliases: [...city.aliases, ...aliasesOf([`${ko}시`], NONE)] };
}

const NONE: ReadonlySet<string> = new Set();

/** Those that the list of big cities has not. */
function municipalities(): Entity[] {
  const cities = new Set(CITIES.trim().split(/[\n/ ]/u));
  return Object.entries(MUNICIPALITIES).flatMap(([unit, stems]) =>
    stems
      .filter(stem => !cities.has(stem))
      .map(stem => {
        const ko = `${stem}${unit}`;
        const place = entity(`municipality-${ko}`, 'place', ko, ko);
        return {
          ...place,
          labels: { ko },
          aliases: aliasesOf(stem === '동해' ? [ko] : [ko, stem], AMBIGUOUS_MUNICIPALITIES),
        };
      }),
  );
}

/** `유엔/국제연합/UN United Nations/UN`: the English part begins after the blank before its first Latin word. */
function splitRow(row: string): [korean: string[], english: string[]] {
  for (let blank = row.indexOf(' '); blank >= 0; blank = row.indexOf(' ', blank + 1)) {
    const english = row.slice(blank + 1);
    if (!/[가-힣]/u.test(english)) return [row.slice(0, blank).split('/'), english.split('/')];
  }
  return [[row], [row]];
}

function aliasesOf(names: readonly string[], doubtful: ReadonlySet<string>): Alias[] {
  return names.map(text => ({ text, kind: kindOf(text), ambiguous: doubtful.has(text) }));
}

function kindOf(name: string): Alias['kind'] {
  return /^[A-Z][A-Z0-9.]{1,6}$/u.test(name) ? 'abbr' : 'full';
}

function entity(id: string, type: EntityType, ko: string, en: string): Entity {
  return { id, type, labels: { ko, en }, aliases: [], roles: [], facts: [], members: [], origin: 'builtin' };
}
