import type { TextRange } from '../text/textRange';

/** What a passage is to a reader: prose is searched and quoted, the rest is told apart from it. */
export type PassageKind =
  'prose' | 'heading' | 'list' | 'quotation' | 'note' | 'reference' | 'caption' | 'byline' | 'table';

/** The paragraph-sized unit that is indexed, quoted and cited. Its range is of the source's repaired text. */
export interface Passage extends TextRange {
  readonly kind: PassageKind;
  /** Counts the paragraphs of prose from 1, as a note's locator does; a heading has the number of the paragraph below. */
  readonly paragraph: number;
  /** The nearest heading above, where there is one. */
  readonly heading?: string;
  /** The page on which it begins, as printed, where the format tells. */
  readonly page?: string;
}
