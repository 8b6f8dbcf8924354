import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtinEntities } from '../../src/core/entities/countries';
import type { Entity, Mention } from '../../src/core/entities/entity';
import { createGazetteer } from '../../src/core/entities/gazetteer';
import { readKnowledge } from '../../src/core/entities/knowledgeFile';
import { recognizeMentions } from '../../src/core/entities/recognizeMentions';
import { needRealEssays, projectRoot } from '../support/project';
import { ENGLISH_NEWS, KOREAN_NEWS } from './mentions.news';
import { MARKED_SENTENCES } from './mentions.sentences';

/** How often each of these is named in the two essays, in order; counted by reading them. */
const EXPECTED: readonly [surface: string, first: number, second: number][] = [
  ['김정은', 12, 3],
  ['푸틴', 11, 1],
  ['시진핑', 1, 0],
  ['김위원장', 0, 1],
  ['쇼이구', 1, 1],
  ['세르게이 쇼이구', 1, 0],
  ['조·소 우호조약', 2, 0],
  ['북·러 정상회담', 1, 0],
  ['북러 정상회담', 0, 7],
  ['한미일 정상회담', 0, 2],
  ['보스토치니 우주기지', 1, 2],
  ['샤헤드-136', 1, 0],
  ['오스트리아-헝가리', 0, 1],
];

describe('quality: names', () => {
  it('finds the listed and the discovered names of news sentences', () => {
    const score = scoreSentences(MARKED_SENTENCES);
    console.log(`  news sentences: ${score.line}`);
    for (const failure of score.failures) if (process.env['GAKJU_SHOW']) console.log(`    ${failure}`);
    assert.ok(score.f1 >= 0.9, score.line);
    assert.ok(score.precision >= 0.9, score.line);
  });

  it('finds the names of news it was not made for', () => {
    const scores = { Korean: scoreSentences(KOREAN_NEWS), English: scoreSentences(ENGLISH_NEWS) };
    for (const [language, score] of Object.entries(scores)) {
      console.log(`  ${language} news: ${score.line}; ${score.types}`);
      for (const failure of score.failures) if (process.env['GAKJU_SHOW']) console.log(`    ${failure}`);
    }
    assert.ok(scores.Korean.f1 >= 0.85 && scores.Korean.precision >= 0.9, scores.Korean.line);
    assert.ok(scores.English.f1 >= 0.88 && scores.English.precision >= 0.9, scores.English.line);
  });

  it('finds the names of the real essays with the sample knowledge file', function () {
    const essays = needRealEssays(this);
    const gazetteer = createGazetteer([...sampleKnowledge(), ...builtinEntities()]);
    const found = essays.map(({ text }) => recognizeMentions(flat(text), gazetteer));
    found.forEach((mentions, index) => console.log(`  ${essays[index]!.name}: ${countByType(mentions)}`));
    const wrong = EXPECTED.flatMap(([surface, ...counts]) =>
      counts.flatMap((count, index) => {
        const actual = found[index]!.filter(mention => mention.surface === surface).length;
        return actual === count ? [] : [`${surface} ${actual} of ${count} in essay ${index}`];
      }),
    );
    assert.deepEqual(wrong, []);
  });
});

/** The essays with line ends as spaces, cut words joined where no blank stood before the line end. */
function flat(text: string): string {
  return text.replaceAll(/(?<! )\n+ ?(?=\S)/gu, '').replaceAll(/[ \n]+/gu, ' ');
}

function sampleKnowledge(): Entity[] {
  const folder = join(projectRoot, 'corpus', 'knowledge');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => readKnowledge(name, readFileSync(join(folder, name), 'utf8')).entities);
}

function countByType(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type} ${count}`).join(', ');
}

/** Strict: the same span and the same type; names inside names are not counted. */
function scoreSentences(marked: readonly string[]) {
  const gazetteer = createGazetteer(builtinEntities());
  const failures: string[] = [];
  const byType = new Map<string, { right: number; all: number }>();
  let right = 0;
  let wanted = 0;
  let given = 0;
  for (const sentence of marked) {
    const { text, names } = readMarks(sentence);
    const found = recognizeMentions(text, gazetteer)
      .filter(mention => !mention.nested)
      .map(mention => `${mention.start} ${mention.type}:${mention.surface}`);
    const hits = found.filter(name => names.includes(name));
    right += hits.length;
    wanted += names.length;
    given += found.length;
    for (const name of [...names, ...found]) {
      const type = /\w+(?=:)/u.exec(name)![0];
      const counts = byType.get(type) ?? { right: 0, all: 0 };
      byType.set(type, { right: counts.right + Number(hits.includes(name)), all: counts.all + 1 });
    }
    const missed = names.filter(name => !found.includes(name));
    const extra = found.filter(name => !names.includes(name));
    if (missed.length || extra.length)
      failures.push(`${text}\n      - ${missed.join(' | ')}\n      + ${extra.join(' | ')}`);
  }
  const precision = right / given;
  const recall = right / wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  const line = `${marked.length} sentences, ${wanted} names, F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  const types = [...byType]
    .map(([type, counts]) => `${type} ${(counts.right / counts.all).toFixed(2)}`)
    .join(', ');
  return { f1, precision, line, types, failures };
}

/** `⟦type:surface⟧` taken out of the text: the plain text and `start type:surface` of each. */
function readMarks(marked: string): { text: string; names: string[] } {
  const names: string[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(/⟦(\w+):([^⟧]+)⟧/gu)) {
    text += marked.slice(at, mark.index);
    names.push(`${text.length} ${mark[1]}:${mark[2]}`);
    text += mark[2];
    at = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(at), names };
}
