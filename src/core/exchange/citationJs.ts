// By itself, so that the library is loaded when the first file is read or written.
import { plugins } from '@citation-js/core';
import type { BibtexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// By itself the library drops every character outside of ASCII, and makes keys of its own.
const bibtex = plugins.config.get('@bibtex');
bibtex.format.asciiOnly = false;
bibtex.format.useIdAsLabel = true;
bibtex.format.checkLabel = false;

type Fields = Readonly<Record<string, unknown>>;

/** The records of a BibTeX or BibLaTeX text as CSL-JSON. Throws when one of them cannot be read. */
export function parseBibtex(text: string): Fields[] {
  // The type is always said: of a text that is none of its formats the library would try others.
  return plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
}

/** The records of a RIS text as CSL-JSON. Throws when one of them cannot be read. */
export function parseRis(text: string): Fields[] {
  return plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false });
}

/** Items of CSL-JSON as entries of BibLaTeX, in an order of fields of their own. */
export function toBibtex(items: readonly Fields[]): BibtexEntry[] {
  return plugins.output.format('biblatex', items, { format: 'object' });
}

/** Items of CSL-JSON as the tags of RIS, each with one value or several. */
export function toRis(items: readonly Fields[]): Fields[] {
  return plugins.output.format('ris', items, { format: 'object' });
}
