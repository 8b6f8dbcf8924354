import { TAIL_RIEUL, isHangulSyllable, tailOf } from './hangul';

/** How what was read aloud ends: in a vowel, in ㄹ, or in another consonant. That is all a particle asks. */
export type LastSound = 'vowel' | 'rieul' | 'consonant';

/**
 * The last sound of a text read aloud in Korean: several where readers differ (K9 is 케이구 and 케이나인),
 * none where nobody can know.
 * Punctuation, closing marks, Markdown emphasis and a gloss in parentheses are not read: 푸틴(Putin) ends
 * like 푸틴. Digits are read in Korean, capitals by their letters' names.
 */
export function lastSounds(text: string): readonly LastSound[] {
  const spoken = withoutSilent(text);
  if (!spoken) return [];
  const last = spoken.charCodeAt(spoken.length - 1);
  if (isHangulSyllable(last)) return [soundOfTail(tailOf(last))];
  const sign = SIGNS[spoken.at(-1)!];
  if (sign) return [sign];
  if (/\d$/.test(spoken)) return soundsOfNumber(spoken);
  if (/[A-Za-z]$/.test(spoken)) return soundsOfLatin(spoken);
  return [];
}

function soundOfTail(tail: number): LastSound {
  if (tail === 0) return 'vowel';
  return tail === TAIL_RIEUL ? 'rieul' : 'consonant';
}

