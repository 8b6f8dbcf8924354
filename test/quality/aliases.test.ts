import assert from 'node:assert/strict';
import { builtinEntities } from '../../src/core/entities/countries';
import { createGazetteer } from '../../src/core/entities/gazetteer';
import { recognizeMentions } from '../../src/core/entities/recognizeMentions';
import { ENGLISH_ALIASES } from './aliases.rows';

/** Two places that name the same, by their offsets. */
type Pair = string;

describe('quality: other names for the same in English', () => {
  it('links the names of one person, organisation or country to each other', () => {
    const gazetteer = createGazetteer(builtinEntities());
    let [right, found, wanted] = [0, 0, 0];
    for (const marked of ENGLISH_ALIASES) {
      const { text, groups } = readMarked(marked);
      const expected = pairsOf(groups);
      const linked = new Map<string, string[]>();
      for (const { start, end, nested, entity } of recognizeMentions(text, gazetteer)) {
        if (nested) continue;
        const place = `${start}-${end}`;
        if (groups.flat().includes(place)) linked.set(entity.id, [...(linked.get(entity.id) ?? []), place]);
      }
      const actual = pairsOf([...linked.values()]);
      right += [...actual].filter(pair => expected.has(pair)).length;
      found += actual.size;
      wanted += expected.size;
      if (process.env['GAKJU_SHOW']) {
        const name = (place: string) => text.slice(...(place.split('-').map(Number) as [number, number]));
        for (const pair of new Set([...expected, ...actual])) {
          const sign = expected.has(pair) ? (actual.has(pair) ? '' : 'missed') : 'wrong';
          if (sign) console.log(`    ${sign}: ${pair.split(' ').map(name).join(' = ')}`);
        }
      }
    }
    const [precision, recall] = [right / found, right / wanted];
    const f1 = (2 * precision * recall) / (precision + recall);
    const line = `pairs ${wanted}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
    console.log(`  English aliases: ${line}`);
    assert.ok(f1 >= 0.8, line);
  });
});

function pairsOf(groups: readonly (readonly string[])[]): Set<Pair> {
  return new Set(
    groups.flatMap(places =>
      places.flatMap((one, index) => places.slice(index + 1).map(other => [one, other].sort().join(' '))),
    ),
  );
}

/** `⟦a:Mary Stone⟧ … ⟦a:Stone⟧` as its text and the places of each letter. */
function readMarked(marked: string): { text: string; groups: string[][] } {
  const places = new Map<string, string[]>();
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]+⟧)/u)) {
    const [, key, name] = /^⟦(\w):(.+)⟧$/u.exec(piece) ?? [];
    if (key && name)
      places.set(key, [...(places.get(key) ?? []), `${text.length}-${text.length + name.length}`]);
    text += name ?? piece;
  }
  return { text, groups: [...places.values()] };
}
