import { createNoteRenderer } from '../../src/core/citations/csl/noteRenderer';
import type { NoteRenderer } from '../../src/core/citations/csl/noteRenderer';
import { citationStyle } from '../../src/core/citations/styles/index';
import type { StyleId } from '../../src/core/citations/styles/index';
import { STYLE_TEXTS } from '../../src/core/citations/styles/texts';

/** One of the product's own styles at work. */
export function noteRenderer(id: StyleId): Promise<NoteRenderer> {
  return createNoteRenderer({
    form: citationStyle(id)!.form,
    language: citationStyle(id)!.language,
    ...STYLE_TEXTS[id],
  });
}
