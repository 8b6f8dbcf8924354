import * as vscode from 'vscode';
import { draftInFront } from '../drafts/draftInFront';
import { exportDocument } from '../drafts/exportDocument';
import type { ExportFormatId } from '../../core/export/exportFormat';
import type { Command } from './command';

/** Writes the draft in front as a Word document, what is not saved yet included. */
export const exportToWord: Command = exportCommand('gakju.exportToWord', 'docx');

/** The same as a page for the browser. */
export const exportToHtml: Command = exportCommand('gakju.exportToHtml', 'html');

/** Called with the file to write, the command asks nothing. */
function exportCommand(id: string, format: ExportFormatId): Command {
  return {
    id,
    async run({ corpus, folder }, target) {
      const document = draftInFront(folder);
      if (!document) return;
      // Menus pass the file that is clicked on, which is no place for an export.
      const isPlace = target instanceof vscode.Uri && target.path.toLowerCase().endsWith(`.${format}`);
      await exportDocument({ corpus, folder, document, format, ...(isPlace && { target }) });
    },
  };
}
