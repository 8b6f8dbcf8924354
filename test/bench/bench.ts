import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureOpening, packAll, scratchFile } from './openDesk';
import { createCorpus } from '../../src/core/liveCorpus';
import type { Corpus } from '../../src/core/corpus';
import type { SourceFile } from '../../src/core/ingest/ingest';
import type { BenchRow } from './search';
import { syntheticEssay } from './syntheticEssay';

export { measureDates } from './dates';
export { measureRecognition } from './recognition';
export { measureSearch } from './search';

/** Passages in one synthetic source, about as many as a long brief has. */
const PASSAGES_PER_SOURCE = 20;
const QUERIES = [
  '보스토치니',
  '군사동맹',
  '푸틴의 방북',
  '무기 거래는 언제 시작되었나',
  '러시아가 북한에 원한 것은 무엇인가',
  'treaty',
];

/** Indexing, searching and hovering at several sizes of a desk, through `Corpus` as the editor uses it. */
export async function measureCorpus(sizes: readonly number[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const passages of sizes) rows.push(...(await measureSize(passages)));
  return rows;
}

async function measureSize(passages: number): Promise<BenchRow[]> {
  const count = Math.max(1, Math.round(passages / PASSAGES_PER_SOURCE));
  const files = Array.from({ length: count }, (_, n) => ({
    id: `sources/${n}.txt`,
    uri: `file:///sources/${n}.txt`,
    bytes: new TextEncoder().encode(syntheticEssay(n, Math.min(passages, PASSAGES_PER_SOURCE))),
  }));
  const { rows, parts } = await measureDesk(files, passages);
  // The desk is gone before the memory of the one that is opened again is counted.
  return [...rows, ...(await measureOpening(files, parts, passages))];
}

/** A desk that is read for the first time, and its parts as they are stored. */
async function measureDesk(
  files: readonly SourceFile[],
  passages: number,
): Promise<{ rows: BenchRow[]; parts: readonly Uint8Array[] }> {
  const corpus = createCorpus({ pause: () => Promise.resolve(), store: scratchFile() });
  await addKnowledge(corpus);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);

  const indexing = await seconds(async () => {
    for (const file of files) await corpus.addSource(file);
  });
  const recognising = await seconds(() => corpus.names());
  const keyword = await latencies(200, n => corpus.search(QUERIES[n % 2]!, { limit: 20, typing: true }));
  const question = await latencies(100, n => corpus.search(QUERIES[3 + (n % 2)]!, { limit: 20 }));
  const text = '작년 10월 푸틴 대통령과 김정은 위원장은 보스토치니 우주기지에서 만났다.';
  const hover = await latencies(200, n =>
    corpus.hoverAt({ kind: 'draft', text, publication: { issued: '2024-07-22' }, offset: n % 2 ? 8 : 1 }),
  );
  const row = (name: string, metric: string, value: number, unit: string): BenchRow => ({
    name,
    size: passages,
    metric,
    value: round(value),
    unit,
  });
  const rows = [
    row('index', 'rate', bytes / 1e6 / indexing, 'MB/s'),
    row('recognise names and dates', 'rate', bytes / 1e6 / recognising, 'MB/s'),
    row('keyword query', 'p50', quantile(keyword, 0.5), 'ms'),
    row('keyword query', 'p95', quantile(keyword, 0.95), 'ms'),
    row('question', 'p95', quantile(question, 0.95), 'ms'),
    row('hover', 'p50', quantile(hover, 0.5), 'ms'),
    row('hover', 'p95', quantile(hover, 0.95), 'ms'),
  ];
  return { rows, parts: await packAll(corpus, files) };
}

/** The sample desk's knowledge, so that recognition has as many names to find as a writer's would. */
async function addKnowledge(corpus: Corpus): Promise<void> {
  const folder = join(process.cwd(), 'corpus', 'knowledge');
  for (const name of readdirSync(folder))
    await corpus.setKnowledge(`file:///${name}`, readFileSync(join(folder, name), 'utf8'));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function latencies(times: number, ask: (n: number) => Promise<unknown>): Promise<number[]> {
  for (let n = 0; n < 10; n++) await ask(n);
  const values: number[] = [];
  for (let n = 0; n < times; n++) values.push((await seconds(() => ask(n))) * 1000);
  return values.sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
