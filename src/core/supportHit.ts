import type { SearchHit, SupportHit } from './corpus';
import type { Support } from './claims/findSupport';
import type { NamingPassage } from './claims/namingPassages';
import type { AnnotatedSource, Annotations } from './facts/annotatedSource';
import type { Hit } from './search/searchIndex';
import type { Source } from './sources/source';
import { encloses } from './text/textRange';
import type { TextRange } from './text/textRange';

/** A hit with how it supports a claim: its sentence is the one that carries most. */
export function withSupport(hit: SearchHit, support: Support<unknown>, { body }: Source): SupportHit {
  const { share, missing, maybeOpposite, sentence } = support;
  const { start, end } = sentence;
  return {
    ...hit,
    sentence: { start, end, text: body.text.slice(start, end) },
    share,
    missing,
    maybeOpposite,
  };
}

/** A passage that is like another need not have all that is in it, nor agree with it. */
export function likeness<Found>(support: Support<Found>): Support<Found> {
  return { ...support, missing: [], maybeOpposite: false };
}

/** A passage found by its names, as the index would give it. */
export function namingHit({ source, index, mentions }: NamingPassage): Hit {
  const passage = { ...source.passages[index]!, index };
  const { start, end } = passage;
  return { score: 0, sourceId: source.id, passage, highlights: mentions, start, end };
}

/** A part of a source as a text of its own, with the names and times in it; cut after `longest` units. */
export function excerptOf(
  { source, mentions, timeExpressions }: AnnotatedSource,
  range: TextRange,
  longest: number,
): { text: string; annotations: Annotations } {
  const part = { start: range.start, end: Math.min(range.end, range.start + longest) };
  const inside = <Item extends TextRange>(items: readonly Item[]): Item[] =>
    items
      .filter(item => encloses(part, item))
      .map(item => ({ ...item, start: item.start - part.start, end: item.end - part.start }));
  return {
    text: source.body.text.slice(part.start, part.end),
    annotations: { mentions: inside(mentions), timeExpressions: inside(timeExpressions) },
  };
}
