import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCorpus } from '../core/liveCorpus';
import type { Corpus } from '../core/corpus';
import { edtfInterval } from '../core/dates/edtf';
import type { SourceFile } from '../core/ingest/ingest';
import { isSourcePath, tooLarge } from '../core/ingest/sourceFiles';
import { readReferences } from '../core/sources/references';
import type { ReferenceItem } from '../core/sources/references';
import { isMarkedDraft } from '../core/sources/draftMark';
import { WrongUse } from './terminal';

/**
 * A corpus of all sources in `folder` and the knowledge files of its folders called `knowledge`. Hidden
 * files, READMEs and drafts are left out, as they are in the editor.
 */
export async function openDesk(folder: string, knowledgeFiles: readonly string[] = []): Promise<Corpus> {
  const root = resolve(folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`${folder} is not a folder.`);
  const corpus = createCorpus();
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/(^|[\\/])(\.|node_modules[\\/])/.test(relative(root, path)))
    .sort();
  for (const path of found) {
    if (/[\\/]knowledge[\\/][^\\/]+\.ya?ml$/.test(path))
      await corpus.setKnowledge(addressOf(path), readFileSync(path, 'utf8'));
    else if (isSourcePath(slashed(path)))
      await addSource(corpus, path, slashed(relative(root, path)).normalize('NFC'));
  }
  await corpus.setReferences(found.flatMap(path => readReferencesIn(slashed(relative(root, path)), path)));
  for (const path of knowledgeFiles) await addKnowledge(corpus, path);
  return corpus;
}

/** What the writer says of sources, in the folder itself or in a top folder of it, as in the editor. */
function readReferencesIn(name: string, path: string): ReferenceItem[] {
  const prefix = /^((?:[^/]+\/)?)references\.json$/.exec(name)?.[1]?.normalize('NFC');
  if (prefix === undefined) return [];
  return readReferences(readFileSync(path, 'utf8')).items.map(item => ({ ...item, id: prefix + item.id }));
}

async function addSource(corpus: Corpus, path: string, id: string): Promise<void> {
  const uri = addressOf(path);
  const problem = tooLarge(statSync(path).size);
  if (problem) return void (await corpus.addUnreadable(id, uri, problem));
  const bytes = readFileSync(path);
  if (!isMarkedDraft(id, bytes)) await corpus.addSource({ id, uri, bytes });
}

/** One file as a source, named by its file name. */
export function readSourceFile(path: string, issued?: string): SourceFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new WrongUse(`${path} is not a file.`);
  if (issued !== undefined && !edtfInterval(issued))
    throw new WrongUse(`${issued} is not a date such as 2024-07-08, 2024-07 or 2024.`);
  const name = path.replace(/^.*[\\/]/, '');
  const file = { id: name, uri: addressOf(resolve(path)), bytes: readFileSync(path) };
  return issued === undefined ? file : { ...file, issued };
}

export async function addKnowledge(corpus: Corpus, path: string): Promise<void> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new WrongUse(`${path} is not a file.`);
  await corpus.setKnowledge(addressOf(resolve(path)), readFileSync(path, 'utf8'));
}

/** The number after an option, or an explanation of what it should be. */
export function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new WrongUse(`${option} takes a whole number from 1.`);
  return Number(text);
}

function addressOf(path: string): string {
  return pathToFileURL(path).href;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
