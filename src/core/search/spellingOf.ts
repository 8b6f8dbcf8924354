import { analyze } from '../analysis/analyzer';

/**
 * How texts write the word of a stem: its commonest form, or for Korean the part that all forms have in
 * common, so that 한반도는 and 한반도의 give 한반도 and not the stem 한반.
 */
export function spellingOf(stem: string, texts: readonly string[]): string {
  const counts = new Map<string, number>();
  let isKorean = false;
  for (const text of texts) {
    for (const { start, end, kind, surface, terms } of analyze(text)) {
      if (terms.stem !== stem) continue;
      isKorean = kind === 'korean';
      // Hanja count as they are read: 條約은 and 조약이 have 조약 in common.
      const form = isKorean ? surface : text.slice(start, end);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  if (isKorean) return koreanSpelling(stem, [...counts.keys()]);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best?.[0] ?? stem;
}

/** One form alone does not say where its particle begins: a single syllable may be the word's own. */
function koreanSpelling(stem: string, forms: readonly string[]): string {
  const shared = sharedBeginning(forms);
  return forms.length === 1 && shared.length - stem.length > 1 ? stem : shared;
}

function sharedBeginning(words: readonly string[]): string {
  const shortest = Math.min(...words.map(word => word.length));
  let length = 0;
  while (length < shortest && words.every(word => word[length] === words[0]![length])) length++;
  return words[0]!.slice(0, length);
}
