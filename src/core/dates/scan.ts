import type { Pattern, Reading } from './grammar';
import type { PatternIndex } from './patternIndex';

/** A reading with its place in the normalised text. */
export interface Atom extends Reading {
  readonly start: number;
}

/**
 * Tries the patterns wherever one could begin and takes the one that reads furthest; guards take part, so a
 * length of time is never cut up into a day of a month. What was read is not read again.
 */
export function scan(text: string, patterns: PatternIndex): Atom[] {
  const atoms: Atom[] = [];
  let consumed = 0;
  for (let at = 0; at < text.length; at++) {
    const candidates = patterns.startingAt(text, at);
    if (!candidates) continue;
    const edge = edgeAt(text, at, consumed);
    if (edge === 'inside') continue;
    const reading = longest(candidates, text, at, edge === 'afterParticle');
    if (!reading) continue;
    if (reading.meaning) atoms.push({ ...reading, start: at });
    consumed = reading.end;
    at = reading.end - 1;
  }
  return atoms;
}

function longest(
  candidates: readonly Pattern[],
  text: string,
  at: number,
  needsDistinct: boolean,
): Reading | undefined {
  let best: Reading | undefined;
  for (const pattern of candidates) {
    if (needsDistinct && !pattern.isDistinct) continue;
    const reading = pattern.read(text, at);
    if (!reading || reading.end <= at) continue;
    const isBetter =
      !best || reading.end > best.end || (reading.end === best.end && !best.meaning && reading.meaning);
    if (isBetter) best = reading;
  }
  return best;
}

type Edge = 'free' | 'afterParticle' | 'inside';

const PARTICLE_ENDS = '은는이가을를에의도로과와만며고서';

/** Whether a word or number can begin here. */
function edgeAt(text: string, at: number, consumed: number): Edge {
  if (at === 0) return 'free';
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (isHangul(code)) {
    if (!isHangul(before) || at === consumed) return 'free';
    return PARTICLE_ENDS.includes(text[at - 1]!) ? 'afterParticle' : 'inside';
  }
  if (isDigit(before) || isLatin(before)) return 'inside';
  if (isDigit(code) && at >= 2 && at - 1 !== consumed && '.,-/:·$₩'.includes(text[at - 1]!)) {
    return isDigit(text.charCodeAt(at - 2)) || '$₩'.includes(text[at - 1]!) ? 'inside' : 'free';
  }
  return 'free';
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}
