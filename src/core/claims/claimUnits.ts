import { analyze } from '../analysis/analyzer';
import type { TimeExpression } from '../dates/timeExpression';
import type { Annotations } from '../facts/annotatedSource';
import { EMPTY_WORD, weightOfWord } from '../search/questionWords';
import { overlaps } from '../text/textRange';
import type { TextRange } from '../text/textRange';

/** One thing that a claim says, and how much of the claim it is. A range of the claim's text. */
export type ClaimUnit = TextRange & { readonly surface: string; readonly weight: number } & (
    | { readonly kind: 'name'; readonly entityId: string }
    | { readonly kind: 'time'; readonly time: TimeExpression }
    | { readonly kind: 'number' | 'word'; readonly stem: string }
  );

/** How rare a stem is in the sources: a few units of natural logarithm. */
export type Rarity = (stem: string) => number;

/**
 * What makes a sentence a source of another: the same people, day and figures. Words are paraphrased,
 * these seldom are, so they weigh more than words of the same rarity.
 */
const NAME_SHARE = 1.6;
const NUMBER_SHARE = 1.6;
/** A day tells more than the year it is in. */
const TIME_WEIGHTS: Readonly<Partial<Record<TimeExpression['grain'], number>>> = {
  day: 7,
  month: 6,
  year: 4,
};
const OTHER_TIME = 3;
/** A name that stands in every essay is still said for a reason. */
const LEAST_NAME = 1.5;
const MOST_UNITS = 48;

/** Takes a claim apart: its names, times and figures, and the rest of its words by their rarity. */
export function readClaim(
  text: string,
  { mentions, timeExpressions }: Annotations,
  rarity: Rarity,
): ClaimUnit[] {
  const tokens = analyze(text);
  const names = mentions
    .filter(({ nested }) => !nested)
    .map(({ start, end, entity }): ClaimUnit => {
      const inside = tokens.filter(token => overlaps(token, { start, end }));
      const rarest = Math.max(LEAST_NAME, ...inside.map(({ terms }) => rarity(terms.stem)));
      const surface = text.slice(start, end);
      return { kind: 'name', start, end, surface, entityId: entity.id, weight: NAME_SHARE * rarest };
    });
  const times = timeExpressions
    .filter(({ from, to }) => from !== null && to !== null)
    .map((time): ClaimUnit => {
      const { start, end, surface, grain } = time;
      return { kind: 'time', start, end, surface, time, weight: TIME_WEIGHTS[grain] ?? OTHER_TIME };
    });
  const taken = [...names, ...times];
  const words = tokens
    .filter(token => !taken.some(unit => overlaps(unit, token)))
    .map(({ start, end, kind, surface, terms }): ClaimUnit => {
      const share = kind === 'number' ? NUMBER_SHARE : weightOfWord(surface, terms.stem);
      return {
        kind: kind === 'number' ? 'number' : 'word',
        start,
        end,
        surface: text.slice(start, end),
        stem: terms.stem,
        weight: share * rarity(terms.stem),
      };
    })
    .filter(({ surface, weight, kind }) => kind === 'number' || weight > EMPTY_WORD * rarity(surface));
  return [...taken, ...words].sort((a, b) => b.weight - a.weight).slice(0, MOST_UNITS);
}
