import type { MetadataField } from '../../src/core/sources/sourceMetadata';

/** One author as a row of the form has it: a whole name, or a family name and a given one. */
export interface AuthorRow {
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
  readonly affiliation?: string;
  readonly position?: string;
}

/** How a value is known, in a word or two; `why` says more, `leads` whether there is a place to show. */
export interface Badge {
  readonly kind: 'source' | 'inferred' | 'you' | 'unknown';
  readonly words: string;
  readonly why: string;
  readonly leads: boolean;
}

export interface FormField {
  readonly name: MetadataField;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'choice' | 'authors';
  readonly value: string;
  readonly badge: Badge;
  readonly placeholder: string;
  /** What would hold without the writer's own word, where there is such a word. */
  readonly sourceSays?: string;
  /** Unknown, and notes need it. */
  readonly isMissing: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** The note of the source in the chosen style, as it reads now. */
export interface NotePreview {
  readonly note: string;
  readonly style: string;
  /** What the note lacks, in words; empty where it lacks nothing. */
  readonly lacks: string;
}

/** Everything the form shows of one source. */
export interface FormState {
  readonly id: string;
  readonly heading: string;
  readonly file: string;
  readonly fields: readonly FormField[];
  readonly authors: readonly AuthorRow[];
  readonly preview: NotePreview;
  /** For each thing that notes need: how many sources lack it. */
  readonly lacking: readonly { readonly field: MetadataField; readonly words: string }[];
  /** What an undo would take back; undefined where there is nothing. */
  readonly undo?: string;
}

export interface FormStrings {
  readonly back: string;
  readonly next: string;
  readonly lackingLabel: string;
  readonly allKnown: string;
  readonly openSource: string;
  readonly undo: string;
  readonly useSource: string;
  readonly sourceSays: string;
  readonly sourceSaysNothing: string;
  readonly missing: string;
  readonly showPlace: string;
  readonly addAuthor: string;
  readonly removeAuthor: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly splitName: string;
  readonly joinName: string;
  readonly name: string;
  readonly family: string;
  readonly given: string;
  readonly affiliation: string;
  readonly position: string;
  readonly previewLabel: string;
  readonly chooseStyle: string;
  readonly savedWhere: string;
  readonly saved: string;
}

/** A new value: a line for most fields, rows for the authors. */
export type FormChange =
  | { readonly field: Exclude<MetadataField, 'author'>; readonly line: string }
  | { readonly field: 'author'; readonly authors: readonly AuthorRow[] };

export type ToMetadataForm =
  | {
      readonly kind: 'show';
      readonly strings: FormStrings;
      readonly state: FormState;
      /** Where the cursor goes. */
      readonly focus?: MetadataField;
      readonly isSaved?: boolean;
    }
  /** How what is being typed reads, before it is saved. */
  | {
      readonly kind: 'reading';
      readonly id: string;
      readonly field: MetadataField;
      readonly preview: NotePreview;
      readonly words: string;
      readonly isFault: boolean;
    };

export type FromMetadataForm =
  | { readonly kind: 'ready' }
  | { readonly kind: 'typed'; readonly id: string; readonly change: FormChange }
  | { readonly kind: 'write'; readonly id: string; readonly change: FormChange }
  | { readonly kind: 'restore'; readonly id: string; readonly field: MetadataField }
  | { readonly kind: 'showPlace'; readonly id: string; readonly field: MetadataField }
  /** To the next or last source that lacks the field, or any that notes need. */
  | {
      readonly kind: 'step';
      readonly id: string;
      readonly field?: MetadataField;
      readonly by: 1 | -1;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'openSource'; readonly id: string }
  | { readonly kind: 'chooseStyle' };
