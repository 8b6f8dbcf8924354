import type { LastSound } from './readAloud';
import { lastSounds } from './readAloud';

/** The two forms of each particle: behind a consonant, behind a vowel. */
const FORMS = {
  '이/가': ['이', '가'],
  '은/는': ['은', '는'],
  '을/를': ['을', '를'],
  '과/와': ['과', '와'],
  '아/야': ['아', '야'],
  '이라고/라고': ['이라고', '라고'],
  '이라는/라는': ['이라는', '라는'],
  '이라며/라며': ['이라며', '라며'],
  '이라면서/라면서': ['이라면서', '라면서'],
  '이란/란': ['이란', '란'],
  '이라도/라도': ['이라도', '라도'],
  '이나/나': ['이나', '나'],
  '이든/든': ['이든', '든'],
  '이며/며': ['이며', '며'],
  '이고/고': ['이고', '고'],
  '이자/자': ['이자', '자'],
  '이야말로/야말로': ['이야말로', '야말로'],
  '이다/다': ['이다', '다'],
  '이었다/였다': ['이었다', '였다'],
  '(으)로': ['으로', '로'],
  '(으)로서': ['으로서', '로서'],
  '(으)로써': ['으로써', '로써'],
  '(으)로부터': ['으로부터', '로부터'],
} as const satisfies Record<string, readonly [string, string]>;

export type ParticlePair = keyof typeof FORMS;

export const PARTICLE_PAIRS = Object.keys(FORMS) as readonly ParticlePair[];

/**
 * The form of the particle that fits behind `before`, decided on what is read aloud; undefined where that
 * cannot be known, and the writer has to be asked.
 */
export function chooseParticle(before: string, pair: ParticlePair): string | undefined {
  // Letters in pieces (NFD), as files from a Mac have them, are heard like whole ones.
  const forms = new Set(lastSounds(before.normalize('NFC')).map(sound => formFor(sound, pair)));
  return forms.size === 1 ? [...forms][0] : undefined;
}

function formFor(sound: LastSound, pair: ParticlePair): string {
  const [closed, open] = FORMS[pair];
  // (으)로 takes ㄹ for a vowel: 서울로.
  const isOpen = sound === 'vowel' || (sound === 'rieul' && pair.startsWith('(으)로'));
  return isOpen ? open : closed;
}
