type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** From so many numbers on, room that is not used weighs more than copying them once more. */
const MANY = 1 << 18;

/** The same numbers with room for `needed`, and for some more: growing one by one costs little. */
export function grown<Kind extends Numbers>(numbers: Kind, needed: number): Kind {
  const larger = new (numbers.constructor as new (length: number) => Kind)(
    Math.max(needed, Math.ceil(numbers.length * (numbers.length < MANY ? 1.5 : 1.125))),
  );
  larger.set(numbers);
  return larger;
}
