import type { Problem } from '../text/problem';
import type { PrintedDraft } from './printedDraft';

/** One kind of file that a draft can be exported to. */
export interface ExportFormat {
  /** What this kind of file cannot hold of the draft. */
  losses?(draft: PrintedDraft): Problem[];
  write(draft: PrintedDraft): Promise<Uint8Array>;
}

/** Another format is a file of its own and a line here; it is loaded when it is first asked for. */
export const EXPORT_FORMATS = {
  docx: async () => (await import('./docx/docx')).docx,
  hwpx: async () => (await import('./hwpx/hwpx')).hwpx,
  html: async () => (await import('./html')).html,
} as const satisfies Record<string, () => Promise<ExportFormat>>;

/** Also the extension of its files. */
export type ExportFormatId = keyof typeof EXPORT_FORMATS;

export function isExportFormat(id: string): id is ExportFormatId {
  return Object.hasOwn(EXPORT_FORMATS, id);
}
