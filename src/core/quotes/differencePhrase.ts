import type { Phrase } from '../text/phrase';
import { phrase } from '../text/phrase';
import type { Difference } from './differences';

/** What is told of words that are not the source's; `name` is what the writer calls the source by. */
export function differencePhrase({ kind, source, quoted }: Difference, name: string): Phrase {
  if (!source) return phrase('{0} does not have “{1}” here', name, quoted);
  if (!quoted) return phrase('{0} also says “{1}” here; show the cut with …', name, source);
  if (kind === 'negation')
    return phrase('{0} says “{1}”, not “{2}”: the negation differs', name, source, quoted);
  if (kind === 'number') return phrase('{0} says “{1}”, not “{2}”: the number differs', name, source, quoted);
  return phrase('{0} says “{1}”, not “{2}”', name, source, quoted);
}
