import { authorName } from '../../core/sources/sourceMetadata';
import type { MetadataField, SourceMetadata } from '../../core/sources/sourceMetadata';
import type { Source } from '../../core/sources/source';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';

/** What the reader shows of a source: a heading of metadata, then the repaired text as it is. */
export interface ReaderText {
  readonly text: string;
  /** Where the repaired text begins; everything before it is the heading. */
  readonly bodyStart: number;
}

/** How wide the rule between heading and text is, in characters. */
const RULE = '─'.repeat(32);

/**
 * The page of a source. What is inferred says so and why, what is unknown is said to be unknown; `say`
 * words a phrase in the reader's language.
 */
export function readerText(source: Source, say: (phrase: Phrase) => string): ReaderText {
  const { metadata } = source;
  const heading = [
    row(say(phrase('Title')), valueOf(metadata, 'title', metadata.title, say)),
    row(say(phrase('Author')), valueOf(metadata, 'author', authors(metadata), say)),
    ...optional(say(phrase('Affiliation')), metadata, 'affiliation', metadata.affiliation, say),
    row(say(phrase('Date')), valueOf(metadata, 'issued', metadata.issued, say)),
    ...optional(say(phrase('Published in')), metadata, 'containerTitle', metadata.containerTitle, say),
    ...optional(say(phrase('Publisher')), metadata, 'publisher', metadata.publisher, say),
    ...optional(say(phrase('Number')), metadata, 'number', metadata.number, say),
    row(say(phrase('File')), source.id),
    ...source.problems
      .filter(problem => problem.severity !== 'information')
      .map(problem => `⚠ ${say(problem.message)}`),
  ];
  const head = heading.join('\n') + `\n${RULE}\n\n`;
  return { text: head + source.body.text + '\n', bodyStart: head.length };
}

function row(label: string, value: string): string {
  return `${label}: ${value}`;
}

function optional(
  label: string,
  metadata: SourceMetadata,
  field: MetadataField,
  value: string | undefined,
  say: (phrase: Phrase) => string,
): string[] {
  return value ? [row(label, valueOf(metadata, field, value, say))] : [];
}

function valueOf(
  metadata: SourceMetadata,
  field: MetadataField,
  value: string | undefined,
  say: (phrase: Phrase) => string,
): string {
  if (!value) return say(phrase('unknown'));
  const origin = metadata.origins[field];
  if (origin?.certainty !== 'inferred') return value;
  return `${value} (${origin.why ? say(phrase('inferred: {0}', say(origin.why))) : say(phrase('inferred'))})`;
}

function authors({ author = [] }: SourceMetadata): string {
  return author
    .map(one => {
      const detail = [one.affiliation, one.position].filter(Boolean).join(' ');
      return detail ? `${authorName(one)} (${detail})` : authorName(one);
    })
    .join(', ');
}
