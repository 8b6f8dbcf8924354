import type { ParticlePair } from '../text/particleAgreement';
import { chooseParticle } from '../text/particleAgreement';

/** Long forms are particles whatever follows them: 라고는, 이라는데. */
const LONG: readonly (readonly [RegExp, ParticlePair])[] = [
  [/^이?라고/u, '이라고/라고'],
  [/^이?라는/u, '이라는/라는'],
  [/^이?라면서/u, '이라면서/라면서'],
  [/^이?라며/u, '이라며/라며'],
];

/** Short ones only as the whole eojeol; those that are words as well (이, 나) stay what the writer wrote. */
const SHORT: readonly (readonly [RegExp, ParticlePair])[] = [
  [/^[을를]$/u, '을/를'],
  [/^[은는]$/u, '은/는'],
  [/^[과와]$/u, '과/와'],
  [/^가$/u, '이/가'],
  [/^으?로$/u, '(으)로'],
];

/**
 * The particle that the writer has typed ahead of a quotation, in the form that fits its words: 라고 behind
 * 동맹 becomes 이라고. Undefined where none follows, it fits, or nobody can know.
 */
export function agreeingParticle(
  following: string,
  words: string,
): { readonly typed: string; readonly fitting: string } | undefined {
  const whole = following.normalize('NFC');
  const eojeol = /^[가-힣]{1,10}/u.exec(whole)?.[0] ?? '';
  const [pattern, pair] = [...LONG, ...SHORT].find(([form]) => form.test(eojeol)) ?? [];
  if (!pattern || !pair) return undefined;
  const [typed] = pattern.exec(eojeol)!;
  const fitting = chooseParticle(words, pair);
  if (fitting === undefined || fitting === typed) return undefined;
  // In the letters that the draft has: whole, or in pieces as on a Mac.
  if (following.startsWith(typed)) return { typed, fitting };
  return { typed: typed.normalize('NFD'), fitting: fitting.normalize('NFD') };
}
