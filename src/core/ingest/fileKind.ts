/** What a file that is no text looks like by its first bytes, in words; undefined where it may be text. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(({ bytes: signature }) => signature.every((byte, at) => bytes[at] === byte));
  return known?.name;
}

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'ZIP (DOCX, HWPX, EPUB)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], name: 'HWP or DOC' },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], name: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'GIF' },
  { bytes: [0x1f, 0x8b, 0x08], name: 'GZIP' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'ELF' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], name: '7z' },
];
