import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtinEntities } from '../../src/core/entities/countries';
import type { Mention } from '../../src/core/entities/entity';
import { createGazetteer } from '../../src/core/entities/gazetteer';
import { readKnowledge } from '../../src/core/entities/knowledgeFile';
import { recognizeMentions } from '../../src/core/entities/recognizeMentions';
import { ingest } from '../../src/core/ingest/ingest';
import { needRealEssays, projectRoot } from '../support/project';

/**
 * What is found of the real essays' names without a file that knows them, by the built-in names and by shape.
 * The sample desk's knowledge file, whose list is exact by hand, says
 * what there is to find.
 */
describe('quality: names without a knowledge file', () => {
  it('finds most names of the real essays by their shape alone', async function () {
    this.timeout(60_000);
    const essays = needRealEssays(this);
    const listed = createGazetteer([...sampleKnowledge(), ...builtinEntities()]);
    const builtin = createGazetteer(builtinEntities());
    const total = new Tally();
    for (const text of await Promise.all(essays.map(bodyOf))) {
      const wanted = recognizeMentions(text, listed, { discover: false });
      total.add(text, wanted, recognizeMentions(text, builtin));
    }
    console.log(`  real essays, discovery only: ${total.line}`);
    if (process.env['GAKJU_SHOW']) total.show();
    assert.ok(total.micro >= 0.95, total.line);
    assert.ok(total.perEntity >= 0.85, total.line);
  });
});

describe('quality: knowledge made for one text', () => {
  it('finds the same names in another text, and makes no others of it', async function () {
    const [first, second] = await Promise.all(needRealEssays(this).map(annotatable));
    const entities = sampleKnowledge();
    const listed = createGazetteer([...entities, ...builtinEntities()]);
    const counts = { right: 0, wanted: 0, given: 0 };
    for (const [known, other] of [
      [first!, second!],
      [second!, first!],
    ] as const) {
      // What a writer would have listed who had read the one essay only.
      const ids = new Set(
        recognizeMentions(known.text, listed, { discover: false }).map(({ entity }) => entity.id),
      );
      const file = createGazetteer([...entities.filter(({ id }) => ids.has(id)), ...builtinEntities()]);
      const wanted = placesOf(recognizeMentions(other.text, listed, other.options), ids);
      const given = placesOf(recognizeMentions(other.text, file, other.options), ids);
      counts.wanted += wanted.size;
      counts.given += given.size;
      counts.right += [...given].filter(place => wanted.has(place)).length;
    }
    const [precision, recall] = [counts.right / counts.given, counts.right / counts.wanted];
    const line = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${counts.wanted} mentions`;
    console.log(`  names of one real essay in the other: ${line}`);
    assert.ok(precision >= 0.98 && recall >= 0.97, line);
  });
});

type Essay = { readonly name: string; readonly bytes: Uint8Array };

async function bodyOf({ name, bytes }: Essay): Promise<string> {
  return (await ingest({ id: name, uri: `file:///${name}`, bytes })).body.text;
}

/** As the desk reads it: against its date. */
async function annotatable({ name, bytes }: Essay) {
  const { body, metadata } = await ingest({ id: name, uri: `file:///${name}`, bytes });
  const { issued } = metadata;
  return { text: body.text, options: { discover: false, ...(issued !== undefined && { issued }) } };
}

/** Where which of the entities stand. */
function placesOf(mentions: readonly Mention[], ids: ReadonlySet<string>): Set<string> {
  const known = mentions.filter(({ entity }) => ids.has(entity.id));
  return new Set(known.map(({ start, end, entity }) => `${start}-${end} ${entity.id}`));
}

function sampleKnowledge() {
  const folder = join(projectRoot, 'corpus', 'knowledge');
  return readdirSync(folder).flatMap(
    name => readKnowledge(name, readFileSync(join(folder, name), 'utf8')).entities,
  );
}

interface Counts {
  right: number;
  wanted: number;
  given: number;
}

/** Strict: the same place and the same type. What is proposed across a name counts against that name. */
class Tally {
  private readonly all: Counts = { right: 0, wanted: 0, given: 0 };
  private readonly byEntity = new Map<string, Counts>();
  private readonly failures: string[] = [];

  add(text: string, wanted: readonly Mention[], given: readonly Mention[]): void {
    const placeOf = ({ start, end, type }: Mention) => `${start}-${end} ${type}`;
    const places = new Map(wanted.map(mention => [placeOf(mention), mention]));
    const answers = new Map(given.map(mention => [placeOf(mention), mention]));
    for (const [place, mention] of places) this.count(mention.entity.id, 'wanted', answers.has(place));
    for (const [place, mention] of answers) {
      if (places.has(place)) this.count(places.get(place)!.entity.id, 'given', true);
      else {
        const rival = wanted.find(({ start, end }) => start < mention.end && mention.start < end);
        this.count(rival?.entity.id, 'given', false);
      }
    }
    const show = (sign: string, list: Map<string, Mention>, other: Map<string, Mention>) => {
      for (const [place, { start, end, type, surface }] of list)
        if (!other.has(place))
          this.failures.push(
            `${sign} ${type}:${surface}   …${text.slice(Math.max(0, start - 15), start)}[]${text.slice(end, end + 15)}`,
          );
    };
    show('-', places, answers);
    show('+', answers, places);
  }

  private count(id: string | undefined, side: 'wanted' | 'given', isRight: boolean): void {
    const counts =
      id === undefined ? undefined : (this.byEntity.get(id) ?? { right: 0, wanted: 0, given: 0 });
    if (id !== undefined && counts) this.byEntity.set(id, counts);
    for (const each of counts ? [this.all, counts] : [this.all]) {
      each[side]++;
      if (side === 'wanted' && isRight) each.right++;
    }
  }

  get micro(): number {
    return f1(this.all);
  }

  get perEntity(): number {
    const scores = [...this.byEntity.values()].map(f1);
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  }

  get line(): string {
    const { right, wanted, given } = this.all;
    const parts = `precision ${(right / given).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`;
    return `${wanted} mentions of ${this.byEntity.size} entities, F1 micro ${this.micro.toFixed(3)}, per entity ${this.perEntity.toFixed(3)}, ${parts}`;
  }

  show(): void {
    for (const failure of this.failures) console.log(`    ${failure.replaceAll('\n', ' ')}`);
    for (const [id, counts] of this.byEntity)
      if (f1(counts) < 1) console.log(`    ${id} ${JSON.stringify(counts)}`);
  }
}

function f1({ right, wanted, given }: Counts): number {
  return wanted + given ? (2 * right) / (wanted + given) : 1;
}
