import { composeJamo, toJamo } from './jamo';

/** The keys of the standard Korean layout (Dubeolsik) and their letters; then those with Shift. */
const KEYS = 'qwertyuiopasdfghjklzxcvbnmQWERTOP';
const LETTERS = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ';

/** What the keys of a word of Latin letters write in the Korean layout: vnxls → 푸틴. Other keys: undefined. */
export function typedInKorean(word: string): string | undefined {
  let letters = '';
  for (const key of word) {
    const at = KEYS.indexOf(key) >= 0 ? KEYS.indexOf(key) : KEYS.indexOf(key.toLowerCase());
    if (at < 0) return undefined;
    letters += LETTERS.charAt(at);
  }
  return composeJamo(letters);
}

/** What the keys of a Korean word write in the Latin layout: ㅖㅕ샤ㅜ → Putin. */
export function typedInLatin(word: string): string | undefined {
  let keys = '';
  for (const letter of toJamo(word)) {
    const at = LETTERS.indexOf(letter);
    if (at < 0) return undefined;
    keys += KEYS.charAt(at);
  }
  return keys;
}
