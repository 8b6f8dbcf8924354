import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { exportDraft } from '../core/export/exportDraft';
import { EXPORT_FORMATS, isExportFormat } from '../core/export/exportFormat';
import { readDraftFile } from './files';
import { sayProblem } from './problems';
import { WrongUse, print, printJson } from './terminal';

/** `gakju export DRAFT FILE`: the draft as a document of the kind that FILE is named after. */
export async function exportFile(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, force: { type: 'boolean' } },
  });
  const [draft, target] = positionals;
  if (draft === undefined || target === undefined || positionals.length !== 2)
    throw new WrongUse('export takes a DRAFT and the FILE to write.');
  const format = extname(target).slice(1).toLowerCase();
  if (!isExportFormat(format))
    throw new WrongUse(`FILE must end in one of: .${Object.keys(EXPORT_FORMATS).join(', .')}`);
  if (existsSync(target) && !values.force)
    throw new WrongUse(`${target} is there already; --force writes over it.`);
  const text = readDraftFile(draft);
  const { bytes, problems } = await exportDraft(text, format, { name: basename(draft, extname(draft)) });
  writeFileSync(target, bytes);
  const said = problems.map(sayProblem);
  if (values.json) printJson({ file: target, bytes: bytes.length, problems: said });
  else print([`Written: ${target}`, ...said.map(({ message }) => `! ${message}`)].join('\n'));
}
