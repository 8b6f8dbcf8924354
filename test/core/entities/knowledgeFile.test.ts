import assert from 'node:assert/strict';
import { readKnowledge } from '../../../src/core/entities/knowledgeFile';

const SEOUL = '  - { id: seoul, type: place, labels: { ko: 서울, en: Seoul } }\n';

describe('readKnowledge', () => {
  it('reads names, roles and facts with their evidence', () => {
    const yaml = [
      'entities:',
      '  - id: hong',
      '    type: person',
      '    labels: { ko: 홍길동, hanja: 洪吉童 }',
      '    aliases: [홍 대장, { text: 대장, kind: title, ambiguous: true }]',
      '    roles: [{ title: 대장, organization: hwalbindang, from: 1600 }]',
      '    facts:',
      '      - { text: 섬을 다스렸다, on: 1612, stance: reported, evidence: [{ source: a.txt, quote: 율도국을 세웠다 }] }',
    ].join('\n');
    const { entities, problems } = readKnowledge('k.yaml', yaml);
    assert.deepEqual(problems, []);
    assert.deepEqual(entities, [
      {
        id: 'hong',
        type: 'person',
        labels: { ko: '홍길동', hanja: '洪吉童' },
        aliases: [
          { text: '홍 대장', kind: 'full', ambiguous: false },
          { text: '대장', kind: 'title', ambiguous: true },
        ],
        roles: [{ title: { ko: '대장' }, organization: 'hwalbindang', from: '1600', evidence: [] }],
        facts: [
          {
            text: { ko: '섬을 다스렸다' },
            on: '1612',
            stance: 'reported',
            evidence: [{ source: 'a.txt', quote: '율도국을 세웠다' }],
          },
        ],
        members: [],
        origin: 'k.yaml',
      },
    ]);
  });

  it('reads groups as entities with members, builtin countries among them', () => {
    const yaml = `entities:\n${SEOUL}groups:\n  - { id: g, labels: { ko: 한·북 }, members: [seoul, country-KP] }`;
    const { entities, problems } = readKnowledge('k', yaml);
    assert.deepEqual(problems, []);
    assert.deepEqual(entities[1]?.members, ['seoul', 'country-KP']);
  });

  it('knows where an entry and a quotation stand', () => {
    const yaml = `entities:\n  - id: a\n    type: place\n    labels: { ko: 가 }\n    facts: [{ text: 나, evidence: [{ source: s, quote: 다라 }] }]`;
    const knowledge = readKnowledge('k', yaml);
    const place = knowledge.placeOf('a');
    assert.equal(place && yaml.slice(place.start, place.end), 'a');
    const quote = knowledge.factPlace('a', 0, 0);
    assert.equal(yaml.slice(quote.start, quote.end), '다라');
    assert.equal(knowledge.placeOf('nobody'), undefined);
  });

  const faulty: readonly [title: string, yaml: string, code: string, at: string][] = [
    [
      'an id that is taken',
      `entities:\n${SEOUL}${SEOUL.replace('서울', '부산')}`,
      'knowledgeDuplicateId',
      'seoul',
    ],
    [
      'an unknown type',
      `entities:\n${SEOUL}  - { id: b, type: city, labels: { ko: 부산 } }`,
      'knowledgeType',
      'city',
    ],
    [
      'an unknown key',
      `entities:\n${SEOUL.replace('labels', 'colour: red, labels')}`,
      'knowledgeKey',
      'colour',
    ],
    ['a missing label', `entities:\n${SEOUL}  - { id: b, type: place, labels: {} }`, 'knowledgeLabel', '{}'],
    [
      'an alias of two',
      `entities:\n${SEOUL.replace(' }\n', ', aliases: [한양] }\n')}  - { id: b, type: place, labels: { ko: 부산 }, aliases: [한양] }`,
      'knowledgeAlias',
      '한양',
    ],
    [
      'an unknown member',
      `entities:\n${SEOUL}groups: [{ id: g, labels: { ko: 모임 }, members: [seoul, mars] }]`,
      'knowledgeMember',
      'mars',
    ],
    [
      'a group that holds itself',
      `entities:\n${SEOUL}groups: [{ id: g, labels: { ko: 모임 }, members: [seoul, h] }, { id: h, labels: { ko: 패 }, members: [g] }]`,
      'knowledgeCycle',
      'h',
    ],
    ['a number for a list', `entities:\n${SEOUL.replace(' }\n', ', aliases: 7 }\n')}`, 'knowledgeShape', '7'],
    [
      'a date that is none',
      `entities:\n${SEOUL.replace(' }\n', ', facts: [{ text: 가, on: 어제, evidence: [{ source: s, quote: q }] }] }\n')}`,
      'knowledgeDate',
      '어제',
    ],
    [
      'a fact without evidence',
      `entities:\n${SEOUL.replace(' }\n', ', facts: [{ text: 가 }] }\n')}`,
      'knowledgeEvidence',
      '{ text: 가 }',
    ],
    [
      'an unfinished merge',
      `entities:\n<<<<<<< HEAD\n${SEOUL}=======\n>>>>>>> theirs\n`,
      'knowledgeConflict',
      '<<<<<<< HEAD',
    ],
    ['a tab', `entities:\n\t- { id: t, type: place, labels: { ko: 서울 } }\n`, 'knowledgeTab', '\t'],
    ['broken YAML', `entities:\n${SEOUL}  - { id: b, type: [\n`, 'yaml', ''],
  ];
  for (const [title, yaml, code, at] of faulty) {
    it(`points at ${title}, and serves the rest`, () => check(yaml, code, at));
  }

  it('takes an empty file and a file of another shape', () => {
    assert.deepEqual(readKnowledge('k', '').problems, []);
    assert.equal(readKnowledge('k', 'just words').problems[0]?.code, 'knowledgeShape');
  });

  it('reads fifty thousand entries', function () {
    this.timeout(60_000);
    const rows = Array.from(
      { length: 50_000 },
      (_, index) => `- {id: e${index}, type: place, labels: {ko: 곳${index}}}`,
    );
    const { entities, problems } = readKnowledge('k', `entities:\n${rows.join('\n')}`);
    assert.equal(entities.length, 50_000);
    assert.deepEqual(problems, []);
  });
});

/** The problem is there once or more, at `at`, and Seoul (or the other good entry) is still served. */
function check(yaml: string, code: string, at: string): void {
  const { entities, problems } = readKnowledge('k.yaml', yaml);
  const problem = problems.find(candidate => candidate.code === code);
  assert.ok(problem?.range, `${code} expected, got ${problems.map(other => other.code).join(', ')}`);
  if (at) assert.equal(yaml.slice(problem.range.start, problem.range.end), at);
  assert.equal(entities[0]?.labels.ko, '서울');
}
