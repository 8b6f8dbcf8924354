import { matchAt, numberIn } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import { PART_LEADS, SEASONS, before, english, seasonNumber } from './english';
import { readPart } from './parts';

const YEAR = english(
  '(?<year>1[0-9]\\d\\d|20\\d\\d)(?![,.:]?\\d|%|[ \\n]?(?:km|kg|mm|tons?|tonnes|troops|people|soldiers|men|women|dollars|won|euros|percent|per[ \\n]cent|words|pages|feet|miles|meters|metres|meals|votes|points|jobs|employees|workers|cases|deaths|shares|copies|units)(?![a-z])|-\\d|[ \\n]?(?:BC|B\\.C|BCE)(?![a-z]))',
);
const CONTEXT =
  /(?:^|[^A-Za-z])(?:in|since|until|till|by|from|to|of|during|before|after|around|circa|and|through|throughout|between|year|years|fiscal|late|early|mid|the|for|as of|back in|into|than|spring|summer|autumn|fall|winter|c\.|this|that|its|their|his|her)[ \n,]+$|(?:early|mid|late)-$|[(–—-]$|\d{4}(?:,|,? (?:and|or))[ \n]$/iu;
const SPAN = english(
  '(?<first>1[0-9]\\d\\d|20\\d\\d) ?[–—-] ?(?<last>1[0-9]\\d\\d|20\\d\\d|\\d\\d)(?![\\d-])',
);
const SEASON = english(
  `(?:the )?(?<season>${SEASONS})(?: of|,)? (?<year>[12]\\d{3})(?:[–-](?:\\d{4}|\\d\\d))?`,
);
const QUARTER = english(
  '(?:(?:the )?(?:fiscal )?(?<word>first|second|third|fourth|last) (?:fiscal )?quarter(?: of|,)?|q(?<number>[1-4])(?: of)?) ?(?:fiscal )?(?<year>[12]\\d{3})',
);
/** the 1989 third quarter, the 1990 first half */
const YEAR_FIRST = english(
  '(?:the )?(?:fiscal )?(?<year>(?:19|20)\\d\\d) (?:(?:fiscal )?(?<word>first|second|third|fourth) quarter|(?<half>first|second) half)',
);
const FISCAL = english(
  '(?:the )?fiscal (?:year )?(?<year>(?:19|20)\\d\\d)(?! (?:first|second|third|fourth))',
);
const HALF = english(
  '(?:the )?(?:(?<word>first|second|latter) half(?: of)?|h(?<number>[12])) (?<year>[12]\\d{3})',
);

/** in 2019, mid-2022, spring 2022, Q3 2023, the first half of 2021, 1950–53. */
export const years: Pattern = {
  id: 'en.year',
  leads: `0 ${PART_LEADS} spring summer autumn fall winter fiscal first second third fourth last latter q h`,
  read(text, at) {
    return readSpan(text, at) ?? readFiscal(text, at) ?? readUnit(text, at) ?? readYear(text, at);
  },
};

function readYear(text: string, at: number): Reading | undefined {
  const lead = readPart(text, at);
  const match = matchAt(YEAR, text, lead.end);
  const year = match && numberIn(match, 'year');
  if (!match || year === undefined) return undefined;
  if (!lead.part && !isYear(text, at, year)) return undefined;
  const meaning: Meaning = lead.part ? { year, part: lead.part } : { year };
  return { end: lead.end + match[0].length, meaning };
}

/** A bare number is a year only where the words around it say so. */
function isYear(text: string, at: number, year: number): boolean {
  if (year < 1500 || year > 2100) return false;
  const words = before(text, at);
  if (CONTEXT.test(words) || (/^[ \n]*$/u.test(words) && at < 3)) return true;
  return isRecent(year) && ATTRIBUTE_OF.test(words) && ATTRIBUTE.test(text.slice(at + 4, at + 24));
}

function isRecent(year: number): boolean {
  return year >= 1900 && year < 2050;
}

/** a 2010 report, the senator's 2008 campaign: one thing of that year, not so many things. */
const ATTRIBUTE_OF = /(?:^|[^A-Za-z])(?:a|an|our|my|your|another|[A-Za-z]+'s|[A-Za-z]+s')[ \n]$/u;
const ATTRIBUTE =
  /^[ \n](?!(?:man|men|foot|mile|page|year|dollar|pound|point|vote|ton|percent)\b)[a-z]{3,}(?<!s)(?:[^a-z-]|$)/u;

function readSpan(text: string, at: number): Reading | undefined {
  const match = matchAt(SPAN, text, at);
  const first = match && numberIn(match, 'first');
  const last = match && numberIn(match, 'last');
  if (!match || first === undefined || last === undefined) return undefined;
  const lastYear = last < 100 ? Math.floor(first / 100) * 100 + last : last;
  if (lastYear <= first || lastYear - first > 150 || first < 1000) return undefined;
  return { end: at + match[0].length, meaning: { year: first }, until: { year: lastYear } };
}

/** The year a company or a state counts by; where it begins is not said, so it is only about that year. */
function readFiscal(text: string, at: number): Reading | undefined {
  const match = matchAt(FISCAL, text, at);
  const year = match && numberIn(match, 'year');
  return match && year ? { end: at + match[0].length, meaning: { year, isApproximate: true } } : undefined;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function readUnit(text: string, at: number): Reading | undefined {
  const lead = readPart(text, at);
  const season = matchAt(SEASON, text, lead.end);
  if (season) {
    const meaning: Meaning = {
      year: numberIn(season, 'year') ?? 0,
      season: seasonNumber(season.groups?.['season'] ?? ''),
    };
    return {
      end: lead.end + season[0].length,
      meaning: lead.part ? { ...meaning, part: lead.part } : meaning,
    };
  }
  const yearFirst = matchAt(YEAR_FIRST, text, at);
  if (yearFirst) {
    const { word, half = '' } = yearFirst.groups ?? {};
    const number = ORDINALS.indexOf((word ?? half).toLowerCase()) + 1;
    const year = numberIn(yearFirst, 'year') ?? 0;
    const meaning: Meaning = word
      ? { year, quarter: number as 1 | 2 | 3 | 4 }
      : { year, half: number as 1 | 2 };
    return { end: at + yearFirst[0].length, meaning };
  }
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) {
    const word = (quarter.groups?.['word'] ?? '').toLowerCase();
    const number = numberIn(quarter, 'number') ?? (word === 'last' ? 4 : ORDINALS.indexOf(word) + 1);
    return {
      end: at + quarter[0].length,
      meaning: { year: numberIn(quarter, 'year') ?? 0, quarter: number as 1 | 2 | 3 | 4 },
    };
  }
  const half = matchAt(HALF, text, at);
  if (!half) return undefined;
  const isFirst = (half.groups?.['word'] ?? '').toLowerCase() === 'first' || half.groups?.['number'] === '1';
  return { end: at + half[0].length, meaning: { year: numberIn(half, 'year') ?? 0, half: isFirst ? 1 : 2 } };
}
