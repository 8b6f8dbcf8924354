import { TAIL_RIEUL, isHangulSyllable, tailOf } from './hangul';

/**
 * What a particle demands of the syllable before it: a batchim (은), none (는), none or ㄹ (로), a batchim
 * other than ㄹ (으로), or nothing (에서).
 */
type Demand = 'closed' | 'open' | 'openOrRieul' | 'closedNotRieul' | 'any';

/**
 * Particles (josa) that can end an eojeol, simple ones. They combine (에서+는, 에게+만+은): `josaLength`
 * takes up to three. Only particles: endings of verbs are not here.
 */
const SIMPLE: Readonly<Record<string, Demand>> = {
  은: 'closed',
  는: 'open',
  이: 'closed',
  가: 'open',
  을: 'closed',
  를: 'open',
  과: 'closed',
  와: 'open',
  으로: 'closedNotRieul',
  로: 'openOrRieul',
  의: 'any',
  에: 'any',
  도: 'any',
  만: 'any',
  에서: 'any',
  에게: 'any',
  에게서: 'any',
  께: 'any',
  께서: 'any',
  한테: 'any',
  한테서: 'any',
  부터: 'any',
  까지: 'any',
  마저: 'any',
  조차: 'any',
  처럼: 'any',
  보다: 'any',
  같이: 'any',
  마다: 'any',
  밖에: 'any',
  뿐: 'any',
  대로: 'any',
  만큼: 'any',
  으로서: 'closedNotRieul',
  로서: 'openOrRieul',
  으로써: 'closedNotRieul',
  로써: 'openOrRieul',
  으로부터: 'closedNotRieul',
  로부터: 'openOrRieul',
  이나: 'closed',
  나: 'open',
  이든: 'closed',
  든: 'open',
  이든지: 'closed',
  든지: 'open',
  이라도: 'closed',
  라도: 'open',
  이란: 'closed',
  란: 'open',
  이라고: 'closed',
  라고: 'open',
  이라는: 'closed',
  라는: 'open',
  이라며: 'closed',
  라며: 'open',
  이며: 'closed',
  며: 'open',
  이고: 'closed',
  고: 'open',
  이자: 'closed',
  자: 'open',
  이야말로: 'closed',
  야말로: 'open',
  하고: 'any',
  에만: 'any',
  커녕: 'any',
  은커녕: 'closed',
  는커녕: 'open',
  요: 'any',
};

const LONGEST = Math.max(...Object.keys(SIMPLE).map(josa => josa.length));
/** The units that end a particle: of most words the last one says that there is none. */
const LAST_UNITS: ReadonlySet<number> = new Set(
  Object.keys(SIMPLE).map(josa => josa.charCodeAt(josa.length - 1)),
);

/** Whether `rest`, which follows the character unit `before`, is one particle or up to three in a row. */
export function isJosa(rest: string, before: number): boolean {
  return joins(rest, before, 3);
}

function joins(rest: string, before: number, left: number): boolean {
  if (!rest || left === 0 || rest.length > left * LONGEST) return false;
  if (fits(rest, before)) return true;
  for (let length = Math.min(LONGEST, rest.length - 1); length >= 1; length--) {
    const head = rest.slice(0, length);
    if (fits(head, before) && joins(rest.slice(length), rest.charCodeAt(length - 1), left - 1)) return true;
  }
  return false;
}

function fits(josa: string, before: number): boolean {
  if (!Object.hasOwn(SIMPLE, josa)) return false;
  // Digits, Latin letters, hanja and brackets have no batchim to look at: any particle may follow.
  if (!isHangulSyllable(before)) return true;
  const tail = tailOf(before);
  switch (SIMPLE[josa]!) {
    case 'any':
      return true;
    case 'closed':
      return tail !== 0;
    case 'open':
      return tail === 0;
    case 'openOrRieul':
      return tail === 0 || tail === TAIL_RIEUL;
    case 'closedNotRieul':
      return tail !== 0 && tail !== TAIL_RIEUL;
  }
}

/**
 * How many units at the end of `word` are particles, the longest reading that leaves at least `leaves`
 * units: 2 for 푸틴에게 (에게), 0 for a word without. It knows shapes, not words: 사이 gives 0 only because
 * 이 needs a batchim before it, and 정부가 gives 1. Callers that need certainty weigh both readings.
 */
export function josaLength(word: string, leaves = 1): number {
  if (!LAST_UNITS.has(word.charCodeAt(word.length - 1))) return 0;
  for (let length = Math.min(word.length - leaves, 3 * LONGEST); length >= 1; length--) {
    if (isJosa(word.slice(-length), word.charCodeAt(word.length - length - 1))) return length;
  }
  return 0;
}
