import type { Network, NetworkName, NetworkPassage } from '../../../media/network/protocol';
import type { Neighbourhood, NetworkName as KnownName, SharedPassage } from '../../core/facts/neighbours';

/** How names and places are worded. */
export interface NetworkWords {
  readonly language: 'ko' | 'en';
  readonly placeOf: (passage: SharedPassage) => string;
}

/** A neighbourhood as the picture draws it. */
export function drawnNetwork({ names, passages }: Neighbourhood, words: NetworkWords): Network {
  return {
    names: names.map(name => drawnName(name, words.language)),
    passages: passages.map(passage => drawnPassage(passage, words.placeOf(passage))),
  };
}

/** The name in the reader's language, the others behind it. */
export function drawnName(
  { id, label, labels, type, isListed }: KnownName,
  language: 'ko' | 'en',
): NetworkName {
  const shown = labels[language] ?? label;
  const others = [labels.ko, labels.en, labels.hanja].filter(form => form && form !== shown);
  return { id, label: shown, others: others.join(' '), type, isListed };
}

function drawnPassage({ evidence, year, names }: SharedPassage, place: string): NetworkPassage {
  const { sourceId, start, text } = evidence;
  return { sourceId, place, start, text, names, ...(year === undefined ? {} : { year }) };
}
