type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** The same numbers with room for `needed`, and for as many again: growing one by one costs little. */
export function grown<Kind extends Numbers>(numbers: Kind, needed: number): Kind {
  const larger = new (numbers.constructor as new (length: number) => Kind)(
    Math.max(needed, Math.ceil(numbers.length * 1.5)),
  );
  larger.set(numbers);
  return larger;
}
