import type { TextRange } from '../text/textRange';
import { foldLayout } from './foldLayout';
import type { TextPositionSelector, TextQuoteSelector } from './selector';

/** More places than this are not weighed: words as common as that are told apart by position alone. */
const MOST_PLACES = 2_000;
const CONTEXT = 64;

/**
 * Where the described quotation stands in `text`: its exact words first, else the same words in another
 * layout. Of several places the one with the most fitting context wins, then the one nearest to the old
 * position. Says where, not whether: `verifyQuote` judges words.
 */
export function matchQuote(
  text: string,
  selectors: { readonly quote: TextQuoteSelector; readonly position?: TextPositionSelector },
): TextRange | undefined {
  const { quote, position } = selectors;
  if (!quote.exact.trim()) return undefined;
  const exact = placesOf(quote.exact, text);
  if (exact.length) return nearest(text, exact, quote, position);
  const folded = foldLayout(text);
  const places = placesOf(foldLayout(quote.exact).folded, folded.folded).map(place => folded.rangeOf(place));
  return nearest(text, places, quote, position);
}

function placesOf(words: string, text: string): TextRange[] {
  const places: TextRange[] = [];
  if (!words) return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

function nearest(
  text: string,
  places: readonly TextRange[],
  quote: TextQuoteSelector,
  position: TextPositionSelector | undefined,
): TextRange | undefined {
  if (places.length < 2) return places[0];
  const prefix = foldLayout(quote.prefix).folded;
  const suffix = foldLayout(quote.suffix).folded;
  const context = (place: TextRange) =>
    sharedEnd(foldLayout(text.slice(Math.max(0, place.start - CONTEXT), place.start)).folded, prefix) +
    sharedStart(foldLayout(text.slice(place.end, place.end + CONTEXT)).folded, suffix);
  const distance = (place: TextRange) => Math.abs(place.start - (position?.start ?? 0));
  return places
    .map(place => ({ place, context: context(place), distance: distance(place) }))
    .reduce((best, next) =>
      next.context > best.context || (next.context === best.context && next.distance < best.distance)
        ? next
        : best,
    ).place;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
