import { decomposeSyllable, tailOf } from '../text/hangul';
import { HANJA_READINGS, SECOND_READINGS } from './data/hanjaReadings';
import { foldCharacters } from './foldCharacters';
import type { FoldedCharacters } from './foldCharacters';
import { initialSound } from './initialSound';
import type { Token, TokenFilter } from './token';

/**
 * Hanja by their Korean reading, so that 條約 and 조약 are one word: 條約은 becomes 조약 and its particle,
 * 北·中·러 the members of 북중러. Where a character has two readings the other is kept beside
 * (娛樂: 오악, else 오락).
 */
export const readHanjaWords: TokenFilter = tokens =>
  tokens.some(isHanjaWord) ? tokens.map(token => (isHanjaWord(token) ? readWord(token) : token)) : tokens;

function isHanjaWord({ kind }: Token): boolean {
  return kind === 'hanja';
}

function readWord(token: Token): Token {
  const surface = readHanja(token.surface);
  const other = readOtherwise(token.surface, surface);
  const kind = UNREAD.test(surface) ? 'hanja' : 'korean';
  return {
    ...token,
    kind,
    surface,
    terms: other === undefined ? { stem: surface } : { stem: surface, other },
  };
}

/** A stretch of hanja; kana and rare characters are left as they are. */
const RUN = /[\u4e00-\u9fff]+/g;
const UNREAD = /[^가-힣]/;

/** The form of a text in which Korean words and hanja are looked for side by side. */
export function foldAndRead(text: string): FoldedCharacters {
  const folded = foldCharacters(text);
  return { ...folded, text: readHanja(folded.text) };
}

/** The text with its hanja as they are read, unit for unit, so that offsets stay: 男女 條約 → 남녀 조약. */
export function readHanja(text: string): string {
  return text.replace(RUN, readRun);
}

function readRun(run: string): string {
  const { usual } = readings();
  let read = '';
  for (let at = 0; at < run.length; at++) {
    const reading = usual.get(run.charAt(at));
    read += reading === undefined ? run.charAt(at) : soundAt(run, at, reading, read);
  }
  return read;
}

/** What a reading becomes where it stands: 여자 at the beginning, 비율 after a vowel, 부당 before ㄷ. */
function soundAt(run: string, at: number, reading: string, before: string): string {
  if (run.charAt(at) === '不') return isBuBefore(run.charAt(at + 1)) ? '부' : '불';
  // 金 is 금, but in a name of three characters, as most Korean names are, the family of 김: 金正恩.
  if (at === 0) return run.length === 3 && run.startsWith('金') ? '김' : initialSound(reading);
  const isAfterVowel = [0, TAIL_NIEUN].includes(tailOf(before.charCodeAt(at - 1)));
  return isAfterVowel && (reading === '률' || reading === '렬') ? initialSound(reading) : reading;
}

/** Whether 不 before this character is 부: 不當, 不在. */
function isBuBefore(next: string): boolean {
  const reading = readings().usual.get(next);
  const lead = reading === undefined ? undefined : decomposeSyllable(reading.charCodeAt(0))?.lead;
  return lead !== undefined && LEADS_AFTER_NOT.has(lead);
}

/** The reading with the other sound of the first character that has two. */
function readOtherwise(written: string, read: string): string | undefined {
  const { second } = readings();
  const at = written.split('').findIndex(character => second.has(character));
  if (at < 0) return undefined;
  const reading = second.get(written.charAt(at))!;
  return read.slice(0, at) + (at === 0 ? initialSound(reading) : reading) + read.slice(at + 1);
}

const TAIL_NIEUN = 4;
/** The numbers of ㄷ and ㅈ as leading consonants. */
const LEADS_AFTER_NOT: ReadonlySet<number> = new Set([3, 12]);

interface Readings {
  readonly usual: ReadonlyMap<string, string>;
  readonly second: ReadonlyMap<string, string>;
}

let known: Readings | undefined;

/** Taken apart when the first hanja comes: most desks of Latin script have none. */
function readings(): Readings {
  return (known ??= { usual: parse(HANJA_READINGS), second: parse(SECOND_READINGS) });
}

function parse(lines: string): Map<string, string> {
  const readings = new Map<string, string>();
  for (const line of lines.trim().split('\n'))
    for (let at = 1; at < line.length; at++) readings.set(line.charAt(at), line.charAt(0));
  return readings;
}
