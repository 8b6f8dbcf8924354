import type { TextRange } from './textRange';

/** The sentences of a text. (First version.) */
export function findSentences(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const match of text.matchAll(
    /[^\s](?:[^.?!\n]|[.?!](?![\s”’")\]]|$)){0,4000}(?:[.?!]+[”’")\]]*|(?=\n)|$)/gu,
  ))
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return found;
}
