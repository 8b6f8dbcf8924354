/**
 * The same function with its last answers kept: a text says the same words again and again. Only for pure
 * functions of one string; forgets everything when `most` answers are kept, so memory stays bounded.
 */
export function remember<T>(answer: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return word => {
    const kept = known.get(word);
    if (kept) return kept.value;
    const value = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, { value });
    return value;
  };
}
