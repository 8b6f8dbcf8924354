/** A text in the form in which words are compared, and the way back to the text it came from. */
export interface FoldedCharacters {
  readonly text: string;
  /** For each unit of `text`, and for its end, the offset in the original; absent when they are the same. */
  readonly offsets?: Uint32Array;
}

/**
 * Folds what makes equal words look different: composition (NFC), full-width forms, case, accents. Nearly
 * every text keeps its length; one with loose jamo or combining accents gets an offset map.
 */
export function foldCharacters(text: string): FoldedCharacters {
  if (COMBINING.test(text)) return foldComposing(text);
  const folded = foldUnits(text);
  return folded.length === text.length ? { text: folded } : foldComposing(text);
}

/** Conjoining jamo and combining marks: what NFC may melt into the character before. */
const COMBINING = /[\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;
const NEEDS_UNIT_FOLD = /[\u00c0-\u024f\uf900-\ufaff\uff01-\uff5e]/;
const UNITS_TO_FOLD = /[\u00c0-\u024f\uf900-\ufaff\uff01-\uff5e]/g;

function foldUnits(text: string): string {
  const lower = text.toLowerCase();
  return NEEDS_UNIT_FOLD.test(lower) ? lower.replace(UNITS_TO_FOLD, foldUnit) : lower;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0xf900) return unit.normalize('NFC').charAt(0);
  return unit.normalize('NFD').charAt(0);
}

/** The slow way: composes each base with what follows it, and remembers where it stood. */
function foldComposing(text: string): FoldedCharacters {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && end - start < 64 && COMBINING.test(text.charAt(end))) end++;
    for (const { piece, at } of composed(text, start, end)) {
      pieces.push(piece);
      offsets.push(at);
    }
    start = end;
  }
  offsets.push(text.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/**
 * The units of one cluster after composition. A run of conjoining jamo is a run of syllables: each begins
 * at the next leading consonant.
 */
function composed(text: string, start: number, end: number): { piece: string; at: number }[] {
  const units: { piece: string; at: number }[] = [];
  for (let from = start; from < end;) {
    let to = from + 1;
    while (to < end && !isLeadingJamo(text.charCodeAt(to))) to++;
    const folded = foldUnits(text.slice(from, to).normalize('NFC')).replace(/[\u0300-\u036f]/g, '');
    for (let index = 0; index < folded.length; index++) {
      units.push({ piece: folded.charAt(index), at: Math.min(from + index, to - 1) });
    }
    from = to;
  }
  return units;
}

function isLeadingJamo(unit: number): boolean {
  return unit >= 0x1100 && unit <= 0x115f;
}
