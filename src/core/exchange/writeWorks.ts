import { bibtexText, escapedForTex } from './bibtexText';
import { exportItem } from './exportItem';
import type { ExportedWork } from './exportItem';
import { writableFields } from './readableFields';
import { risText } from './risTags';
import type { WorkFormat } from './workFormats';

/** The text of a file with the data of these works. */
export async function writeWorks(works: readonly ExportedWork[], format: WorkFormat): Promise<string> {
  const items = works.map(exportItem);
  if (format === 'csl') return `${JSON.stringify(items, undefined, 2)}\n`;
  const { toBibtex, toRis } = await import('./citationJs');
  const known = items.map(writableFields);
  const withFiles = known.map((item, index) => ({ ...item, file: works[index]!.file }));
  if (format === 'ris')
    return toRis(known)
      .map((record, index) => risText(withFiles[index]!, record))
      .join('\n');
  return toBibtex(known.map(escapedForTex))
    .map((entry, index) => bibtexText(entry, withFiles[index]!))
    .join('\n');
}
