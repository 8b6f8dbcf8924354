import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/core/ingest/ingest';
import { Works } from '../../src/core/works/works';
import { readWorkNotes } from '../../src/core/works/workNotes';
import { projectRoot, realEssays } from '../support/project';

/** How a text can come to stand on the desk twice, and what the second is to the first. */
const CHANGES: readonly (readonly [what: string, expected: string, change: (text: string) => string])[] = [
  ['wrapped at 40', 'copy', text => flow(text).replace(/(.{40})/gu, '$1\n')],
  [
    'wrapped at 63, paragraphs kept',
    'copy',
    text =>
      paragraphs(text)
        .map(line => line.replace(/(.{63})/gu, '$1\n'))
        .join('\n\n'),
  ],
  [
    'spaces lost',
    'copy',
    text =>
      paragraphs(text)
        .map(line => line.replace(/ /gu, ''))
        .join('\n\n'),
  ],
  [
    'spaces doubled, marks turned',
    'copy',
    text => text.replace(/ /gu, '  ').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"'),
  ],
  [
    'page numbers and running heads',
    'copy',
    text =>
      paragraphs(text)
        .map((line, page) => `${line}\n\n견본 시사 제12호\n\n- ${page + 1} -`)
        .join('\n\n'),
  ],
  ['last quarter cut off', 'copy', text => text.slice(0, text.length * 0.75)],
  ['first fifth cut off', 'copy', text => text.slice(text.length * 0.2)],
  [
    'a typing error in every 400 characters',
    'version',
    text => changeEvery(text, 400, letter => (letter === '가' ? '나' : '가')),
  ],
  ['two paragraphs rewritten', 'version', text => rewrite(text, [2, 4])],
  [
    'one paragraph left out',
    'version',
    text =>
      paragraphs(text)
        .filter((_, index) => index !== 3)
        .join('\n\n'),
  ],
  [
    'not said for said',
    'version',
    text =>
      flow(text)
        .replace(/했다/u, '하지 않았다')
        .replace(/\bis\b/u, 'is not'),
  ],
  ['an excerpt', 'part', text => flow(text).slice(text.length * 0.3, text.length * 0.55)],
];

describe('copies of a work', () => {
  const texts = [...deskTexts(), ...(realEssays() ?? []).map(({ text }) => text)];

  it('are told from versions, excerpts and other works', async () => {
    let [right, linked, total] = [0, 0, 0];
    const wrong: string[] = [];
    for (const [index, text] of texts.entries()) {
      for (const [what, expected, change] of CHANGES) {
        const kind = await relation(text, change(text));
        total++;
        if (kind) linked++;
        if (kind === expected) right++;
        else wrong.push(`${index} ${what}: ${kind ?? 'nothing'}`);
      }
    }
    let [pairs, mistaken] = [0, 0];
    for (const [index, text] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        pairs++;
        // Both quote the same four sentences of a third.
        const quoted = flow(texts[(index + 5) % texts.length]!).slice(0, 300);
        if (await relation(`${text}\n\n${quoted}\n`, `${other}\n\n${quoted}\n`)) mistaken++;
      }
    }
    const precision = linked / (linked + mistaken);
    console.log(
      `    copies: ${total} pairs linked ${(linked / total).toFixed(3)}, right kind ${(right / total).toFixed(3)}; ` +
        `${pairs} other pairs, ${mistaken} linked; precision ${precision.toFixed(3)}`,
    );
    assert.equal(mistaken, 0);
    assert.ok(linked / total >= 0.98, wrong.join('\n'));
    assert.ok(right / total >= 0.95, wrong.join('\n'));
  }).timeout(30_000);
});

async function relation(text: string, changed: string): Promise<string | undefined> {
  const works = new Works();
  for (const [id, content] of [
    ['a.txt', text],
    ['b.txt', changed],
  ] as const) {
    const source = await ingest({ id, uri: id, bytes: new TextEncoder().encode(content) });
    works.add(source, readWorkNotes(undefined));
  }
  return works.all()[0]?.others[0]?.kind;
}

function deskTexts(): string[] {
  const folder = join(projectRoot, 'corpus', 'sources');
  return readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
}

function paragraphs(text: string): string[] {
  const list = text
    .split(/\n\s*\n/u)
    .map(flow)
    .filter(Boolean);
  // A dump has a blank line after every line: its lines go in sixes.
  return list.length < 40
    ? list
    : list.flatMap((_, index) => (index % 6 ? [] : [list.slice(index, index + 6).join(' ')]));
}

function flow(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function changeEvery(text: string, step: number, change: (letter: string) => string): string {
  return Array.from(text)
    .map((letter, index) => (index % step === step - 1 && /\p{L}/u.test(letter) ? change(letter) : letter))
    .join('');
}

function rewrite(text: string, which: readonly number[]): string {
  const anew =
    '이 문단은 다른 판에서 새로 썼다. 앞선 판의 주장 가운데 둘을 거두고 하나를 보탰으며, 수치는 모두 빼기로 했다.';
  return paragraphs(text)
    .map((line, index) => (which.includes(index) ? anew : line))
    .join('\n\n');
}
