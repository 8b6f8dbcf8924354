import type { ParticlePair } from './particleAgreement';
import { chooseParticle } from './particleAgreement';

/** How translators write a particle whose form depends on what was filled in before it. */
const MARKED: Readonly<Record<string, ParticlePair>> = {
  '은(는)': '은/는',
  '이(가)': '이/가',
  '을(를)': '을/를',
  '과(와)': '과/와',
  '이라고(라고)': '이라고/라고',
  '이라는(라는)': '이라는/라는',
  '(으)로': '(으)로',
};

const MARKS = /은\(는\)|이\(가\)|을\(를\)|과\(와\)|이라고\(라고\)|이라는\(라는\)|\(으\)로/g;

/**
 * The sentence with its marked particles in the form that fits: 푸틴은(는) → 푸틴은. A particle stays
 * marked where it cannot be known how the words before it are read.
 */
export function agreeParticles(sentence: string): string {
  return sentence.replace(
    MARKS,
    (mark, at: number) => chooseParticle(sentence.slice(0, at), MARKED[mark]!) ?? mark,
  );
}
