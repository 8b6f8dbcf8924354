import type { TimeExpression } from '../dates/timeExpression';
import type { ClaimUnit } from './claimUnits';
import type { Stretch } from './stretch';

/** How much of a claim a sentence carries, with the passage it stands in for the rest. */
export interface Carried {
  /** 0 to 1. */
  readonly share: number;
  /** The names, times and figures of the claim that do not stand in the passage. */
  readonly missing: readonly string[];
}

/** What stands elsewhere in the passage counts for this much: the sentence says 그는, the one before said who. */
const NEARBY = 0.45;
/** Less of a unit than this is not there. */
const HALF = 0.5;

export function carriedBy(units: readonly ClaimUnit[], sentence: Stretch, passage: Stretch): Carried {
  let [sum, total] = [0, 0];
  const missing: string[] = [];
  for (const unit of units) {
    const inPassage = shareOf(unit, passage);
    sum += unit.weight * Math.max(shareOf(unit, sentence), NEARBY * inPassage);
    total += unit.weight;
    if (unit.kind !== 'word' && inPassage < HALF) missing.push(unit.surface);
  }
  return { share: total > 0 ? sum / total : 0, missing };
}

function shareOf(unit: ClaimUnit, stretch: Stretch): number {
  switch (unit.kind) {
    case 'name':
      return stretch.entityIds.has(unit.entityId) ? 1 : 0;
    case 'time':
      return Math.max(0, ...stretch.times.map(time => sharedTime(unit.time, time)));
    case 'number':
      return stretch.stems.has(unit.stem) ? 1 : 0;
    case 'word':
      return shareOfWord(unit.stem, stretch);
  }
}

/** The word, a word of which it is a part, or one that begins alike: 참관 for 참관했다, 수송량 for 수송. */
function shareOfWord(stem: string, { stems, text }: Stretch): number {
  if (stems.has(stem)) return 1;
  if (stem.length < 2) return 0;
  if (/\p{Script=Hangul}/u.test(stem) && text.includes(stem)) return PART_OF_WORD;
  const beginning = stem.slice(0, Math.max(2, Math.ceil(stem.length * SAME_BEGINNING)));
  for (const other of stems) if (other.length > 1 && other.startsWith(beginning)) return LIKE_BEGINNING;
  return 0;
}

const PART_OF_WORD = 0.8;
const LIKE_BEGINNING = 0.5;
const SAME_BEGINNING = 0.75;

/** The same span; one inside the other, the less the longer the outer one is; else nothing. */
function sharedTime(claimed: TimeExpression, said: TimeExpression): number {
  if (claimed.from === null || claimed.to === null || said.from === null || said.to === null) return 0;
  if (claimed.from === said.from && claimed.to === said.to) return 1;
  const isSaidInside = said.from >= claimed.from && said.to <= claimed.to;
  const isClaimedInside = claimed.from >= said.from && claimed.to <= said.to;
  if (isSaidInside) return FINER;
  return isClaimedInside ? (COARSER[said.grain] ?? 0) : 0;
}

/** The source is more exact than the claim, … */
const FINER = 0.8;
/** … or less: the month for a day, the year for a month. */
const COARSER: Readonly<Partial<Record<TimeExpression['grain'], number>>> = { month: 0.6, year: 0.3 };
