import type { BibtexEntry } from '@citation-js/core';

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose values TeX does not read. */
const VERBATIM: ReadonlySet<string> = new Set([
  'id',
  'type',
  'language',
  'URL',
  'DOI',
  'page',
  'file',
  'ISBN',
]);

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** The item with every character that means something to TeX written so that it stands for itself. */
export function escapedForTex(item: Fields): Fields {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, VERBATIM.has(name) ? value : escaped(value)]),
  );
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\\{}$&%#_~^<>]/gu, character => TEX[character]!);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, escaped(part)]));
}

/** One entry of BibLaTeX; `item` has what Citation.js leaves out. */
export function bibtexText({ type, label, properties }: BibtexEntry, item: Fields): string {
  const { note, author, ...fields } = properties;
  const { file, note: ownNote } = item;
  const all = {
    ...(author && { author: author.replace(/ and \{(?:others|외|et al\.?)\}$/u, ' and others') }),
    ...fields,
    // The library makes a note of the day of access, which stands in `urldate` already.
    ...(ownNote !== undefined && note && { note }),
    ...(typeof file === 'string' && { file }),
  };
  const lines = Object.entries(all).map(([field, value]) => `  ${field} = {${value}},`);
  return [`@${type}{${label},`, ...lines, '}', ''].join('\n');
}
