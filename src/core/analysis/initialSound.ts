import { decomposeSyllable } from '../text/hangul';

/**
 * How a syllable of hanja sounds at the beginning of a word in the South, where ㄹ and ㄴ give way:
 * 력 → 역, 로 → 노, 녀 → 여. The North writes 력사, 로동, 녀성.
 */
export function initialSound(syllable: string): string {
  const parts = decomposeSyllable(syllable.charCodeAt(0));
  if (!parts || (parts.lead !== LEAD_NIEUN && parts.lead !== LEAD_RIEUL)) return syllable;
  if (VOWELS_WITH_I.has(parts.vowel)) return withLead(syllable, parts.lead, LEAD_IEUNG);
  return parts.lead === LEAD_RIEUL ? withLead(syllable, parts.lead, LEAD_NIEUN) : syllable;
}

/** The same word with another sound at its beginning, as North and South write it: 노동 and 로동, 이 and 리. */
export function otherInitials(word: string): string[] {
  const [first, rest] = [word.charAt(0), word.slice(1)];
  const sounded = initialSound(first);
  if (sounded !== first) return [sounded + rest];
  const lead = decomposeSyllable(first.charCodeAt(0))?.lead;
  if (lead === undefined) return [];
  return [LEAD_NIEUN, LEAD_RIEUL]
    .map(other => withLead(first, lead, other))
    .filter(other => other !== first && initialSound(other) === first)
    .map(other => other + rest);
}

const LEAD_NIEUN = 2;
const LEAD_RIEUL = 5;
const LEAD_IEUNG = 11;
/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ */
const VOWELS_WITH_I: ReadonlySet<number> = new Set([2, 3, 6, 7, 12, 17, 20]);
const SYLLABLES_OF_A_LEAD = 588;

function withLead(syllable: string, lead: number, other: number): string {
  return String.fromCharCode(syllable.charCodeAt(0) + (other - lead) * SYLLABLES_OF_A_LEAD);
}
