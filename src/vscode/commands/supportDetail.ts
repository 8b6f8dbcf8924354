import type { SupportHit } from '../../core/corpus';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { fileName, sourceDetail, sourceName } from '../sourceName';

/** Where a passage stands, and what to beware of before it is cited for the sentence. */
export function supportDetail(hit: SupportHit, say: (phrase: Phrase) => string): string {
  const { source, missing, maybeOpposite, alsoIn = [] } = hit;
  return [
    ...(maybeOpposite ? [say(phrase('it may say the opposite: only one of the two negates'))] : []),
    ...(missing.length ? [say(phrase('not there: {0}', missing.join(', ')))] : []),
    sourceName(source),
    sourceDetail(source.metadata),
    ...(alsoIn.length ? [say(phrase('also in {0}', alsoIn.map(({ id }) => fileName(id)).join(', ')))] : []),
  ]
    .filter(Boolean)
    .join(' · ');
}
