import * as vscode from 'vscode';
import { draftInFront } from '../drafts/draftInFront';
import { exportDocument } from '../drafts/exportDocument';
import type { ExportFormatId } from '../../core/export/exportFormat';
import type { Command, Desk } from './command';

/** Writes the draft in front as a Word document, what is not saved yet included. */
export const exportToWord: Command = {
  id: 'gakju.exportToWord',
  needsAllSources: true,
  run: (desk, target) => exportInFront(desk, 'docx', target),
};

/** The same as a Hangul document, which no Hancom program has tried yet. */
export const exportToHwpx: Command = {
  id: 'gakju.exportToHwpx',
  needsAllSources: true,
  run: (desk, target) => exportInFront(desk, 'hwpx', target),
};

/** The same as a page for the browser. */
export const exportToHtml: Command = {
  id: 'gakju.exportToHtml',
  needsAllSources: true,
  run: (desk, target) => exportInFront(desk, 'html', target),
};

/** Called with the file to write, it asks nothing. */
async function exportInFront(
  { corpus, folder }: Desk,
  format: ExportFormatId,
  target: unknown,
): Promise<void> {
  const document = draftInFront(folder);
  if (!document) return;
  // Menus pass the file that is clicked on, which is no place for an export.
  const isPlace = target instanceof vscode.Uri && target.path.toLowerCase().endsWith(`.${format}`);
  await exportDocument({ corpus, folder, document, format, ...(isPlace && { target }) });
}
