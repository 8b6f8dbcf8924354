import { matchAt, numberIn } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import { PART_LEADS, english } from './english';
import { readPart } from './parts';

const DECADE = english(
  "(?:the )?(?:(?<lead>early|mid|late)[ -])?(?:(?<full>[12]\\d\\d0)|'?(?<short>[2-9]0))'?s",
);
const WORD_DECADE = english(
  'the (?:(?<lead>early|mid|late)[ -])?(?:nineteen[ -])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
);
const CENTURY = english(
  '(?:the )?(?:(?<lead>early|mid|late)[ -])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[ -]century',
);
const ERA = english(
  '(?:the )?(?:cold war era|cold war years|cold war|covid(?:-19)? (?:era|pandemic|period|years)|(?:japanese )?colonial (?:era|period)|joseon (?:era|dynasty|period)|goryeo (?:dynasty|period)|soviet (?:era|period|times)|middle ages|victorian era|interwar (?:period|years))',
);
const WORDS = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** the 1990s, the early eighties, the late 20th century, the colonial era. */
export const longTimes: Pattern = {
  id: 'en.long',
  leads: `0 ' ${PART_LEADS} cold covid japanese colonial joseon goryeo soviet middle victorian interwar sixteenth seventeenth eighteenth nineteenth twentieth twenty`,
  read(text, at) {
    const era = matchAt(ERA, text, at);
    // The Cold War is also the name of what happened, so it is a time only when it is called one.
    if (era && !/war$/iu.test(era[0]))
      return { end: at + era[0].length, meaning: { era: era[0].replaceAll('\n', ' ') } };
    const lead = readPart(text, at);
    const start = lead.part && /of[ \n]$/iu.test(text.slice(at, lead.end)) ? lead.end : at;
    const reading = readDecade(text, start) ?? readCentury(text, start);
    if (!reading?.meaning || start === at || !lead.part) return reading;
    return { ...reading, meaning: { ...reading.meaning, part: lead.part } };
  },
};

function readDecade(text: string, at: number): Reading | undefined {
  const match = matchAt(DECADE, text, at);
  if (match && (match.groups?.['full'] || /^(?:the|')/iu.test(match[0]))) {
    const short = numberIn(match, 'short');
    const decade = numberIn(match, 'full') ?? 1900 + (short ?? 0);
    const meaning: Meaning = short === undefined ? { decade } : { decade, isShortYear: true };
    return { end: at + match[0].length, meaning: withPart(meaning, match) };
  }
  const word = matchAt(WORD_DECADE, text, at);
  if (!word) return undefined;
  const decade = 1920 + 10 * TENS.indexOf((word.groups?.['word'] ?? '').toLowerCase());
  return { end: at + word[0].length, meaning: withPart({ decade, isShortYear: true }, word) };
}

function readCentury(text: string, at: number): Reading | undefined {
  const match = matchAt(CENTURY, text, at);
  if (!match) return undefined;
  const century =
    numberIn(match, 'number') ?? 16 + WORDS.indexOf((match.groups?.['word'] ?? '').toLowerCase());
  if (century < 1 || century > 21) return undefined;
  return { end: at + match[0].length, meaning: withPart({ century }, match) };
}

function withPart(meaning: Meaning, match: RegExpExecArray): Meaning {
  const lead = match.groups?.['lead']?.toLowerCase();
  if (!lead) return meaning;
  return { ...meaning, part: lead === 'early' ? 'early' : lead === 'mid' ? 'middle' : 'late' };
}
