// Learns how likely a word ends between two Korean syllables, for line ends without any other sign.
//   node test/support/wordBoundaries/train.mjs [more texts]
// Reads prose.txt beside it, the essays of corpus/, and any texts given (of a free licence; the weights as
// they stand also saw the Korean Rust by Example, MIT or Apache-2.0, and the Korean messages of TypeScript,
// Apache-2.0), and writes
// src/core/ingest/repair/data/boundaryWeights.json. The same texts give the same weights.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundaryFeatures } from '../../../src/core/ingest/repair/boundaryFeatures';
import { gatherOwnWords } from '../../../src/core/ingest/repair/ownWords';
import type { OwnWords } from '../../../src/core/ingest/repair/ownWords';
import { projectRoot } from '../project';

interface Example {
  readonly features: Int32Array;
  readonly isSpace: boolean;
  readonly weight: number;
}

const EPOCHS = 8;
/** How often the features of the very syllables are hidden, so that words and particles are learnt as well. */
const DROPPED = 0.45;
/** Weights are kept in tenths. Those of syllables have to matter: most of them are one text's habit. */
const SCALE = 10;

const ids = new Map<string, number>();
const names: string[] = [];
const counts: number[] = [];

function texts(): { text: string; weight: number }[] {
  const corpus = join(projectRoot, 'corpus', 'sources');
  const own = readdirSync(corpus)
    .filter(name => /[가-힣]|armenia/.test(name))
    .map(name => readFileSync(join(corpus, name), 'utf8'));
  const prose = readFileSync(join(projectRoot, 'test/support/wordBoundaries/prose.txt'), 'utf8');
  return [
    { text: prose, weight: 2 },
    ...own.map(text => ({ text, weight: 2 })),
    ...process.argv.slice(2).map(path => ({ text: readFileSync(path, 'utf8'), weight: 0.6 })),
  ];
}

/** Every place between two syllables, with or without a space, in pieces that stand for one document each. */
function* examples(text: string, weight: number): Generator<Example> {
  const lines = text.split('\n');
  for (let first = 0; first < lines.length; first += 12) {
    const piece = lines.slice(first, first + 12);
    const own = gatherOwnWords(piece, false);
    for (const line of piece) {
      for (const run of line.matchAll(/[가-힣]+/g)) {
        const word = run[0];
        for (let at = 1; at < word.length; at++)
          yield example(word.slice(0, at), word.slice(at), false, weight, own);
        const next = /^ ([가-힣]+)/.exec(line.slice(run.index + word.length, run.index + word.length + 40));
        if (next) yield example(word, next[1]!, true, weight, own);
      }
    }
  }
}

/** The place's own occurrence must not speak for itself: it is taken out of the document's words. */
function example(left: string, right: string, isSpace: boolean, weight: number, own: OwnWords): Example {
  const without: OwnWords = isSpace
    ? {
        ...own,
        spaced: less(own.spaced, `${left.slice(-1)} ${right[0]!}`),
        words: lessWords(own.words, [left, right]),
      }
    : {
        spaced: own.spaced,
        words: lessWords(own.words, [left + right]),
        joined: lessWords(own.joined, [
          left.slice(-1) + right[0]!,
          left.slice(-2) + right[0]!,
          left.slice(-1) + right.slice(0, 2),
        ]),
      };
  const features = boundaryFeatures(left, right, without).map(name => {
    let id = ids.get(name);
    if (id === undefined) {
      id = names.push(name) - 1;
      ids.set(name, id);
      counts.push(0);
    }
    counts[id]!++;
    return id;
  });
  return { features: Int32Array.from(features), isSpace, weight };
}

function less(map: ReadonlyMap<string, number>, key: string): ReadonlyMap<string, number> {
  return lessWords(map, [key]);
}

/** A view of the counts with one occurrence of each key taken away. */
function lessWords(map: ReadonlyMap<string, number>, keys: readonly string[]): ReadonlyMap<string, number> {
  const get = (key: string): number | undefined => {
    const count = (map.get(key) ?? 0) - (keys.includes(key) ? 1 : 0);
    return count > 0 ? count : undefined;
  };
  return { get, has: (key: string) => get(key) !== undefined } as unknown as ReadonlyMap<string, number>;
}

/** Numbers that look random and are the same on every run. */
function* shuffled(): Generator<number, never> {
  for (let state = 12345; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

/** Logistic regression by AdaGrad. */
function learn(all: Example[]): Float64Array {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  const random = shuffled();
  const chance = (): number => random.next().value;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = all.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1));
      [all[at], all[other]] = [all[other]!, all[at]!];
    }
    for (const { features, isSpace, weight } of all) {
      const hides = chance() < DROPPED;
      const active = hides ? features.filter(id => !isOfSyllables(names[id]!)) : features;
      let sum = 0;
      for (const id of active) if (counts[id]! > 1) sum += weights[id]!;
      const error = (isSpace ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const id of active) {
        if (counts[id]! < 2) continue;
        const gradient = weight * error - 2e-5 * weights[id]!;
        squares[id]! += gradient * gradient;
        weights[id]! += (0.15 * gradient) / Math.sqrt(squares[id]!);
      }
    }
  }
  return weights;
}

function isOfSyllables(name: string): boolean {
  return /^(?:ab|pab|abn|pabn|ppa|bnn|pa|bn)[\^가-힣]/.test(name);
}

const all = texts().flatMap(({ text, weight }) => [...examples(text, weight)]);
console.log(`${all.length} places, ${names.length} features`);
const weights = learn(all);
const kept = names
  .map((name, id) => ({ name, weight: Math.round(weights[id]! * SCALE) }))
  .filter(({ name, weight }) => Math.abs(weight) >= (isOfSyllables(name) ? 6 : 1))
  .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
const grouped: Record<string, string> = {};
for (const { name, weight } of kept)
  grouped[weight] = grouped[weight] === undefined ? name : `${grouped[weight]} ${name}`;
const file = join(projectRoot, 'src/core/ingest/repair/data/boundaryWeights.json');
writeFileSync(file, `${JSON.stringify(grouped, null, 0)}\n`);
console.log(`${kept.length} weights kept`);
