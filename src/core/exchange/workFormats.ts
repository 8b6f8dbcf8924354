/** The formats in which the data of sources can be written, and what their files are called. */
export const WORK_FORMATS = {
  bibtex: { label: 'BibLaTeX', extension: 'bib' },
  ris: { label: 'RIS', extension: 'ris' },
  csl: { label: 'CSL-JSON', extension: 'json' },
} as const;

export type WorkFormat = keyof typeof WORK_FORMATS;
