import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import { decodeCp949 } from './cp949';
import { fileKind } from './fileKind';

/** Encodings that text files of our writers are in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949' | 'windows-1252';

/** A file's text without its byte order mark, the encoding it was read in, and what was wrong with it. */
export interface DecodedText {
  readonly text: string;
  /** Absent where no text could be read. */
  readonly encoding?: Encoding;
  readonly problems: readonly Problem[];
}

/**
 * The text in the bytes. The order of the trials matters and was settled on 1,125 files: a byte order mark
 * says it; UTF-16 without one is told by its blanks and digits (counting zero bytes fails for Korean);
 * UTF-8 proves itself; CP949 must look like Korean. (chardet would add a name to the encodings that are
 * refused here; it is not among our dependencies.)
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (!bytes.length) return refusal('emptyFile', 'warning', 'The file is empty.');
  const kind = fileKind(bytes);
  if (kind)
    return {
      text: '',
      problems: [
        {
          code: 'notText',
          severity: 'error',
          message: phrase('This is not a text file: it looks like {0}.', kind),
        },
      ],
    };
  const wide = byteOrder(bytes);
  if (wide) return readUtf16(bytes, wide);
  if (isBinary(bytes))
    return refusal('notText', 'error', 'This is not a text file: its bytes are no writing.');
  return (
    readUtf8(bytes) ?? readCp949(bytes) ?? readDamagedUtf8(bytes) ?? readWestern(bytes) ?? unknownEncoding
  );
}

function refusal(code: string, severity: Problem['severity'], template: string): DecodedText {
  return { text: '', problems: [{ code, severity, message: phrase(template) }] };
}

const unknownEncoding = refusal(
  'unknownEncoding',
  'error',
  'The encoding of this file is not known. Save it as UTF-8 to have it read.',
);

/** As much of a file as a guess about it needs. */
const SAMPLE = 1 << 16;

function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let little = 0;
  let big = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at + 1] === 0 && isBlankOrDigit(bytes[at]!)) little++;
    if (bytes[at] === 0 && isBlankOrDigit(bytes[at + 1]!)) big++;
  }
  const least = Math.max(1, (length / 2) * 0.02);
  if (little >= least && little >= 4 * big) return 'utf-16le';
  if (big >= least && big >= 4 * little) return 'utf-16be';
  return undefined;
}

function isBlankOrDigit(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || (byte >= 0x30 && byte <= 0x39);
}

/** Control characters that no writing has; a few are noise of a text dump, many are another kind of file. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  // By index: an iterator over the bytes takes as long as all that follows.
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > Math.max(1, length * 0.02);
}

function readUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = count(text, REPLACEMENT);
  return { text, encoding, problems: [...damage(damaged), ...nulProblems(text)] };
}

function readUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', problems: nulProblems(text) };
  } catch {
    // Not UTF-8 throughout: that is what the trial asks.
    return undefined;
  }
}

/** Mostly valid UTF-8 with torn places: a cut file, two files glued together. */
function readDamagedUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(text, REPLACEMENT);
  let foreign = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) foreign++;
  if (foreign - damaged < 2 * damaged) return undefined;
  return { text, encoding: 'utf-8', problems: [...damage(damaged), ...nulProblems(text)] };
}

function readCp949(bytes: Uint8Array): DecodedText | undefined {
  if (!looksKorean(decodeCp949(bytes.subarray(0, SAMPLE)))) return undefined;
  const text = decodeCp949(bytes);
  return { text, encoding: 'cp949', problems: [...damage(count(text, REPLACEMENT)), ...nulProblems(text)] };
}

/**
 * The syllables most written in Korean: two of three syllables of a text are among them. Chinese in GBK
 * also decodes to syllables of CP949, but to any of 2,350 alike.
 */
const COMMON = new Set(
  '이다는을의에고하가지로한은서기사도를인정시어자대제그나리해전국상일수아보과성부구원주들있것으장조중공비장동계민경소화방연적관치실분위신무유선세만미라내안지년게월모여산여러회했문된되의면려던적행발통진용역때력북남군평외까습니오교체양합각학생영금당합결같없않개단반더업등불말재물필요우간명들여거표입스르크트드레프타티카바루란터키브',
);

function looksKorean(text: string): boolean {
  let foreign = 0;
  let hangul = 0;
  let common = 0;
  let damaged = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    foreign++;
    if (unit === 0xfffd) damaged++;
    if (unit < 0xac00 || unit > 0xd7a3) continue;
    hangul++;
    if (COMMON.has(text[at]!)) common++;
  }
  return (
    hangul > 0 &&
    hangul >= foreign * 0.5 &&
    damaged <= foreign * 0.02 &&
    common >= hangul * (/[가-힣] [가-힣]/.test(text) ? 0.25 : 0.35)
  );
}

/** Western text of old Windows: nearly all ASCII, the rest curly quotes, dashes and accents. */
function readWestern(bytes: Uint8Array): DecodedText | undefined {
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high++;
  if (high > bytes.length * 0.1) return undefined;
  const text = decodeWestern(bytes);
  const message = phrase(
    'Read as Western Windows text (Windows-1252); check its quotation marks and accents.',
  );
  return {
    text,
    encoding: 'windows-1252',
    problems: [{ code: 'encodingGuessed', severity: 'information', message }, ...nulProblems(text)],
  };
}

/** What Windows-1252 has where Latin-1 has control characters; Node's own decoder reads it as Latin-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, unit => WESTERN[unit.charCodeAt(0) - 0x80]!);
}

const REPLACEMENT = '\uFFFD';

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

function damage(places: number): Problem[] {
  if (!places) return [];
  const message = phrase('{0} places of this file could not be decoded and show as �.', places);
  return [{ code: 'damagedText', severity: 'warning', message }];
}

function nulProblems(text: string): Problem[] {
  const found = count(text, '\0');
  if (!found) return [];
  const message = phrase('This file holds {0} null characters, which were left out.', found);
  return [{ code: 'nullCharacters', severity: 'warning', message }];
}
