import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';
import type { EntityType } from './entityTypes';

/** A person, organisation, country, place, … that texts name, as a knowledge file describes it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly labels: Labels;
  readonly aliases: readonly Alias[];
  readonly roles: readonly Role[];
  readonly facts: readonly KnowledgeFact[];
  /** For a group (북·러, 한미일): the ids of its members. A mention of it is one mention per member. */
  readonly members: readonly string[];
  /** From when to when it was, in EDTF: an era, a war, a government. An end that is not said is open. */
  readonly from?: string;
  readonly to?: string;
  /** Where it is described: a knowledge file's address, `builtin` for the countries, `text` when only discovered. */
  readonly origin: string;
}

/** The name in each language; at least one is there. `roman` is a romanisation used in print. */
export interface Labels {
  readonly ko?: string;
  readonly en?: string;
  readonly hanja?: string;
  readonly roman?: string;
}

/** A surface form. */
export interface Alias {
  readonly text: string;
  /** full: the whole name. short: part of it. title: names only by office. abbr: letters. compound: one letter, only inside 북·러, 한미일. gloss: a foreign spelling. */
  readonly kind: 'full' | 'short' | 'title' | 'abbr' | 'compound' | 'gloss';
  /** Also an ordinary word or another's name (이란, 대사): needs evidence beside it. */
  readonly ambiguous: boolean;
}

/** An office and when it was held; days, months or years in EDTF, absent where unknown. */
export interface Role {
  readonly title: LocalText;
  readonly organization?: string;
  readonly from?: string;
  readonly to?: string;
  readonly evidence: readonly EvidenceReference[];
}

/** A statement in the knowledge file's own words. It is shown only with evidence that is found in its source. */
export interface KnowledgeFact {
  readonly text: LocalText;
  /** When it was so, in EDTF: a day, month, year or interval. */
  readonly on?: string;
  readonly stance: 'fact' | 'reported' | 'opinion' | 'plan' | 'forecast';
  readonly evidence: readonly EvidenceReference[];
}

/** In Korean, in English, or both. */
export interface LocalText {
  readonly ko?: string;
  readonly en?: string;
}

/** Where a source says so: its words, found again blind to layout. */
export interface EvidenceReference {
  /** A source's id, or its file name where that is unique. */
  readonly source: string;
  readonly quote: string;
}

/** One place in a text that names an entity. Offsets are of the text it was found in. */
export interface Mention extends TextRange {
  readonly surface: string;
  readonly type: EntityType;
  /** The entity named; in a compound such as 북·러 there is one mention per member. */
  readonly entity: { readonly id: string; readonly label: string };
  /** listed: an alias of a knowledge file or a builtin country. discovered: found by its shape in the text only. */
  readonly origin: 'listed' | 'discovered';
  /** Inside a longer mention: 북 in 북·러 정상회담. */
  readonly nested: boolean;
  /** Present when the link is inferred (a short form, a title): how. */
  readonly implied?: Phrase;
  /** Other entities this surface may name here; then no link should be trusted silently. */
  readonly candidates?: readonly string[];
}
