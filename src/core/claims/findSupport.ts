import type { AnnotatedSource, Annotations } from '../facts/annotatedSource';
import { isNegated } from '../quotes/negation';
import type { Passage } from '../sources/passage';
import { compareUnits } from '../text/compare';
import { findSentences } from '../text/sentences';
import type { TextRange } from '../text/textRange';
import { carriedBy } from './carried';
import type { Carried } from './carried';
import { readClaim } from './claimUnits';
import type { ClaimUnit, Rarity } from './claimUnits';
import { passageReader } from './stretch';

/** What the search for support asks of the desk. */
export interface ClaimDesk<Hit extends CandidatePassage> {
  candidates(query: string): readonly Hit[];
  /** Passages with the claim's names, in whatever language. */
  naming(units: readonly ClaimUnit[]): readonly Hit[];
  annotated(sourceId: string): AnnotatedSource | undefined;
  readonly rarity: Rarity;
}

export interface CandidatePassage {
  readonly sourceId: string;
  readonly passage: Passage;
  readonly score: number;
}

/** A passage that may support a claim. */
export interface Support<Hit> extends Carried {
  readonly hit: Hit;
  /** The sentence that carries most of the claim; a range of the source's repaired text. */
  readonly sentence: TextRange;
  /** One of the two negates and the other does not: it may say the opposite. */
  readonly maybeOpposite: boolean;
}

/** A passage that carries less of a sentence is no support of it; of a whole passage, none carries as much. */
export const LEAST_OF_SENTENCE = 0.12;
export const LEAST_OF_PASSAGE = 0.04;
/** So many of the most telling units are searched for a second time by themselves. */
const MOST_TELLING = 10;

/**
 * The passages that carry most of a claim, best first. The index finds candidates by all words of the claim
 * and again by its most telling ones; what they carry is then weighed by names, times, figures and rare words.
 */
export function findSupport<Hit extends CandidatePassage>(
  claim: string,
  annotations: Annotations,
  desk: ClaimDesk<Hit>,
  leastShare = LEAST_OF_SENTENCE,
): Support<Hit>[] {
  const units = readClaim(claim, annotations, desk.rarity);
  const isClaimNegated = isNegated(claim);
  return candidatesFor(claim, units, desk)
    .flatMap(hit => weigh(hit, units, desk) ?? [])
    .filter(({ share }) => share >= leastShare)
    .map(found => ({ ...found, maybeOpposite: isNegated(found.text) !== isClaimNegated }))
    .sort(
      (a, b) =>
        b.share - a.share ||
        b.hit.score - a.hit.score ||
        compareUnits(a.hit.sourceId, b.hit.sourceId) ||
        a.sentence.start - b.sentence.start,
    );
}

function candidatesFor<Hit extends CandidatePassage>(
  claim: string,
  units: readonly ClaimUnit[],
  desk: ClaimDesk<Hit>,
): Hit[] {
  const telling = units
    .slice(0, MOST_TELLING)
    .map(({ surface }) => surface)
    .join(' ');
  const found = new Map<string, Hit>();
  const put = (hit: Hit): void => {
    const key = `${hit.passage.start}@${hit.sourceId}`;
    if (!found.has(key)) found.set(key, hit);
  };
  // The words of a claim are no operators: a hyphen before one excludes nothing.
  for (const query of [claim, telling].map(words => words.replace(/["“”＂:：]|(?<!\S)-/gu, ' '))) {
    desk.candidates(query).forEach(put);
  }
  desk.naming(units).forEach(put);
  return [...found.values()];
}

function weigh<Hit extends CandidatePassage>(
  hit: Hit,
  units: readonly ClaimUnit[],
  desk: ClaimDesk<Hit>,
): (Omit<Support<Hit>, 'maybeOpposite'> & { readonly text: string }) | undefined {
  const annotated = desk.annotated(hit.sourceId);
  if (!annotated) return undefined;
  const { passage } = hit;
  const read = passageReader(annotated, passage);
  const whole = read(passage);
  let best: (Carried & { readonly sentence: TextRange; readonly text: string }) | undefined;
  for (const { start, end } of findSentences(whole.text)) {
    const sentence = read({ start: passage.start + start, end: passage.start + end });
    const carried = carriedBy(units, sentence, whole);
    if (!best || carried.share > best.share)
      best = { ...carried, sentence: sentence.range, text: sentence.text };
  }
  return best && { hit, ...best, share: best.share * (passage.kind === 'heading' ? 0.6 : 1) };
}
