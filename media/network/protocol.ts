import type { EntityType } from '../../src/core/entities/entityTypes';
import type { PictureStrings } from '../shared/protocol';

/** What the extension tells the picture of a name's network. Ids are opaque to it. */
export type ToNetwork = {
  /** First answer to `ready`, again for another name, and whenever the corpus changes. */
  readonly kind: 'network';
  readonly strings: NetworkStrings;
  /** In the order of the switches. */
  readonly types: readonly NetworkType[];
  readonly sources: readonly NetworkSource[];
  readonly network: Network;
};

/** What the picture tells the extension. */
export type FromNetwork =
  /** The name whose picture it showed before VS Code was started anew, where there was one. */
  | { readonly kind: 'ready'; readonly centre?: string }
  /** Show the words in their source. */
  | { readonly kind: 'open'; readonly id: string; readonly start: number; readonly end: number }
  /** Draw the picture of another name. */
  | { readonly kind: 'centre'; readonly id: string };

export interface NetworkType {
  readonly id: EntityType;
  readonly one: string;
  readonly label: string;
}

export interface NetworkSource {
  readonly id: string;
  readonly name: string;
}

/** A name and those it stands with; every number is counted from the passages. */
export interface Network {
  /** The name in the middle first, then the others, those that share most passages with it first. */
  readonly names: readonly NetworkName[];
  readonly passages: readonly NetworkPassage[];
}

export interface NetworkName {
  readonly id: string;
  readonly label: string;
  /** The name in other languages and scripts. */
  readonly others: string;
  readonly type: EntityType;
  /** Whether it is listed; otherwise it was only found in the sources. */
  readonly isListed: boolean;
}

export interface NetworkPassage {
  readonly sourceId: string;
  /** `한겨레연구 ¶ 3` */
  readonly place: string;
  readonly year?: string;
  /** Where its text begins in the source. */
  readonly start: number;
  readonly text: string;
  /** The names in it by their index, each with its places in the source. */
  readonly names: readonly { readonly name: number; readonly places: readonly Place[] }[];
}

/** A half-open range of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface NetworkStrings extends PictureStrings {
  readonly back: string;
  readonly source: string;
  readonly allSources: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly name: string;
  readonly type: string;
  readonly passages: string;
  readonly sources: string;
  readonly centre: string;
  /** For one passage, and for more. */
  readonly one: string;
  readonly count: string;
  readonly onlyFound: string;
  readonly choose: string;
}
