/** What each UTF-16 unit becomes when layout is folded. Values below `FIRST_PLAIN` are instructions. */
export const DROPPED = 0;
/** Sits on the character before: combining accents, medial and final jamo. */
export const COMBINING = 1;
const STOP = 2;
const ELLIPSIS = 3;
const HYPHEN = 4;
export const FIRST_PLAIN = 5;

/** Marks that fold as a run: `...` and `……` are one ellipsis, `--` one dash; one or two full stops stay stops. */
export const RUNS: Readonly<Record<number, { one: number; many: number; atLeast: number }>> = {
  [STOP]: { one: unitOf('.'), many: unitOf('…'), atLeast: 3 },
  [ELLIPSIS]: { one: unitOf('…'), many: unitOf('…'), atLeast: 1 },
  [HYPHEN]: { one: unitOf('-'), many: unitOf('-'), atLeast: 1 },
};

/** Single and double are one, because a quotation inside a quotation has its marks turned. */
const QUOTATION_MARKS = '\'"`´‘’‚‛“”„‟′″＇＂';
const MIDDLE_DOTS = '·ㆍ・･‧•∙⋅';
const HYPHENS = '-‐‑‒–—―−⁃﹘﹣－─';
const TILDES = '~∼〜～˜';
const ELLIPSES = '…⋯‥';
/** White space, zero-width and soft characters that a copy from a page brings along. */
const SPACES = '\u0085\u00a0\u00ad\u061c\u1680\u180e\u2060\u3000\u3164\ufeff\uffa0';

export const FOLDS: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const set = (from: number, to: number, value: number) => table.fill(value, from, to + 1);
  const setAll = (characters: string, value: number) => {
    for (const character of characters) table[unitOf(character)] = value;
  };
  // Full-width ASCII first, so that its marks fold on as their ASCII forms do.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  set(0, 0x20, DROPPED);
  set(0x2000, 0x200f, DROPPED);
  set(0x2028, 0x202f, DROPPED);
  set(0x205f, 0x2064, DROPPED);
  set(0x2066, 0x206f, DROPPED);
  set(0xfe00, 0xfe0f, DROPPED);
  setAll(SPACES, DROPPED);
  set(0x0300, 0x036f, COMBINING);
  set(0x1160, 0x11ff, COMBINING);
  set(0xd7b0, 0xd7fb, COMBINING);
  setAll(QUOTATION_MARKS, unitOf("'"));
  setAll(MIDDLE_DOTS, unitOf('·'));
  setAll(TILDES, unitOf('~'));
  setAll(HYPHENS, HYPHEN);
  setAll(ELLIPSES, ELLIPSIS);
  setAll('.．', STOP);
  // Compatibility ideographs are other code points of the same hanja.
  for (let unit = 0xf900; unit <= 0xfaff; unit++) {
    const composed = String.fromCharCode(unit).normalize('NFC');
    if (composed.length === 1) table[unit] = unitOf(composed);
  }
  return table;
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}
