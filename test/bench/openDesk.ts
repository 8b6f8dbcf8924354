import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import type { Corpus } from '../../src/core/corpus';
import { ingest } from '../../src/core/ingest/ingest';
import type { SourceFile } from '../../src/core/ingest/ingest';
import { createCorpus } from '../../src/core/liveCorpus';
import { ByteFile } from '../../src/worker/byteFile';
import { IndexFile } from '../../src/worker/indexFile';
import type { BenchRow } from './search';

const VERSION = 'bench';
const QUERIES = [
  '보스토치니',
  '군사동맹',
  '무기 거래는 언제 시작되었나',
  '러시아가 북한에 원한 것은 무엇인가',
];
/** MiniSearch takes six minutes and two gigabytes for a hundred thousand passages. */
const LARGEST_OF_PEER = 10_000;
/** Sources in one stored part, about as many as the extension puts there. */
const PART = 30;

/**
 * A desk that is opened again, and what it needs of the memory; beside it what its texts would take in a
 * MiniSearch of whole words and of syllable pairs, as it comes.
 */
export async function measureOpening(
  files: readonly SourceFile[],
  parts: readonly Uint8Array[],
  size: number,
): Promise<BenchRow[]> {
  const row = (name: string, metric: string, value: number, unit: string): BenchRow => ({
    name,
    size,
    metric,
    value: Math.round(value * 10) / 10,
    unit,
  });
  const before = await usedMemory();
  const steps = new Steps();
  const corpus = openCorpus(steps);
  const start = performance.now();
  for (const part of parts) await corpus.restoreSources(part, VERSION);
  const restored = performance.now() - start;
  const first = await milliseconds(() => corpus.search(QUERIES[0]!, { limit: 20, typing: true }));
  const withText = await usedMemory();
  steps.begin();
  const learnt = await milliseconds(() => corpus.whenLearnt());
  const { longest } = steps;
  const withIndex = await usedMemory();
  const changed: number[] = [];
  for (let n = 0; n < 9; n++)
    changed.push(await milliseconds(() => corpus.addSource(files[n % files.length]!)));
  const kept = await measureKeptIndex(corpus, parts);
  return [
    row('saved desk', 'size', parts.reduce((sum, part) => sum + part.length, 0) / 1e6, 'MB'),
    row('saved desk', 'first result', restored + first, 'ms'),
    row('saved desk', 'all learnt', learnt, 'ms'),
    row('saved desk', 'longest wait of a question while it learns', longest, 'ms'),
    row('saved desk', 'text in memory', withText - before, 'MB'),
    row('saved desk', 'memory above the text', withIndex - withText, 'MB'),
    row('one changed file', 'p50', changed.sort((a, b) => a - b)[4]!, 'ms'),
    ...kept.map(([metric, value, unit]) => row('kept index', metric, value, unit)),
    ...(size > LARGEST_OF_PEER ? [] : await measurePeer(files, row)),
  ];
}

/** The store that the worker has, in a folder of this run. */
export function scratchFile(): ByteFile {
  return new ByteFile(join(tmpdir(), 'gakju-bench'));
}

const INDEX = join(tmpdir(), 'gakju-bench', 'index');

function openCorpus(steps: Steps): Corpus {
  const store = scratchFile();
  const pause = (): Promise<void> => steps.pause();
  const indexStore = new IndexFile({ path: INDEX, version: VERSION, store, pause });
  return createCorpus({ pause, store, indexStore });
}

/** The index on the disk, and a desk that is opened with it; `learnt` is a desk that has none there yet. */
async function measureKeptIndex(
  learnt: Corpus,
  parts: readonly Uint8Array[],
): Promise<[metric: string, value: number, unit: string][]> {
  const steps = new Steps();
  const written = await milliseconds(() => learnt.keepIndex());
  const again = openCorpus(steps);
  for (const part of parts) await again.restoreSources(part, VERSION);
  steps.begin();
  const learning = again.whenLearnt();
  const back = await milliseconds(async () => {
    // Nothing but the index reads a word with a wrong letter.
    while (!(await again.search('보스토치미', { limit: 1 })).readAs)
      await new Promise<void>(resolve => setTimeout(resolve, 20));
  });
  const learntAgain = back + (await milliseconds(() => learning));
  const size = statSync(INDEX).size / 1e6;
  rmSync(INDEX);
  return [
    ['size', size, 'MB'],
    ['written', written, 'ms'],
    ['back', back, 'ms'],
    ['longest wait of a question', steps.longest, 'ms'],
    ['all learnt', learntAgain, 'ms'],
  ];
}

/** How long work goes on between two pauses: so long a question waits at most. */
class Steps {
  longest = 0;
  private since = 0;

  begin(): void {
    this.longest = 0;
    this.since = performance.now();
  }

  async pause(): Promise<void> {
    this.longest = Math.max(this.longest, performance.now() - this.since);
    await new Promise<void>(resolve => setImmediate(resolve));
    this.since = performance.now();
  }
}

/** The desk as the extension stores it. */
export async function packAll(corpus: Corpus, files: readonly SourceFile[]): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < files.length; at += PART) {
    const stamps = files.slice(at, at + PART).map(({ id }) => ({ id, stamp: '' }));
    parts.push(await corpus.packSources(stamps, VERSION));
  }
  return parts;
}

interface PeerPassage {
  readonly id: number;
  readonly words: string;
  readonly pairs: string;
}

/** MiniSearch with two fields, words and syllable pairs, and its own index loaded from JSON. */
async function measurePeer(
  files: readonly SourceFile[],
  row: (name: string, metric: string, value: number, unit: string) => BenchRow,
): Promise<BenchRow[]> {
  const passages: PeerPassage[] = [];
  for (const file of files) {
    const { body, passages: found } = await ingest(file);
    for (const { start, end } of found) {
      const words = body.text.slice(start, end);
      passages.push({ id: passages.length, words, pairs: pairsOf(words) });
    }
  }
  const options = { fields: ['words', 'pairs'] };
  const before = await usedMemory();
  const peer = new MiniSearch<PeerPassage>(options);
  const built = await milliseconds(() => Promise.resolve(peer.addAll(passages)));
  const memory = (await usedMemory()) - before;
  const times: number[] = [];
  for (let n = 0; n < 40; n++)
    times.push(await milliseconds(() => Promise.resolve(peer.search(QUERIES[n % QUERIES.length]!))));
  const json = JSON.stringify(peer);
  const loaded = await milliseconds(() => Promise.resolve(MiniSearch.loadJSON<PeerPassage>(json, options)));
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const name = 'MiniSearch, two fields';
  return [
    row(name, 'rate', bytes / 1e3 / built, 'MB/s'),
    row(name, 'query p95', times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!, 'ms'),
    row(name, 'memory above the text', memory, 'MB'),
    row(name, 'index loaded', loaded, 'ms'),
  ];
}

function pairsOf(text: string): string {
  return (text.match(/[가-힣]{2,}/g) ?? [])
    .flatMap(word => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))
    .join(' ');
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Megabytes in use once the garbage is gone; large buffers are given back a moment after it. */
async function usedMemory(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise<void>(resolve => setTimeout(resolve, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
