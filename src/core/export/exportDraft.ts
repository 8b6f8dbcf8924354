import type { Problem } from '../text/problem';
import { EXPORT_FORMATS } from './exportFormat';
import type { ExportFormat, ExportFormatId } from './exportFormat';
import { readPrintedDraft } from './printedDraft';

export interface ExportOptions {
  /** Names the document where the draft gives itself no title. */
  readonly name: string;
}

export interface ExportedDraft {
  readonly bytes: Uint8Array;
  /** What the writer should know before the file leaves her desk; ranges are of the draft. */
  readonly problems: readonly Problem[];
}

/** A draft as a file of its own. Any draft can be exported; what is wrong with it is said. */
export async function exportDraft(
  text: string,
  format: ExportFormatId,
  { name }: ExportOptions,
): Promise<ExportedDraft> {
  const draft = readPrintedDraft(text, name);
  const writer: ExportFormat = await EXPORT_FORMATS[format]();
  const problems = [...draft.problems, ...(writer.losses?.(draft) ?? [])];
  return { bytes: await writer.write(draft), problems };
}
