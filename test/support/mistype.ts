import { composeJamo, toJamo } from '../../src/core/analysis/jamo';

/** The word with each of its letters left out, doubled, and swapped with the next. */
export function mistyped(word: string): string[] {
  const letters = toJamo(word);
  const wrong = new Set<string>();
  for (let at = 0; at < letters.length; at++) {
    const [before, letter, after] = [letters.slice(0, at), letters.charAt(at), letters.slice(at + 1)];
    wrong.add(composeJamo(before + after));
    wrong.add(composeJamo(before + letter + letter + after));
    wrong.add(composeJamo(before + after.charAt(0) + letter + after.slice(1)));
  }
  wrong.delete(word);
  return [...wrong];
}
