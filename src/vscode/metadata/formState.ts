import type { Badge, FormField, FormState, NotePreview } from '../../../media/metadataForm/protocol';
import type { SourceSummary } from '../../core/corpus';
import { missingFields } from '../../core/citations/missingFields';
import type { MetadataField, SourceMetadata } from '../../core/sources/sourceMetadata';
import { SOURCE_TYPES } from '../../core/sources/sourceType';
import { WRITABLE_FIELDS, fieldText } from '../../core/sources/writtenField';
import { unescapeMarkdown } from '../../core/text/escapeMarkdown';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { sourceName } from '../sourceName';
import { FIELD_LABELS, ORIGIN_LABELS, TYPE_LABELS, lackingWords, typeLabel } from './fieldWords';

type Say = (phrase: Phrase) => string;

/** What the form is drawn from. */
export interface FormSubject {
  readonly source: SourceSummary;
  /** What the source says of itself. */
  readonly found: SourceMetadata;
  /** The note in the style, as Markdown, and what the style is called. */
  readonly note: string;
  readonly style: string;
  readonly sources: readonly SourceSummary[];
}

/** What notes need. */
const NEEDED: readonly MetadataField[] = ['author', 'title', 'issued'];

/** All that the form shows of a source; `say` words it. */
export function formState({ source, found, note, style, sources }: FormSubject, say: Say): FormState {
  const missing = missingFields(source.metadata);
  return {
    id: source.id,
    heading: sourceName(source),
    file: source.id,
    fields: WRITABLE_FIELDS.map(field => formField(field, source.metadata, found, missing, say)),
    authors: source.metadata.author ?? [],
    preview: notePreview(source.metadata, note, style, say),
    lacking: NEEDED.flatMap(field => {
      const count = sources.filter(({ metadata }) => missingFields(metadata).includes(field)).length;
      return count ? [{ field, words: say(lackingWords(field, count)) }] : [];
    }),
  };
}

/** The note as plain words, and what it lacks. */
export function notePreview(metadata: SourceMetadata, note: string, style: string, say: Say): NotePreview {
  const missing = missingFields(metadata).map(field => say(FIELD_LABELS[field]));
  return {
    note: unescapeMarkdown(note.replace(/<([a-z][^<>\s]*)>/giu, '$1')),
    style,
    lacks: missing.length ? say(phrase('Not known yet: {0}', missing.join(', '))) : '',
  };
}

/** The next source, or the one before, that lacks `field` or anything that notes need; it goes round. */
export function stepTo(
  sources: readonly SourceSummary[],
  id: string,
  by: 1 | -1,
  field?: MetadataField,
): SourceSummary | undefined {
  const at = sources.findIndex(source => source.id === id);
  const round = [...sources.slice(at + 1), ...sources.slice(0, Math.max(at, 0))];
  return (by > 0 ? round : round.reverse()).find(({ metadata }) => {
    const missing = missingFields(metadata);
    return field ? missing.includes(field) : missing.length > 0;
  });
}

function formField(
  name: MetadataField,
  metadata: SourceMetadata,
  found: SourceMetadata,
  missing: readonly MetadataField[],
  say: Say,
): FormField {
  const isOverruled = metadata.origins[name]?.from === 'references';
  return {
    name,
    label: say(FIELD_LABELS[name]),
    kind: KINDS[name] ?? 'text',
    value: fieldText(metadata, name),
    badge: badgeOf(name, metadata, say),
    placeholder: placeholderOf(name, say),
    ...(isOverruled && { sourceSays: shownValue(name, fieldText(found, name), say) }),
    isMissing: missing.includes(name),
    ...(name === 'type' && {
      choices: SOURCE_TYPES.map(type => ({ value: type, label: say(TYPE_LABELS[type]) })),
    }),
  };
}

const KINDS: Readonly<Partial<Record<MetadataField, FormField['kind']>>> = {
  type: 'choice',
  author: 'authors',
  issued: 'date',
  accessed: 'date',
};

function badgeOf(field: MetadataField, { origins }: SourceMetadata, say: Say): Badge {
  const origin = origins[field];
  if (!origin) return { kind: 'unknown', words: say(phrase('unknown')), why: '', leads: false };
  const from = say(ORIGIN_LABELS[origin.from]);
  const leads = origin.range !== undefined || origin.from === 'references';
  if (origin.certainty === 'inferred') {
    const why = origin.why ? say(phrase('inferred: {0}', say(origin.why))) : from;
    return { kind: 'inferred', words: say(phrase('inferred')), why, leads };
  }
  const isOwn = origin.from === 'references' || origin.from === 'writer';
  const words = isOwn ? say(phrase('you')) : origin.range ? say(phrase('in the source')) : from;
  return { kind: isOwn ? 'you' : 'source', words, why: from, leads };
}

function placeholderOf(field: MetadataField, say: Say): string {
  if (field === 'issued') return say(phrase('2024-07-08, 2024. 7., 2024?'));
  if (field === 'accessed') return say(phrase('the day you read it'));
  return '';
}

function shownValue(field: MetadataField, value: string, say: Say): string {
  const type = field === 'type' ? typeLabel(value) : undefined;
  return type ? say(type) : value;
}
