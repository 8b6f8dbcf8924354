import type { TextRange } from '../../text/textRange';
import type { Mention } from '../entity';
import type { EntityType } from '../entityTypes';
import type { Word } from './words';

/** A name that a rule saw by its shape. Offsets are of the text. */
export interface DiscoveredName extends TextRange {
  readonly type: EntityType;
  /** 0 to 1: how sure the rule is. Only names from `STRONG` on are shown unasked. */
  readonly score: number;
  /** Other spellings of the same name in this text: a gloss, the family name, what (이하 …) introduces. */
  readonly aliases: readonly string[];
  /** The office that stood beside a person's name. */
  readonly office?: string;
}

export const STRONG = 0.7;

/** A text as the rules see it. */
export interface DiscoveryText {
  readonly text: string;
  readonly words: readonly Word[];
  /** The longest known mention that begins at an offset. */
  readonly knownAt: ReadonlyMap<number, Mention>;
}

/** The known mention that is the whole word or ends inside it before particles; undefined for none. */
export function knownWord({ knownAt }: DiscoveryText, word: Word): Mention | undefined {
  return knownAt.get(word.start);
}
