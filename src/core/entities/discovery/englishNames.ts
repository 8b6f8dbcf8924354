import {
  ENGLISH_HEADS,
  ROLES,
  ENGLISH_TITLES,
  ENGLISH_WEAPONS,
  FAMILY_FIRST,
  GIVEN_NAMES,
  NO_NAME_WORDS,
  SPEECH_VERBS,
} from '../data/englishCues';
import type { EntityType } from '../entityTypes';
import type { DiscoveredName, DiscoveryText } from './discovered';
import type { Word } from './words';

/** Names in English text: runs of capitalised words, typed by a title before, a head noun in, or a verb behind them. */
export function findEnglishNames(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  const { words } = input;
  for (let index = 0; index < words.length;) {
    if (!isCapital(words[index]!)) {
      index++;
      continue;
    }
    const end = runEnd(input, index);
    found.push(...namesInRun(input, index, end));
    index = end;
  }
  return found;
}

const LONGEST_RUN = 9;
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'de',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'van',
  'der',
  'den',
  'ter',
  'la',
  'del',
  'della',
  'di',
  'da',
  'dos',
]);

function isCapital({ script, text }: Word): boolean {
  return script === 'latin' && /^\p{Lu}/u.test(text);
}

/** Where the run of capitalised words that begins at `start` ends; of, for, and the may stand between them. */
function runEnd({ words, text }: DiscoveryText, start: number): number {
  let end = start + 1;
  while (end < words.length && end - start < LONGEST_RUN) {
    const word = words[end]!;
    if (!isJoined(text, words[end - 1]!, word)) break;
    if (isCapital(word) || isSecondSyllable(words, start, end)) {
      end++;
      continue;
    }
    const links = linkCount(text, words, end);
    if (!links || isNewName(words, start, end, links)) break;
    end += links + 1;
  }
  return end;
}

/** The small half of a Korean given name: hoon of Lee Jae-hoon. */
function isSecondSyllable(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at]!;
  return (
    at - start >= 2 &&
    word.gap === 'hyphen' &&
    word.script === 'latin' &&
    word.text.length <= 5 &&
    !NOT_SYLLABLES.has(word.text)
  );
}

const NOT_SYLLABLES: ReadonlySet<string> = new Set(
  'led based made born style era wide run held only type'.split(' '),
);

/** How many small words lead on to the next capital: 2 in "Treaty on the Prohibition". */
function linkCount(text: string, words: readonly Word[], at: number): number {
  for (let count = 0; count < 2; count++) {
    const word = words[at + count];
    if (!word || !LINKS.has(word.text)) return 0;
    const next = words[at + count + 1];
    if (!next || !isJoined(text, word, next)) return 0;
    if (isCapital(next))
      return NO_NAME_WORDS.has(next.text) && /day$|^[JFMASOND]/u.test(next.text) ? 0 : count + 1;
  }
  return 0;
}

/** "Royal New Zealand Navy and the Royal Australian Navy", "USS Shoup and JS Noshiro": two names, not one. */
function isNewName(words: readonly Word[], start: number, at: number, links: number): boolean {
  if (words[at]!.text !== 'and') return false;
  // Rolls-Royce and BAE Systems, but Ministry of Trade and Industry, Food and Drug Administration.
  const isWhole = at - start >= 2 && words.slice(start, at).every(isCapital);
  return (
    (isWhole && headType(words[at + links]!.text) === undefined) ||
    headType(words[at - 1]!.text) !== undefined ||
    words[start]!.text in BEGINNINGS ||
    words[at + links]!.text in BEGINNINGS
  );
}

/** One space, a hyphen, or the stop of an abbreviation and a space: Gen. Mark Milley, John F. Kennedy. */
function isJoined(text: string, before: Word, after: Word): boolean {
  if (after.gap === 'space' || after.gap === 'hyphen') return true;
  const between = text.slice(before.end, after.start);
  // U.S. Navy, U.S.-Philippines: the stops of an abbreviation.
  if (between === '.' || between === '.-') return before.text.length === 1;
  if (between !== '. ') return false;
  return before.text.length === 1 || (before.text.length <= 4 && ENGLISH_TITLES.has(before.text));
}

