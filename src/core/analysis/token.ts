import type { TextRange } from '../text/textRange';

/** What a token is written in; it decides which filters look at it. */
export type TokenKind = 'korean' | 'hanja' | 'latin' | 'number';

/**
 * What stands between a token and the one before: nothing (7000|개), white space, a middle dot or hyphen
 * inside a word (북·러), a closing bracket or quotation mark right before it (평양’|에서), other marks, or
 * the end of a sentence.
 */
export type Gap = 'none' | 'space' | 'joiner' | 'close' | 'mark' | 'break';

/**
 * A word of a text as the search knows it. Its range is of the analysed text.
 *
 *     푸틴의 답방   →   { surface: '푸틴의', terms: { stem: '푸틴' }, stemEnd: 2 } { surface: '답방', … }
 */
export interface Token extends TextRange {
  readonly kind: TokenKind;
  readonly gap: Gap;
  /** The word with width, case and composition folded. */
  readonly surface: string;
  readonly terms: TokenTerms;
  /** Where the stem's part of the word ends: what is marked when only the stem matched. */
  readonly stemEnd: number;
}

/** The terms under which a token is indexed and looked up. */
export interface TokenTerms {
  readonly stem: string;
  /** A second reading of a short word: 핵 for 핵을, which may also be a word of its own as 회의 is. */
  readonly other?: string;
}

/** One step of the analysis: the same for index and query. */
export type TokenFilter = (tokens: readonly Token[]) => readonly Token[];
