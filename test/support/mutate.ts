/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The bytes with a few places changed as disks, mails and malice change them. */
export function mutate(bytes: Uint8Array, roll: (below: number) => number): Uint8Array {
  let result: Uint8Array = Uint8Array.from(bytes);
  for (let times = 1 + roll(6); times > 0; times--) {
    const change = CHANGES[roll(CHANGES.length)]!;
    result = change(result, roll(result.length + 1), roll);
  }
  return result;
}

type Change = (bytes: Uint8Array, at: number, roll: (below: number) => number) => Uint8Array;

/** Values that lengths and counts in files go wrong with. */
const AWKWARD = [0x00, 0x01, 0x7f, 0x80, 0xff];

const CHANGES: readonly Change[] = [
  (bytes, at, roll) => with1(bytes, at, roll(256)),
  (bytes, at, roll) => with1(bytes, at, AWKWARD[roll(AWKWARD.length)]!),
  (bytes, at, roll) => with1(bytes, at, (bytes[at] ?? 0) ^ (1 << roll(8))),
  (bytes, at, roll) => {
    for (let offset = 0; offset < 4; offset++) bytes = with1(bytes, at + offset, roll(2) ? 0xff : 0);
    return bytes;
  },
  (bytes, at) => bytes.slice(0, at),
  (bytes, at, roll) => join(bytes.slice(0, at), bytes.slice(at + roll(64))),
  (bytes, at, roll) => join(bytes.slice(0, at), bytes.slice(at, at + roll(256)), bytes.slice(at)),
  (bytes, at, roll) => {
    const from = roll(bytes.length + 1);
    return join(bytes.slice(0, at), bytes.slice(from, from + roll(128)), bytes.slice(at));
  },
];

function with1(bytes: Uint8Array, at: number, value: number): Uint8Array {
  if (at < bytes.length) bytes[at] = value;
  return bytes;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
