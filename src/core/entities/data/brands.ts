/** Latin letters that names of Korean companies begin with, and are written together with: LG화학. */
export const BRANDS: ReadonlySet<string> = new Set(
  'LG SK KT CJ GS LS KB NH DL HJ KG SM YG JYP BNK DGB JB SBI LX HL LF KCC OCI SPC BGF HMM JW HK LIG SGC STX KGC IBK SH LH HDC'.split(
    ' ',
  ),
);

/** Those that stand for nothing else when they stand alone. */
export const BRANDS_ALONE: ReadonlySet<string> = new Set(
  'LG SK KT CJ GS LS KCC OCI SPC BGF HMM HDC STX'.split(' '),
);
