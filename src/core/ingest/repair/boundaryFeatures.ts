import { isJosa, josaLength } from '../../text/josa';
import { WORDS } from './data/words';
import type { OwnWords } from './ownWords';

/**
 * What can be seen at a place between two syllables that bears on whether a word ends there. `left` is the
 * run of syllables before it, `right` the one after it; the names of the features are the keys of the
 * learnt weights, so the trainer and the reader share this function.
 */
export function boundaryFeatures(left: string, right: string, own?: OwnWords): string[] {
  const a = left.slice(-1);
  const b = right[0]!;
  const before = left.length > 1 ? left.at(-2)! : '^';
  const after = right.length > 1 ? right[1]! : '$';
  const third = left.length > 2 ? left.at(-3)! : '^';
  const last = right.length > 2 ? right[2]! : '$';
  return [
    `ab${a}${b}`,
    `pab${before}${a}${b}`,
    `abn${a}${b}${after}`,
    `pabn${before}${a}${b}${after}`,
    `a${a}`,
    `b${b}`,
    `pa${before}${a}`,
    `bn${b}${after}`,
    `ppa${third}${before}${a}`,
    `bnn${b}${after}${last}`,
    `len${Math.min(left.length, 6)}${Math.min(right.length, 6)}`,
    `ll${Math.min(left.length, 6)}`,
    ...lexicalFeatures(left, right),
    ...(own ? ownFeatures(left, right, own) : []),
  ];
}

const known = new Set(WORDS);
const LONGEST = 7;

function lexicalFeatures(left: string, right: string): string[] {
  const l = leftClass(left);
  const r = rightClass(left, right);
  const x = straddle(left, right);
  const whole = wholeClass(left + right);
  return [
    `L${l}`,
    `R${r}`,
    `X${x}`,
    `W${whole}`,
    `LR${l}${r}`,
    `LX${l}${x}`,
    `RX${r}${x}`,
    `LRXW${l}${r}${x[0]}${whole}`,
  ];
}

/** N a known word, J one with a particle, n ends in one, j ends like a particle, o other; with the particle. */
function leftClass(left: string): string {
  if (known.has(left)) return 'N';
  const josa = josaLength(left);
  for (let length = josa; length > 0; length--) {
    const stem = left.slice(0, -length);
    if (known.has(stem) && isJosa(left.slice(-length), stem.charCodeAt(stem.length - 1))) return 'J';
  }
  for (let length = Math.min(LONGEST, left.length - 1); length >= 2; length--)
    if (known.has(left.slice(-length))) return 'n';
  return josa ? `j${Math.min(josa, 3)}` : 'o';
}

function rightClass(left: string, right: string): string {
  if (isJosa(right, left.charCodeAt(left.length - 1))) return `P${Math.min(right.length, 3)}`;
  if (known.has(right)) return 'N';
  const found = longestWordAt(right);
  if (!found) return 'o';
  return isJosa(right.slice(found), right.charCodeAt(found - 1)) ? 'J' : `s${Math.min(found, 4)}`;
}

function longestWordAt(word: string): number {
  for (let length = Math.min(LONGEST, word.length); length >= 2; length--)
    if (known.has(word.slice(0, length))) return length;
  return 0;
}

/** The longest known word that lies across the place: how much of it on either side, and whether it begins the run. */
function straddle(left: string, right: string): string {
  for (let length = Math.min(LONGEST, left.length + right.length); length >= 2; length--) {
    for (let before = Math.min(length - 1, left.length); before >= 1; before--) {
      const after = length - before;
      if (after > right.length) continue;
      if (known.has(left.slice(-before) + right.slice(0, after)))
        return `${Math.min(length, 4)}${before === left.length ? '^' : '-'}${after === right.length ? '$' : '-'}`;
    }
  }
  return '0';
}

function wholeClass(word: string): string {
  if (known.has(word)) return 'N';
  const found = longestWordAt(word);
  return found && isJosa(word.slice(found), word.charCodeAt(found - 1)) ? 'J' : 'o';
}

function ownFeatures(left: string, right: string, { joined, spaced, words }: OwnWords): string[] {
  const pair = left.slice(-1) + right[0]!;
  const together = joined.get(pair) ?? 0;
  const apart = spaced.get(`${left.slice(-1)} ${right[0]!}`) ?? 0;
  const wider =
    (left.length > 1 && joined.has(left.slice(-2) + right[0]!) ? 1 : 0) +
    (right.length > 1 && joined.has(pair + right[1]!) ? 1 : 0);
  const isLeft = words.has(left) ? 1 : 0;
  const isRight = words.has(right) ? 1 : 0;
  const isWhole = words.has(left + right) ? 1 : 0;
  return [
    `dj${Math.min(together, 3)}${Math.min(apart, 2)}`,
    `dw${wider}`,
    `de${isLeft}${isRight}${isWhole}`,
    `dwe${wider}${isLeft}${isRight}${isWhole}`,
  ];
}
