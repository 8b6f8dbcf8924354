import './platform';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as parser from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PageText, PdfText, TextItem } from './pageText';

// Without this pdf.js would look for a worker of its own; it runs in ours already.
(globalThis as Record<string, unknown>)['pdfjsWorker'] = parser;

/**
 * Takes the text out of a PDF, page by page. Throws where the file has a password or is damaged; the error's
 * `name` tells which. Nothing is drawn, run or fetched.
 */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  // The bytes are handed over for good, so pdf.js gets its own.
  const task = pdfjs.getDocument({ ...OPTIONS, data: bytes.slice() });
  try {
    const document = (await task.promise) as unknown as PdfDocument;
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    const labels = await document.getPageLabels().catch(() => null);
    const { info } = await document.getMetadata().catch(() => ({ info: {} as DocumentInfo }));
    return { pages, labels: labels ?? undefined, title: wordsOf(info.Title), author: wordsOf(info.Author) };
  } finally {
    await task.destroy();
  }
}

/** Only what is asked for here; pdf.js's own types need those of a browser. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getPageLabels(): Promise<string[] | null>;
  getMetadata(): Promise<{ info: DocumentInfo }>;
}

interface PdfPage {
  getViewport(options: { scale: number }): Viewport;
  getTextContent(): Promise<{ items: PdfItem[]; styles: Record<string, { vertical?: boolean }> }>;
  cleanup(): void;
}

interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
}

interface PdfItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

interface DocumentInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
}

type Matrix = readonly [number, number, number, number, number, number];

/** A page that is damaged is an empty page; the others are read. */
async function readPage(document: PdfDocument, number: number): Promise<PageText> {
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    page.cleanup();
    const upright = items
      .filter(item => item.str !== '' && !styles[item.fontName]?.vertical)
      .map(item => placeItem(item, viewport.transform))
      .filter(item => item !== undefined);
    return { width: viewport.width, height: viewport.height, items: upright };
  } catch {
    return { width: 0, height: 0, items: [] };
  }
}

/** The item in the coordinates of the page as it is looked at; undefined where its text does not run from left to right. */
function placeItem({ str, transform, width, fontName }: PdfItem, page: Matrix): TextItem | undefined {
  const [a, b, c, d, e, f] = transform;
  const along = [page[0] * a + page[2] * b, page[1] * a + page[3] * b] as const;
  const size = Math.hypot(page[0] * c + page[2] * d, page[1] * c + page[3] * d);
  if (along[0] <= 0 || Math.abs(along[1]) > along[0] * 0.05) return undefined;
  const x = page[0] * e + page[2] * f + page[4];
  const y = page[1] * e + page[3] * f + page[5];
  if (![x, y, width, size].every(Number.isFinite)) return undefined;
  // Some fonts name no character for the blank, and a control is what comes out.
  return { text: str.replace(/[\s\p{Cc}]+/gu, ' '), x, y, width, size, font: fontName };
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Hands pdf.js the tables of Korean fonts; everything else that it would fetch is not there. */
class BinaryDataFactory {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind === 'cMapUrl') {
      const { KOREAN_CMAPS } = await import('./cmaps');
      const bytes = KOREAN_CMAPS.get(filename.replace(/\.bcmap$/, ''));
      if (bytes) return bytes;
    }
    throw new Error(`no ${filename} here`);
  }
}

/** For what draws: nothing does. */
class NoFactory {
  destroy(): void {}
}

const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableFontFace: true,
  disableAutoFetch: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  BinaryDataFactory,
  CanvasFactory: NoFactory,
  FilterFactory: NoFactory,
} as const;
