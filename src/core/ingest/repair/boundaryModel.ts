import weightsByValue from './data/boundaryWeights.json';
import { boundaryFeatures } from './boundaryFeatures';
import type { OwnWords } from './ownWords';

/**
 * How likely a word ends between two runs of Korean syllables, as log-odds: 2 is seven to one for a space,
 * -2 seven to one against. Learnt from running text (test/support/wordBoundaries), where a space follows
 * about every third syllable.
 */
export function spaceOdds(left: string, right: string, own?: OwnWords): number {
  const weights = (weightByFeature ??= readWeights());
  let sum = 0;
  for (const feature of boundaryFeatures(left, right, own)) sum += weights.get(feature) ?? 0;
  return sum / SCALE;
}

/** The weights are kept in tenths. */
const SCALE = 10;

let weightByFeature: Map<string, number> | undefined;

/** The file groups the names of features by their weight. */
function readWeights(): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [weight, names] of Object.entries(weightsByValue))
    for (const name of names.split(' ')) weights.set(name, Number(weight));
  return weights;
}
