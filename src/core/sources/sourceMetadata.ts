import type { CslFields } from './cslFields';
import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';

/**
 * What is known about a work, in CSL's words (camelCased). A field that is absent is unknown: nothing is
 * ever made up to fill a note. How each present value is known stands in `origins`.
 */
export interface SourceMetadata {
  readonly type?: SourceType;
  readonly title?: string;
  readonly author?: readonly Author[];
  /** Day, month or year of publication, as precise as known, in EDTF: `2024-07-08`, `2023-09`, `2022`. */
  readonly issued?: string;
  /** When `issued` is not known to the day: the first and last day it can be; null where open. */
  readonly issuedBounds?: { readonly from: string | null; readonly to: string | null };
  /** The newspaper, journal, series or site it appeared in. */
  readonly containerTitle?: string;
  readonly publisher?: string;
  /** Number within a series or journal: `CO 15-13`. */
  readonly number?: string;
  readonly url?: string;
  /** The day the page was read, ISO. */
  readonly accessed?: string;
  /** `ko` or `en`: the language most of the text is written in. */
  readonly language?: string;
  /** The institute the text speaks from when it names no author's affiliation (a disclaimer). */
  readonly affiliation?: string;
  /** Further fields of CSL for the notes, as the writer's references have them. */
  readonly cslFields?: CslFields;
  readonly origins: Readonly<Partial<Record<MetadataField, Origin>>>;
}

export type MetadataField = Exclude<keyof SourceMetadata, 'origins' | 'issuedBounds' | 'cslFields'>;

/** CSL's item types that policy writers' sources fall into. */
export type SourceType =
  | 'article-newspaper'
  | 'article-magazine'
  | 'article-journal'
  | 'report'
  | 'book'
  | 'webpage'
  | 'speech'
  | 'document';

/** A Korean name is one `literal`, whole and in order; a foreign one may be split. */
export interface Author {
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
  /** `국민대학교 유라시아학과` */
  readonly affiliation?: string;
  /** `교수` */
  readonly position?: string;
}

/** How a value is known. */
export interface Origin {
  readonly from:
    | 'frontMatter'
    | 'byline'
    | 'header'
    | 'disclaimer'
    | 'text'
    | 'fileName'
    | 'properties'
    | 'references'
    | 'writer';
  /** Stated: it stands there in so many words. Inferred: part of it was filled in, and `why` says how. */
  readonly certainty: 'stated' | 'inferred';
  readonly why?: Phrase;
  /** Where it stands, in the file's decoded text. */
  readonly range?: TextRange;
}

/** The name as a reader says it: `강윤희`, `Ankit Panda`. */
export function authorName(author: Author): string {
  return author.literal ?? [author.given, author.family].filter(Boolean).join(' ');
}
