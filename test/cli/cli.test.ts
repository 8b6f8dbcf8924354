import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../support/project';

const ESSAY =
  ' 2023년 9월 13일 보스토치니에서 두 정상이 만났\n\n다. 푸틴은 “짧은 말”을 남겼다. \n\n  저자: 홍견본_ 각주대학교 교수. \n\n';

describe('the command line', function () {
  this.timeout(30_000);
  let folder = '';
  let program = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gakju-글감 '));
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources', '글.txt'), ESSAY);
    program = join(folder, 'cli.cjs');
    buildSync({
      entryPoints: [join(projectRoot, 'src/cli/main.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      loader: { '.csl': 'text', '.xml': 'text', '.bcmap': 'binary' },
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    return { status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
  };

  it('inspects a file: clean text, and offsets that lead back to it', () => {
    const { status, json } = run('inspect', join(folder, 'sources', '글.txt'), '--json');
    assert.equal(status, 0);
    const { text, mentions, timeExpressions, source } = json() as unknown as Inspected;
    assert.match(text, /두 정상이 만났다\. 푸틴은/);
    assert.equal(source.metadata.author[0]?.literal, '홍견본');
    for (const found of [...mentions, ...timeExpressions]) {
      const original = ESSAY.slice(found.originalStart, found.originalEnd).replace(/\s+/g, '');
      assert.equal(original, text.slice(found.start, found.end).replace(/\s+/g, ''));
    }
    assert.equal(timeExpressions[0]?.from, '2023-09-13');
  });

  it('finds a passage', () => {
    const { json } = run('search', folder, '보스토치니', '--limit', '3', '--json');
    const { hits } = json() as unknown as {
      hits: { source: { id: string }; text: string; originalStart: number; originalEnd: number }[];
    };
    assert.equal(hits[0]?.source.id, 'sources/글.txt');
    assert.ok(ESSAY.slice(hits[0].originalStart, hits[0].originalEnd).includes('보스토치니'));
  });

  it('exports a draft, says what is left out, and writes over nothing unasked', () => {
    const draft = join(folder, '초고.md');
    const target = join(folder, '초고.hwpx');
    writeFileSync(draft, '글[^1] ![배](a.png)\n\n[^1]: 주.\n');
    const { status, stdout } = run('export', draft, target);
    assert.equal(status, 0);
    assert.match(stdout, /^Written: .*초고\.hwpx\n! A picture is left out: 배\n$/);
    assert.match(readFileSync(target, 'latin1'), /^PK.{28}mimetypeapplication\/hwp\+zip/s);
    assert.equal(run('export', draft, target).status, 2);
    assert.equal(run('export', draft, target, '--force').status, 0);
    assert.match(run('export', draft, join(folder, '초고.odt')).stderr, /\.docx, \.hwpx, \.html/);
  });

  it('says how many passages there are, and as what it read a word', () => {
    assert.match(run('search', folder, '보스토치니').stdout, /\n1 passage\n$/);
    assert.match(run('search', folder, 'vnxls').stdout, /^Typed in the other keyboard layout\? .*“푸틴”/);
    assert.match(run('search', folder, '쀍쀍').stdout, /Nothing found\.\n$/);
    const { json } = run('search', folder, '보스토치니', '--json');
    assert.equal((json() as { total?: unknown }).total, 1);
  });

  it('quotes words that are the source’s, whatever their layout', () => {
    const { status, json } = run('quote', folder, '두 정상이 만났다', '--json');
    assert.equal(status, 0);
    const answer = json() as unknown as {
      verdict: string;
      quote: { exact: string };
      markdown: string;
      note: string;
    };
    assert.equal(answer.verdict, 'exact');
    assert.equal(answer.quote.exact, '두 정상이 만났다');
    assert.match(answer.markdown, /“두 정상이 만났다”\[\^/);
    assert.match(answer.note, /홍견본/);
  });

  it('refuses words that are not the source’s, with exit code 1 and the nearest true passage', () => {
    const { status, json } = run(
      'quote',
      folder,
      '2023년 9월 14일 보스토치니에서 두 정상이 만났다',
      '--json',
    );
    assert.equal(status, 1);
    const answer = json() as unknown as { verdict: string; nearest: { text: string }; markdown?: string };
    assert.equal(answer.verdict, 'altered');
    assert.match(answer.nearest.text, /13일/);
    assert.equal(answer.markdown, undefined);
  });

  it('explains wrong use with exit code 2', () => {
    for (const args of [
      [],
      ['fly'],
      ['inspect'],
      ['inspect', 'nowhere.txt'],
      ['search', folder],
      ['search', folder, 'x', '--limit', '0'],
      ['quote', folder, 'x', '--style', 'none'],
      ['inspect', 'a', '--what'],
    ]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^gakju: /m);
    }
  });
});

interface Inspected {
  readonly text: string;
  readonly source: { readonly metadata: { readonly author: readonly { literal?: string }[] } };
  readonly mentions: readonly Found[];
  readonly timeExpressions: readonly (Found & { from: string | null })[];
}
interface Found {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}
