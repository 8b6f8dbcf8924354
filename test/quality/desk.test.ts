import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isEntityType } from '../../src/core/entities/entityTypes';
import { readKnowledge } from '../../src/core/entities/knowledgeFile';
import { readYaml } from '../../src/core/text/yaml';
import { projectRoot } from '../support/project';

/** The sample desk is the first thing a writer sees: what it says must be there, and must be ours. */
describe('the sample desk', () => {
  const desk = readDesk();
  const facts = desk.entities.flatMap(entity => entity.facts ?? []);
  const evidence = desk.entities.flatMap(entity =>
    [...(entity.facts ?? []), ...(entity.roles ?? [])].flatMap(statement =>
      (statement.evidence ?? []).map(reference => ({ entity: entity.id, ...reference })),
    ),
  );

  it('has enough names, facts and sources to explore', () => {
    const withFacts = desk.entities.filter(entity => entity.facts?.length).length;
    console.log(
      `    desk: ${desk.entities.length} entities, ${desk.groups.length} groups, ${facts.length} facts over ${withFacts} entities, ${evidence.length} quotes, ${desk.sources.size} sources`,
    );
    assert.ok(desk.entities.length >= 60);
    assert.ok(facts.length >= 70);
    assert.ok(withFacts >= 40);
  });

  it('has at least six Korean and two English sources', () => {
    const korean = [...desk.sources.values()].filter(isKorean).length;
    assert.ok(korean >= 6, `${korean} Korean`);
    assert.ok(desk.sources.size - korean >= 2, `${desk.sources.size - korean} English`);
  });

  it('says in every source that it was written for this project', () => {
    const signature = /견본 책상을 위해 쓴 것이다|Written for the Gakju sample desk/;
    const unsigned = [...desk.sources].filter(([, text]) => !signature.test(text)).map(([name]) => name);
    assert.deepEqual(unsigned, []);
  });

  it('keeps a knowledge file without problems', () => {
    assert.deepEqual(desk.problems, []);
  });

  it('gives every name an id of its own, a known type and a label', () => {
    const ids = [...desk.entities, ...desk.groups].map(entity => entity.id);
    assert.deepEqual(duplicates(ids), []);
    for (const entity of desk.entities) {
      assert.match(entity.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.ok(isEntityType(entity.type), `${entity.id}: ${entity.type}`);
      assert.ok(Object.keys(entity.labels).length > 0, entity.id);
    }
  });

  it('names only members that exist', () => {
    const ids = new Set(desk.entities.map(entity => entity.id));
    const missing = desk.groups.flatMap(group => group.members).filter(member => !ids.has(member));
    assert.deepEqual(missing, []);
  });

  it('gives every fact in both languages, with evidence', () => {
    for (const fact of facts) {
      assert.ok(fact.text.ko && fact.text.en, JSON.stringify(fact.text));
      assert.ok(fact.evidence?.length, fact.text.en);
    }
  });

  it('finds the words of every piece of evidence in its source', () => {
    const lost = evidence.filter(({ source, quote }) => {
      const text = desk.sources.get(source);
      return text === undefined || !withoutSpace(text).includes(withoutSpace(quote));
    });
    assert.deepEqual(lost, []);
  });
});

interface Statement {
  readonly text: { readonly ko?: string; readonly en?: string };
  readonly evidence?: readonly { readonly source: string; readonly quote: string }[];
}

interface Desk {
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly roles?: readonly Pick<Statement, 'evidence'>[];
    readonly facts?: readonly Statement[];
  }[];
  readonly groups: readonly { readonly id: string; readonly members: readonly string[] }[];
  /** By the address the knowledge file uses: `sources/name.txt`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly problems: readonly unknown[];
}

function readDesk(): Desk {
  const folder = join(projectRoot, 'corpus');
  const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8').normalize('NFC');
  const yaml = read('knowledge', 'north-korea-russia.yaml');
  const names = readdirSync(join(folder, 'sources'));
  return {
    // The file is ours and its shape is what this test is about, so a cast is enough.
    ...(readYaml(yaml).value as Pick<Desk, 'entities' | 'groups'>),
    sources: new Map(names.map(name => [`sources/${name}`.normalize('NFC'), read('sources', name)])),
    problems: readKnowledge('desk', yaml).problems,
  };
}

function isKorean(text: string): boolean {
  return /\p{Script=Hangul}{2}/u.test(text);
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Layout aside: without white space, and without the page numbers of a PDF dump. */
function withoutSpace(text: string): string {
  return text.replace(/^ *- \d{1,3} - *$/gmu, '').replace(/\s+/gu, '');
}
