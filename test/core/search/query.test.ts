import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseQuery } from '../../../src/core/search/query';
import type { Query } from '../../../src/core/search/query';

const NOTHING: Omit<Query, 'filters'> = {
  text: '',
  phrases: [],
  excluded: [],
  author: [],
  source: [],
  type: [],
  name: [],
  date: [],
};

const CASES: readonly (readonly [title: string, input: string, query: Partial<Query>])[] = [
  ['reads words', '러북  조약 ', { text: '러북 조약' }],
  [
    'reads a phrase in straight marks',
    '"전략적 동반자" 조약',
    { text: '전략적 동반자 조약', phrases: ['전략적 동반자'] },
  ],
  ['reads a phrase in curly marks', '“전략적 동반자”', { text: '전략적 동반자', phrases: ['전략적 동반자'] }],
  [
    'lets an open mark run to the end',
    '조약 "전략적 동반',
    { text: '조약 전략적 동반', phrases: ['전략적 동반'] },
  ],
  [
    'reads what must not be there',
    '김정은 -푸틴 -"우주 기지"',
    { text: '김정은', excluded: ['푸틴', '우주 기지'] },
  ],
  ['takes a hyphen inside a word for what it is', '한-러 F-16', { text: '한-러 F-16' }],
  ['reads an author', 'author:강윤희 author:"Ankit Panda"', { author: ['강윤희', 'Ankit Panda'] }],
  [
    'reads operators in Korean',
    '저자:강윤희 연도:2023',
    { author: ['강윤희'], year: { from: 2023, to: 2023 } },
  ],
  ['reads a source and a type', 'source:asan type:report', { source: ['asan'], type: ['report'] }],
  ['reads a span of years', 'year:2023..2024', { year: { from: 2023, to: 2024 } }],
  ['reads a span of years that is open', 'year:2023..', { year: { from: 2023, to: Infinity } }],
  ['turns a span of years round', 'year:2024..2023', { year: { from: 2023, to: 2024 } }],
  ['reads names', 'name:푸틴 이름:"Kim Jong Un"', { name: ['푸틴', 'Kim Jong Un'] }],
  ['reads a day', 'date:2023-09-13', { date: [{ from: '2023-09-13', to: '2023-09-13' }] }],
  ['reads a month as Korean writes it', '날짜:2023.9.', { date: [{ from: '2023-09-01', to: '2023-09-31' }] }],
  ['reads a span of months', 'date:2023-09..2024', { date: [{ from: '2023-09-01', to: '2024-12-31' }] }],
  ['reads a span of days that is open', 'date:~2023', { date: [{ from: '0000-01-01', to: '2023-12-31' }] }],
  ['ignores a day that is none', 'date:soon 조약', { text: '조약' }],
  ['ignores a year that is none', 'year:soon 조약', { text: '조약' }],
  ['ignores an operator that is still being typed', 'author: 조약', { text: '조약' }],
  ['takes an unknown operator for a word', 'https://example.org', { text: 'https://example.org' }],
  ['finds nothing in marks alone', '"" “” " ', {}],
  ['takes a lone hyphen for a word', '- --', { text: '-', excluded: ['-'] }],
];

describe('query', () => {
  for (const [title, input, query] of CASES) it(title, () => check(input, query));

  it('says where its filters are written, and which nothing can be added to', () => {
    const input = '조약 author:"Ankit Panda" year:2023 name:푸';
    assert.deepEqual(
      parseQuery(input).filters.map(({ field, value, start, end, isClosed }) => [
        field,
        value,
        input.slice(start, end),
        isClosed,
      ]),
      [
        ['author', 'Ankit Panda', 'author:"Ankit Panda"', true],
        ['year', '2023', 'year:2023', true],
        ['name', '푸', 'name:푸', false],
      ],
    );
  });

  it('reads any input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'"“”-: a가\ud800\n'.split(''), '🙂', 'author:', 'year:') }),
        input => void parseQuery(input),
      ),
    );
  });

  it('reads a hundred thousand characters', () => {
    for (const unit of ['"', '-', '가', 'author:', ' ', '“']) parseQuery(unit.repeat(100_000));
  });
});

function check(input: string, query: Partial<Query>): void {
  const { filters: _filters, ...read } = parseQuery(input);
  assert.deepEqual(read, { ...NOTHING, ...query });
}
