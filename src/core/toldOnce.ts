import type { AnnotatedSource } from './facts/annotatedSource';
import type { TextRange } from './text/textRange';
import type { Works } from './works/works';

/**
 * The names and times of a source that its better copy does not tell already: a work that stands on the
 * desk twice is counted once, and what differs in another version counts.
 */
export function toldOnce(annotated: AnnotatedSource | undefined, works: Works): AnnotatedSource | undefined {
  if (!annotated || works.bestOf(annotated.source.id) === undefined) return annotated;
  const isNew = (range: TextRange): boolean => !works.betterPlace(annotated.source.id, range);
  return {
    ...annotated,
    mentions: annotated.mentions.filter(isNew),
    timeExpressions: annotated.timeExpressions.filter(isNew),
  };
}
