import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtinEntities } from '../../src/core/entities/countries';
import type { Entity } from '../../src/core/entities/entity';
import { createGazetteer } from '../../src/core/entities/gazetteer';
import { recognizeMentions } from '../../src/core/entities/recognizeMentions';
import type { BenchRow } from './search';

const ROUNDS = 20;

/** How quickly names are recognised, by how many are listed: it should not matter. */
export function measureRecognition(counts: readonly number[]): BenchRow[] {
  const folder = join(process.cwd(), 'corpus', 'sources');
  const texts = readdirSync(folder)
    .filter(name => /\.(?:md|txt)$/u.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return counts.map(count => {
    const gazetteer = createGazetteer([...builtinEntities(), ...inventedEntities(count)]);
    const readAll = () => texts.forEach(text => recognizeMentions(text, gazetteer, { discover: false }));
    readAll();
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++) readAll();
    const rate = (ROUNDS * bytes) / 1000 / (performance.now() - start);
    return {
      name: 'recognise listed names',
      size: count,
      metric: 'rate',
      value: Math.round(rate * 100) / 100,
      unit: 'MB/s',
    };
  });
}

/** People with names of four syllables that stand in no text. */
function inventedEntities(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) => {
    const syllables = [0, 1, 2, 3].map(place =>
      String.fromCharCode(0xac00 + ((index * 7919 + place * 2741 + (index >> place)) % 11_172)),
    );
    return {
      id: `invented-${index}`,
      type: 'person',
      labels: { ko: syllables.join('') },
      aliases: [],
      roles: [],
      facts: [],
      members: [],
      origin: 'bench',
    };
  });
}
