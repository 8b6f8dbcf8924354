import rows from 'iconv-lite/encodings/tables/cp949.json';

/**
 * Decodes CP949, the code page of Korean Windows, with its 8,822 extended syllables (똠, 펲, 뷁). A platform's
 * `TextDecoder('euc-kr')` cannot be relied on for those: Node's knows KS X 1001 only. Bytes that stand for
 * nothing become U+FFFD, one each.
 */
export function decodeCp949(bytes: Uint8Array): string {
  const table = (units ??= readTable());
  const pieces: string[] = [];
  let piece: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    const pair = lead < 0x80 ? lead : table[(lead << 8) | (bytes[at + 1] ?? 0)]!;
    if (lead >= 0x80 && pair) at++;
    piece.push(pair || (lead === 0 ? 0 : REPLACEMENT));
    if (piece.length === PIECE) {
      pieces.push(String.fromCharCode(...piece));
      piece = [];
    }
  }
  pieces.push(String.fromCharCode(...piece));
  return pieces.join('');
}

const REPLACEMENT = 0xfffd;
/** As many arguments as `fromCharCode` may safely take. */
const PIECE = 4096;

let units: Uint16Array | undefined;

/** From iconv-lite's rows `[first code in hex, characters, how many more in sequence, characters, …]`. */
function readTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, ...runs] of rows) {
    let code = parseInt(String(first), 16);
    let last = 0;
    for (const run of runs) {
      if (typeof run === 'number') for (let left = run; left > 0; left--) table[code++] = ++last;
      else for (let at = 0; at < run.length; at++) table[code++] = last = run.charCodeAt(at);
    }
  }
  return table;
}