function namesInRun(input: DiscoveryText, start: number, end: number): DiscoveredName[] {
  const { words } = input;
  let first = start;
  while (first < end && isNoBeginning(words, first, end)) first++;
  if (first >= end) return [];
  if (isWhose(words, first, end)) return namesInRun(input, first + 1, end);
  const titled = afterTitle(words, first, end);
  if (titled !== undefined) return titled < end ? personIn(input, titled, end, 0.85) : [];
  if (followsRole(input, first)) return personIn(input, first, end, 0.8);
  const ship = shipIn(input, first, end);
  if (ship) return [ship];
  const headed = headedName(input, first, end);
  if (headed) return [headed];
  const weapon = weaponName(input, first, end);
  if (weapon) return [weapon];
  const behind = behindCountry(input, first, end);
  if (behind < end && behind > first) return namesInRun(input, behind, end);
  if (input.knownAt.has(words[first]!.start)) return [];
  const last = plainEnd(words, first, end);
  if (GIVEN_NAMES.has(words[first]!.text) && nameEnd(words, first, end) - first >= 2)
    return personIn(input, first, end, 0.8);
  if (last - first === 1) return placeIn(input, first, last);
  if (isApposed(input, first, last)) return personIn(input, first, last, 0.8);
  const following = words[last];
  if (isPlaced(input, first, last)) return placeIn(input, first, last);
  return following && following.gap === 'space' && SPEECH_VERBS.has(following.text) && last - first <= 3
    ? personIn(input, first, last, 0.75)
    : [];
}

