import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { analyze } from '../../src/core/analysis/analyzer';
import { bigramsOf } from '../../src/core/analysis/bigrams';
import type { SearchIndex } from '../../src/core/search/searchIndex';
import { projectRoot } from './project';

/** Passages, and questions that one of them answers. */
export interface QuestionSet {
  readonly passages: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly Question[];
}

export interface Question {
  readonly question: string;
  readonly id: string;
}

/** A way of searching: the ids of the best passages, best first. */
export type Search = (question: string) => readonly string[];

/** Reads a file of test/fixtures/search: a line `@id`, the passage below it, and its questions under `?`. */
export function readQuestions(name: string): QuestionSet {
  const text = readFileSync(join(projectRoot, 'test/fixtures/search', name), 'utf8');
  const entries = text.split(/^@/m).slice(1);
  const passages: { id: string; text: string }[] = [];
  const questions: Question[] = [];
  for (const entry of entries) {
    const [id = '', ...lines] = entry.trim().split('\n');
    passages.push({ id, text: lines.filter(line => !line.startsWith('?')).join(' ') });
    for (const line of lines) if (line.startsWith('? ')) questions.push({ question: line.slice(2), id });
  }
  return { passages, questions };
}

/** At which rank, from 0, each question's passage is found; -1 for none. */
export function ranksOf(questions: readonly Question[], search: Search): number[] {
  return questions.map(({ question, id }) => search(question).indexOf(id));
}

/** The share of questions whose passage is among the first `limit`. */
export function recall(ranks: readonly number[], limit: number): number {
  return ranks.filter(rank => rank >= 0 && rank < limit).length / ranks.length;
}

/** One line for the console: `Gakju: 84 questions, recall@1 1.000, recall@5 1.000`. */
export function sayRecall(name: string, ranks: readonly number[]): void {
  const [first, fifth] = [recall(ranks, 1).toFixed(3), recall(ranks, 5).toFixed(3)];
  console.log(`  ${name}: ${ranks.length} questions, recall@1 ${first}, recall@5 ${fifth}`);
}

export function searchWith(index: SearchIndex): Search {
  return question => index.search(question, { limit: 10 }).map(({ sourceId }) => sourceId);
}

/** MiniSearch as it comes out of the box. */
export function plainMiniSearch({ passages }: QuestionSet): Search {
  const plain = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  plain.addAll(passages);
  return question => plain.search(question).map(({ id }) => id as string);
}

/** The prototype to beat: MiniSearch over our stems, and with half the weight over syllable pairs. */
export function twoFieldMiniSearch({ passages }: QuestionSet): Search {
  const index = new MiniSearch<{ id: string; words: string; pairs: string }>({
    fields: ['words', 'pairs'],
    tokenize: text => text.split(' '),
    processTerm: term => term,
  });
  const fieldsOf = (text: string): { words: string; pairs: string } => {
    const tokens = analyze(text);
    return { words: tokens.map(({ terms }) => terms.stem).join(' '), pairs: bigramsOf(tokens).join(' ') };
  };
  index.addAll(passages.map(({ id, text }) => ({ id, ...fieldsOf(text) })));
  return question => {
    const scores = new Map<string, number>();
    const { words, pairs } = fieldsOf(question);
    for (const [query, weight] of [
      [words, 1],
      [pairs, 0.5],
    ] as const)
      for (const { id, score } of index.search(query))
        scores.set(id as string, (scores.get(id as string) ?? 0) + weight * score);
    return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  };
}