const SILENT_END = /(?:[\s.,!?…;:'"“”‘’`*_~\]」』〉》】)·—–-]|\[\^[^\s[\]]{1,200}\])$/u;
const GLOSS_END = /\([^()]{0,200}\)$/u;

/** The text up to the last character that is read. Looks at its last few hundred units only. */
function withoutSilent(text: string): string {
  let rest = text.slice(-600).normalize('NFC');
  for (;;) {
    const note = /\[\^[^\s[\]]{1,200}\]$/u.exec(rest);
    const gloss = GLOSS_END.exec(rest);
    if (note) rest = rest.slice(0, note.index);
    // Parentheses around everything are no gloss; what is inside is all there is to read.
    else if (gloss && rest.slice(0, gloss.index).trim()) rest = rest.slice(0, gloss.index);
    else if (SILENT_END.test(rest)) rest = rest.slice(0, -1);
    else return rest;
  }
}

const V = 'vowel';
const L = 'rieul';
const C = 'consonant';

/** Signs and hanja that have one usual reading: %, ㎏, 美 (미), 中 (중). */
// prettier-ignore
const SIGNS: Readonly<Record<string, LastSound>> = {
  '%': V, '％': V, '℃': V, '°': V, '㎜': V, '㎝': V, '㎞': V, '㎡': V, '㎢': V, '㎥': V, '㎏': C, '㎎': C, '㏊': V,
  '+': V, '&': V, $: V, '₩': C, '€': V, '¥': C, '£': V, '￦': C,
  美: V, 中: C, 日: L, 北: C, 韓: C, 露: V, 俄: V, 英: C, 佛: L, 獨: C, 南: C, 蘇: V, 印: C, 臺: V, 伊: V, 濠: V, 越: L,
  前: C, 現: C, 新: C, 舊: V, 故: V, 女: V, 男: C, 黨: C, 軍: C, 與: V, 野: V, 靑: C, 檢: C, 警: C, 核: C, 對: V, 反: C, 親: C,
  ㄱ: C, ㄴ: C, ㄷ: C, ㄹ: L, ㅁ: C, ㅂ: C, ㅅ: C, ㅇ: C, ㅈ: C, ㅊ: C, ㅋ: C, ㅌ: C, ㅍ: C, ㅎ: C,
};

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const DIGITS: readonly LastSound[] = [C, L, V, C, V, V, C, L, L, V];
/** 제로 원 투 스리 포 파이브 식스 세븐 에이트 나인 */
const ENGLISH_DIGITS: readonly LastSound[] = [V, C, V, V, V, V, V, C, V, C];
/** 십 백 천, and for every four zeros 만 억 조 경 해 */
const LARGE: readonly LastSound[] = [C, C, V, C, V];

function soundsOfNumber(text: string): readonly LastSound[] {
  const number = /[\d.,:·-]{0,60}\d$/u.exec(text)![0];
  const before = text.slice(0, text.length - number.length);
  // A fraction is read from its lower number, a date from its upper: nobody can know.
  if (before.endsWith('/')) return [];
  const digits = /\d+(?:,\d{3})*$/u.exec(number)![0];
  const isDecimal = /\d[.·:]$/u.test(number.slice(0, number.length - digits.length));
  const last = Number(digits.at(-1));
  if (isDecimal) return [DIGITS[last]!];
  if (digits.length === 1 && /[A-Za-z]-?$/u.test(text.slice(0, -1)))
    return [DIGITS[last]!, ENGLISH_DIGITS[last]!];
  return soundOfDigits(digits.replaceAll(',', ''));
}

function soundOfDigits(digits: string): readonly LastSound[] {
  const zeros = digits.length - digits.replace(/0+$/u, '').length;
  if (zeros === 0 || zeros === digits.length) return [DIGITS[Number(digits.at(-1))]!];
  // 십, 백 and 천 all end in a consonant.
  const large = LARGE[Math.floor(zeros / 4) - 1];
  return zeros < 4 ? [C] : large ? [large] : [];
}

/** 에이 비 시 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 아르 에스 티 유 브이 더블유 엑스 와이 제트 */
// prettier-ignore
const LETTERS: Readonly<Record<string, LastSound>> = {
  A: V, B: V, C: V, D: V, E: V, F: V, G: V, H: V, I: V, J: V, K: V, L, M: C, N: C, O: V, P: V, Q: V, S: V, T: V,
  U: V, V, W: V, X: V, Y: V, Z: V,
};

/** Acronyms that are read as words and end otherwise than their last letter's name. */
const WORDS_OF_CAPITALS: Readonly<Record<string, LastSound>> = { OPEC: C, APEC: C, UNIFIL: L };

/** Units of measure behind a number. */
// prettier-ignore
const UNITS: Readonly<Record<string, LastSound>> = {
  km: V, m: V, cm: V, mm: V, kg: C, g: C, mg: C, t: C, kt: C, Mt: C, l: V, L: V, ml: V, ha: V, kW: V, MW: V, GW: V, kWh: V,
  MB: V, GB: V, TB: V, Hz: V, kHz: V, MHz: V, GHz: V, ft: V, p: V,
};

function soundsOfLatin(text: string): readonly LastSound[] {
  const word = /[A-Za-z]{1,60}$/u.exec(text)![0];
  const before = text.slice(0, text.length - word.length);
  const unit = /[\d%]\s?$/u.test(before) ? UNITS[word] : undefined;
  if (unit) return [unit];
  if (/\d$/u.test(before) && word.length > 1) return [];
  if (word === word.toUpperCase() || word.length === 1) return soundsOfCapitals(word.toUpperCase());
  return soundsOfSpelling(word.toLowerCase());
}

function soundsOfCapitals(word: string): readonly LastSound[] {
  const known = WORDS_OF_CAPITALS[word];
  if (known) return [known];
  // Capitals that can be pronounced (RCEP, UNMIK) may be, and then a stop at their end closes a syllable.
  const mayBePronounced = word.length > 3 && /[AEIOU][BCGKPT]$/u.test(word);
  if (mayBePronounced || word.length > 7) return soundsOfSpelling(word.toLowerCase());
  // R is 아르 and 알.
  return word.endsWith('R') ? [V, L] : [LETTERS[word.at(-1)!]!];
}

/** The few spellings that leave no doubt how a word ends in Korean. */
function soundsOfSpelling(word: string): readonly LastSound[] {
  if (/(?:ng|[mn])$/u.test(word)) return [C];
  if (word.endsWith('l')) return [L];
  if (/(?:[aiouyszfvxrw]|sh|ch|th|ph|ee|[^aeiou]d|[lnrs][kt]|[cfpx]t|[lmns]p)$/u.test(word)) return [V];
  return [];
}
