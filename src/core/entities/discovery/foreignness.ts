import { decomposeSyllable } from '../../text/hangul';
import { remember } from '../remember';

/**
 * How much a Hangul word sounds like a foreign name written in Hangul, per syllable: about 1 for 젤렌스키,
 * below 0 for 국방부. Sino-Korean and native nouns have no open ㅡ (르 스 크), hardly any ㅋ and few ㅔ,
 * which transliterations are full of.
 */
export const foreignness: (word: string) => number = remember(measure);

function measure(word: string): number {
  let total = 0;
  for (let at = 0; at < word.length; at++) total += syllableScore(word.charCodeAt(at), at === 0);
  return word ? total / word.length : 0;
}

const LEAD = {
  n: 2,
  d: 3,
  r: 5,
  m: 6,
  b: 7,
  s: 9,
  silent: 11,
  j: 12,
  ch: 14,
  k: 15,
  t: 16,
  p: 17,
  h: 18,
} as const;
const VOWEL = {
  ae: 1,
  ya: 2,
  eo: 4,
  e: 5,
  ye: 7,
  o: 8,
  wa: 9,
  yo: 12,
  u: 13,
  wo: 14,
  we: 15,
  wi: 16,
  yu: 17,
  eu: 18,
  i: 20,
} as const;
const TAIL = { none: 0, g: 1, n: 4, r: 8, ng: 21 } as const;

function syllableScore(unit: number, isFirst: boolean): number {
  const parts = decomposeSyllable(unit);
  if (!parts) return 0;
  const { lead, vowel, tail } = parts;
  const isOpen = tail === TAIL.none;
  if (vowel === VOWEL.eu && lead !== LEAD.silent) {
    if (isOpen) return 2;
    if (tail === TAIL.r && lead !== LEAD.s) return 2;
    if (tail === TAIL.n && (lead === LEAD.d || lead === LEAD.r)) return 1;
    if (tail === TAIL.n && lead === LEAD.s) return 2;
  }
  if (lead === LEAD.k) return 2;
  if (lead === LEAD.r && isFirst) return 1.5;
  if (vowel === VOWEL.e && !SINO_E.has(lead)) return 2;
  if (vowel === VOWEL.e && !isOpen) return 2;
  if (vowel === VOWEL.i && (lead === LEAD.d || lead === LEAD.t)) return 2;
  if (lead === LEAD.t && (vowel === VOWEL.eo || vowel === VOWEL.u)) return 1;
  if (lead === LEAD.p && (vowel === VOWEL.eo || vowel === VOWEL.u || vowel === VOWEL.i)) return 1;
  if (lead === LEAD.s && (vowel === VOWEL.ya || vowel === VOWEL.yo || vowel === VOWEL.yu)) return 1.5;
  if ((vowel === VOWEL.yu || vowel === VOWEL.ya) && (lead === LEAD.n || lead === LEAD.d || lead === LEAD.m))
    return 1.5;
  if (vowel === VOWEL.we || (vowel === VOWEL.wo && lead !== LEAD.silent)) return 1;
  if (lead === LEAD.r && tail !== TAIL.g && tail !== TAIL.ng) return 1;
  if (vowel === VOWEL.ae && (tail === TAIL.n || tail === TAIL.r) && lead !== LEAD.s) return 1.2;
  if (lead === LEAD.p && isOpen) return 0.5;
  if (vowel === VOWEL.i && (lead === LEAD.n || lead === LEAD.b) && !isFirst) return 0.7;
  if (vowel === VOWEL.i && tail === TAIL.g && NIK.has(lead)) return 0.5;
  if (tail === TAIL.g || tail === TAIL.ng) return -0.7;
  return 0;
}

/** Leads of 닉, 딕, 릭, 믹, 빅: no noun has them. */
const NIK: ReadonlySet<number> = new Set([LEAD.n, LEAD.d, LEAD.r, LEAD.m, LEAD.b]);

/** Leads with which ㅔ is also Sino-Korean or native: 세 제 체 게 에. */
const SINO_E: ReadonlySet<number> = new Set([0, LEAD.s, LEAD.silent, LEAD.j, LEAD.ch]);
