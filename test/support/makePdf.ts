/** A line of text on a page: from the left, from the top, in points. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** In degrees. */
  readonly turned?: number;
}

/**
 * Writes a PDF of A5 pages by hand: no font is inside, and the Korean in it is only readable with the table
 * UniKS-UCS2-H, as in many an old file.
 */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  { info = '', catalog = '' }: { info?: string; catalog?: string } = {},
): Uint8Array {
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${7 + page * 2} 0 R`).join(' ')}] /MediaBox [0 0 420 595] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>',
    '<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    `<< ${info} >>`,
  ];
  for (const lines of pages) {
    const content = lines.map(drawLine).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.indexOf('xref\n0 ')}\n%%EOF\n`;
  return Uint8Array.from(file, character => character.charCodeAt(0));
}

function drawLine({ x, y, text, size = 10, turned = 0 }: PdfLine): string {
  const codes = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, 595 - y].map(value => value.toFixed(3)).join(' ');
  return `BT /F1 ${size} Tf ${matrix} Tm <${codes.join('')}> Tj ET`;
}
