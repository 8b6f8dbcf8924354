import { mapIdentity } from '../text/mappedText';
import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { ReadSource, SourceFile } from './ingest';

/** What a reader of files may use up on one of them before it is stopped. */
export type ReadingLimit =
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'memory'; readonly megabytes: number }
  /** No limit of ours: the reader itself came to an end. */
  | { readonly kind: 'crash' };

type NamedFile = Pick<SourceFile, 'id' | 'uri'>;

/** A source of which nothing could be read, so that the writer sees the file and why. */
export function unreadSource({ id, uri }: NamedFile, problem: Problem): ReadSource {
  const format = { layout: 'clean', metadata: { origins: {} }, problems: [problem] } as const;
  const source = {
    id,
    uri,
    metadata: format.metadata,
    body: mapIdentity(''),
    passages: [],
    problems: [problem],
  };
  return { source, joins: [], file: { id, uri }, format };
}

/** The source of a file whose reading was stopped. */
export function stoppedSource(file: NamedFile, limit: ReadingLimit): ReadSource {
  return unreadSource(file, { code: 'readingStopped', severity: 'error', message: reason(limit) });
}

function reason(limit: ReadingLimit): Phrase {
  switch (limit.kind) {
    case 'time':
      return phrase('Reading took longer than {0} seconds and was given up.', limit.seconds);
    case 'memory':
      return phrase('Reading needs more than {0} MB of memory and was given up.', limit.megabytes);
    case 'crash':
      return phrase('The file is damaged and cannot be read.');
  }
}