/** "near Goma", "the town of Elmar", "Elmar, a port": where something is. */
function placeIn(input: DiscoveryText, first: number, last: number): DiscoveredName[] {
  const { words } = input;
  const { start, text } = words[first]!;
  const isName = /^\p{Lu}[\p{Ll}'’]{3,}$/u.test(text) && !NOT_PLACES.has(text) && !NATIONALITY.test(text);
  if (!isName || !isPlaced(input, first, last)) return [];
  return [{ start, end: words[last - 1]!.end, type: 'place', score: 0.75, aliases: [] }];
}

function isPlaced({ words, text }: DiscoveryText, first: number, last: number): boolean {
  const [before, kind, behind] = [words[first - 1], words[first - 2], words[last]];
  const isBefore = before?.script === 'latin' && words[first]!.gap === 'space';
  if (isBefore && (before.text === 'near' || before.text === 'outside')) return true;
  if (isBefore && before.text === 'of' && kind && SETTLEMENTS.has(kind.text)) return true;
  // "in Elmar." but not "Quote in Draft", where all words have capitals.
  const isPlain = kind?.script === 'latin' && !isCapital(kind);
  if (isBefore && before.text === 'in' && isPlain && behind?.gap !== 'space') return true;
  return (
    behind !== undefined &&
    text.slice(words[last - 1]!.end, behind.start) === ', ' &&
    /^(?:a|an|the)$/u.test(behind.text) &&
    SETTLEMENTS.has(words[last + 1]?.text ?? '')
  );
}

const SETTLEMENTS: ReadonlySet<string> = new Set('city town village port capital province region'.split(' '));
/** Capitalised after "in" without being where. */
const NOT_PLACES: ReadonlySet<string> = new Set(
  'Parliament Congress Government Cabinet Christmas Easter Ramadan Latin Arabic Hebrew Hindi Mandarin Cantonese Islam Christianity Buddhism Brexit Internet Twitter Facebook Bitcoin Word Excel Chapter Section Figure Table Part Annex Appendix Article Schedule Volume Phase Round Group Spring Summer Autumn Winter Python Ukrainian Euros Dollars'.split(
    ' ',
  ),
);
const NATIONALITY = /(?:ese|ish|ian)$/u;

/** "Critics of the European Harbour Agency": the word that opens the sentence is none of the name. */
function isWhose(words: readonly Word[], first: number, end: number): boolean {
  const { text, gap } = words[first]!;
  return (
    gap === 'break' &&
    end - first >= 4 &&
    words[first + 1]!.text === 'of' &&
    words[first + 2]!.text === 'the' &&
    text.endsWith('s') &&
    headType(text) === undefined
  );
}

function isNoBeginning(words: readonly Word[], first: number, end: number): boolean {
  const { text } = words[first]!;
  return LINKS.has(text) || (NO_NAME_WORDS.has(text) && !isHeadedRun(words, first, end));
}

/** "Korean War": an adjective that elsewhere is no name begins one here. */
function isHeadedRun(words: readonly Word[], first: number, end: number): boolean {
  return (
    /(?:n|h|se|rn|al|th|st)$/u.test(words[first]!.text) &&
    end - first >= 2 &&
    words[first]!.text.length > 3 &&
    headType(words[end - 1]!.text) !== undefined
  );
}

/** What ministers and secretaries are of: Secretary of Defense Mark Esper. */
const OFFICES: ReadonlySet<string> = new Set(
  'Defense Defence State Foreign Affairs Treasury Commerce Energy Interior Homeland Security Education Health Justice Finance Trade Staff War Unification'.split(
    ' ',
  ),
);

/** Words that begin a name of a telling type: Operation Atlantic Resolve, Camp David. */
const BEGINNINGS: Readonly<Record<string, EntityType>> = {
  Operation: 'event',
  Exercise: 'event',
  Hurricane: 'event',
  Fort: 'facility',
  Camp: 'facility',
  Mount: 'place',
  Cape: 'place',
  Lake: 'place',
  USS: 'weapon',
  HMS: 'weapon',
  HMAS: 'weapon',
  HMCS: 'weapon',
  HMNZS: 'weapon',
  ROKS: 'weapon',
  BRP: 'weapon',
  INS: 'weapon',
  JS: 'weapon',
  FS: 'weapon',
};

/** The index after the last title of the run when it begins with one: 2 in "Prime Minister Sunak". */
function afterTitle(words: readonly Word[], first: number, end: number): number | undefined {
  let after: number | undefined;
  for (let at = first; at < Math.min(end, first + 6); at++) {
    if (ENGLISH_TITLES.has(words[at]!.text)) after = at + 1;
    else if (after !== undefined && OFFICES.has(words[at]!.text)) after = at + 1;
    else if (LINKS.has(words[at]!.text)) {
      if (after !== at || !OFFICES.has(words[at + 1]?.text ?? '')) return undefined;
      after = at + 1;
    } else if (after !== undefined) break;
  }
  return after;
}

/** The index after the country a run begins with: U.S. Patriot missile. */
function behindCountry({ words, knownAt }: DiscoveryText, first: number, end: number): number {
  const known = knownAt.get(words[first]!.start);
  let behind = first;
  if (known?.type === 'country') while (behind < end && words[behind]!.start < known.end) behind++;
  return behind;
}

/** "its prime minister, Nikol Petrosyan" and "spokesman John Moore": a role in small letters before the name. */
function followsRole({ words, text, knownAt }: DiscoveryText, first: number): boolean {
  const role = words[first - 1];
  if (!role || !ROLES.has(role.text) || knownAt.has(words[first]!.start)) return false;
  const between = text.slice(role.end, words[first]!.start);
  return between === ' ' || between === ', ';
}

/** "the destroyer Shoup": a ship behind its class. */
function shipIn({ words, knownAt }: DiscoveryText, first: number, end: number): DiscoveredName | undefined {
  const kind = words[first - 1];
  if (!kind || words[first]!.gap !== 'space' || !SHIPS.has(kind.text) || knownAt.has(words[first]!.start))
    return undefined;
  const { start } = words[first]!;
  return { start, end: words[plainEnd(words, first, end) - 1]!.end, type: 'weapon', score: 0.8, aliases: [] };
}

const SHIPS: ReadonlySet<string> = new Set(
  'destroyer frigate submarine cruiser corvette carrier warship'.split(' '),
);

/** "Andrew Yeo, a senior fellow at …": two or three words and what the person is. */
function isApposed({ words, text }: DiscoveryText, first: number, last: number): boolean {
  const behind = words[last];
  if (!behind || last - first > 3 || text.slice(words[last - 1]!.end, behind.start) !== ', ') return false;
  if (
    !/^(?:a|an|the|who|head|director|former|senior|president|professor|chief|chairman|deputy)$/u.test(
      behind.text,
    )
  )
    return false;
  return behind.text === 'who' || words.slice(last, last + 6).some(word => ROLES.has(word.text));
}

/** The first stretch without of, for, and. */
function plainEnd(words: readonly Word[], first: number, end: number): number {
  let last = first;
  while (last < end && (isCapital(words[last]!) || words[last]!.gap === 'hyphen')) last++;
  return last;
}

/** As `plainEnd`, with the small words of names: Ursula von der Leyen, Abdel Fattah al-Sisi. */
function nameEnd(words: readonly Word[], first: number, end: number): number {
  let last = plainEnd(words, first, end);
  while (last < end && last > first) {
    let next = last;
    while (next < end && next - last < 2 && PARTICLES.has(words[next]!.text)) next++;
    if (next === last || next >= end || !isCapital(words[next]!)) break;
    last = plainEnd(words, next, end);
  }
  return last;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos la von van der den ter bin ibn al el'.split(' '),
);

function personIn(input: DiscoveryText, first: number, end: number, score: number): DiscoveredName[] {
  const { words, knownAt } = input;
  const last = Math.min(nameEnd(words, first, end), first + 5);
  if (last <= first || headType(words[last - 1]!.text)) return [];
  const known = knownAt.get(words[first]!.start);
  if (known && known.type !== 'other') return [];
  const family = words[FAMILY_FIRST.has(words[first]!.text) ? first : last - 1]!.text;
  const aliases = last - first > 1 && family.length > 1 ? [family] : [];
  return [{ start: words[first]!.start, end: words[last - 1]!.end, type: 'person', score, aliases }];
}

function headType(word: string): EntityType | undefined {
  for (const [type, heads] of Object.entries(ENGLISH_HEADS)) if (heads.has(word)) return type as EntityType;
  return undefined;
}

/** "Ministry of Defence", "Pacific Fleet": the head is the last word, or the first before of, for or on. */
function headedName(input: DiscoveryText, first: number, end: number): DiscoveredName | undefined {
  const { words } = input;
  if (end - first < 2) return undefined;
  const isLinked = LINKS.has(words[first + 1]!.text);
  const type =
    BEGINNINGS[words[first]!.text] ??
    (isLinked ? headType(words[first]!.text) : undefined) ??
    headType(words[end - 1]!.text) ??
    linkedHead(words, first, end);
  if (!type) return undefined;
  const next = words[end];
  // Standard Missile-2: the number belongs to it.
  const isNumbered = type === 'weapon' && next?.script === 'digit' && next.gap === 'hyphen';
  const range = { start: words[first]!.start, end: isNumbered ? next.end : words[end - 1]!.end };
  if ((input.knownAt.get(range.start)?.end ?? 0) >= range.end) return undefined;
  return { ...range, type, score: 0.75, aliases: acronymAfter(input, end) };
}

function linkedHead(words: readonly Word[], first: number, end: number): EntityType | undefined {
  for (let at = first + 1; at < end - 1; at++)
    if (LINKS.has(words[at]!.text)) return headType(words[at - 1]!.text);
  return undefined;
}

/** "… Studies Institute (DSI)": the letters are another name. */
function acronymAfter({ words, text }: DiscoveryText, end: number): string[] {
  const next = words[end];
  return next?.gap === 'open' &&
    /^[A-Z][A-Za-z]{1,7}$/u.test(next.text) &&
    /[A-Z].*[A-Z]/u.test(next.text) &&
    text.charAt(next.end) === ')'
    ? [next.text]
    : [];
}

const WEAPON_KINDS: ReadonlySet<string> = new Set(
  'cruise ballistic attack fighter stealth rocket artillery reconnaissance surveillance strike battle kamikaze suicide'.split(
    ' ',
  ),
);

function weaponName(input: DiscoveryText, first: number, end: number): DiscoveredName | undefined {
  const { words, knownAt } = input;
  const isNumbered = words[end]?.script === 'digit' && words[end].gap === 'hyphen';
  const behind = words[isNumbered ? end + 1 : end];
  // Tomahawk cruise missiles.
  const isQualified = behind?.gap === 'space' && WEAPON_KINDS.has(behind.text);
  const following = isQualified ? words[isNumbered ? end + 2 : end + 1] : behind;
  if (!following || following.gap !== 'space' || !ENGLISH_WEAPONS.has(following.text)) return undefined;
  const last = words[end - 1]!;
  if (
    end - first > 3 ||
    last.text.length < 3 ||
    knownAt.has(words[first]!.start) ||
    NO_NAME_WORDS.has(last.text)
  )
    return undefined;
  if (/(?:ese|ian|ish|ean|can)$/u.test(last.text)) return undefined;
  const { end: close } = isNumbered ? words[end]! : last;
  return { start: words[first]!.start, end: close, type: 'weapon', score: 0.72, aliases: [] };
}
