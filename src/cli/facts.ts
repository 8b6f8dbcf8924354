import { parseArgs } from 'node:util';
import { edtfInterval } from '../core/dates/edtf';
import { openDesk } from './desk';
import { WrongUse, oneLine, print, printJson } from './terminal';

/** `gakju facts FOLDER NAME-OR-DATE`: the facts a hover would show, in order, with evidence. */
export async function facts(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      today: { type: 'string' },
      knowledge: { type: 'string', multiple: true },
    },
  });
  const [folder, ...words] = positionals;
  if (folder === undefined || !words.length) throw new WrongUse('facts takes a FOLDER and a NAME or DATE.');
  const { today } = values;
  if (today !== undefined && !edtfInterval(today))
    throw new WrongUse(`${today} is not a date such as 2024-07-08.`);
  const corpus = await openDesk(folder, values.knowledge);
  const found = await corpus.factsAbout(words.join(' '), today === undefined ? {} : { issued: today });
  if (values.json) return printJson({ facts: found });
  const lines = found.map(({ text, when, evidence }) => {
    const places = evidence.map(({ sourceId, paragraph }) => `${sourceId} ¶${paragraph}`).join('; ');
    return `- ${when ? `${when.surface}: ` : ''}${oneLine(text.ko ?? text.en ?? '', 300)}\n  — ${places}`;
  });
  print(lines.join('\n') || 'Nothing is known.');
}
