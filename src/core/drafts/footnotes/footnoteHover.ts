import type { Draft } from '../draft';
import { labelKey } from '../draft';
import type { Footnote } from './footnoteAt';
import { labelsByAppearance } from './labels';
import { noteMarkdown } from './noteMarkdown';

/** What a footnote's hover says: at a reference its note, at a definition where it is referred to. */
export interface FootnoteHover {
  /** The number a reader will see; undefined for what is not printed. */
  readonly number?: number;
  /** Each note as Markdown; several where a label was given twice. Empty at a definition. */
  readonly notes: readonly string[];
  /** Offsets of the references. Empty at a reference. */
  readonly places: readonly number[];
}

export function footnoteHover(draft: Draft, { kind, references, definitions }: Footnote): FootnoteHover {
  const label = (references[0] ?? definitions[0])!.label;
  const defined = new Set(draft.definitions.map(definition => labelKey(definition.label)));
  const number = labelsByAppearance(draft)
    .filter(key => defined.has(key))
    .indexOf(labelKey(label));
  return {
    ...(number >= 0 && { number: number + 1 }),
    notes: kind === 'reference' ? definitions.map(({ text }) => noteMarkdown(text)) : [],
    places: kind === 'definition' ? references.map(({ start }) => start) : [],
  };
}
