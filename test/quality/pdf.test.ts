import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/core/ingest/ingest';
import { projectRoot } from '../support/project';

const FOLDER = join(projectRoot, 'test/fixtures/ingest/pdf');

/** PDFs of known texts: does the text come out whole, in order, and with nothing foreign in it? */
describe('PDFs of known texts', () => {
  for (const name of readdirSync(FOLDER).filter(file => /-(ko|en)-.*\.pdf$/.test(file)))
    it(`reads ${name} whole and in order`, async () => {
      const wanted = readWanted(name);
      const read = await readPdf(name);
      const body = compare(wanted.body, read.body);
      const notes = compare(wanted.notes, read.notes.map(withoutMark));
      const exact = wanted.body.filter(paragraph => read.body.includes(paragraph)).length;
      console.log(
        `pdf ${name}: body characters in order ${body.inOrder}/${body.wanted}, foreign ${body.foreign}; notes ${notes.inOrder}/${notes.wanted}, foreign ${notes.foreign}; paragraphs exact ${exact}/${wanted.body.length}`,
      );
      assert.ok(body.inOrder >= body.wanted * 0.999 && body.foreign === 0);
      assert.ok(notes.inOrder >= notes.wanted * 0.999 && notes.foreign === 0);
      assert.ok(exact >= wanted.body.length * 0.9, 'paragraphs');
    });
});

interface Texts {
  readonly body: readonly string[];
  readonly notes: readonly string[];
}

/** Rows of a table are paragraphs of their own. */
function readWanted(name: string): Texts {
  const language = /-(ko|en)-/.exec(name)![1]!;
  const [body = '', notes = ''] = readFileSync(join(FOLDER, `${language}.txt`), 'utf8').split('\n----\n');
  const paragraphs = (text: string): string[] => text.trim().split(/\n{1,2}/);
  return { body: paragraphs(body).map(row => row.replaceAll('\t', ' | ')), notes: paragraphs(notes) };
}

async function readPdf(name: string): Promise<Texts> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const { body, passages } = await ingest({ id: name, uri: `file:///${name}`, bytes });
  const texts = (isNote: boolean): string[] =>
    passages
      .filter(({ kind }) => (kind === 'note') === isNote)
      .map(({ start, end }) => body.text.slice(start, end));
  return { body: texts(false), notes: texts(true) };
}

function withoutMark(note: string): string {
  return note.replace(/^\d+[.)]? ?/, '');
}

/** Characters, blanks apart, that both have in the same order, and those that only the second has. */
function compare(
  wanted: readonly string[],
  found: readonly string[],
): { wanted: number; inOrder: number; foreign: number } {
  const [a, b] = [bare(wanted), bare(found)];
  const inOrder = longestCommon(a, b);
  return { wanted: a.length, inOrder, foreign: b.length - inOrder };
}

function bare(texts: readonly string[]): string {
  return texts.join('').replace(/[\s|]+/g, '');
}

/** The length of the longest common subsequence, after what is the same at both ends. */
function longestCommon(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  let row = Array.from({ length: right.length + 1 }, () => 0);
  for (const character of left) {
    const next = [0];
    for (let at = 0; at < right.length; at++)
      next.push(right[at] === character ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return start + end + row.at(-1)!;
}
