import { toldEvents } from '../events/toldEvents';
import type { ToldEvent } from '../events/toldEvents';
import type { Source } from '../sources/source';
import type { AnnotatedSource } from './annotatedSource';

/** A happening that a source tells of. */
export interface SourceEvent extends ToldEvent {
  readonly source: Source;
}

/** All that the sources tell plainly, in their order. */
export function sourceEvents(sources: readonly AnnotatedSource[]): SourceEvent[] {
  return sources.flatMap(annotated => {
    const { source, sentences, mentions, timeExpressions } = annotated;
    const told = toldEvents(source.body.text, sentences, mentions, timeExpressions);
    return told.map(event => ({ ...event, source }));
  });
}
