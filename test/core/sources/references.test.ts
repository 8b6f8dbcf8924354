import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readJsonPlaces } from '../../../src/core/sources/jsonPlaces';
import { applyReference, readReferences } from '../../../src/core/sources/references';
import type { SourceMetadata } from '../../../src/core/sources/sourceMetadata';
import { writeReference } from '../../../src/core/sources/writeReference';
import { inEnglish } from '../../../src/core/text/phrase';

const FOUND: SourceMetadata = {
  title: '찾은 제목',
  issuedBounds: { from: '2021-01-01', to: null },
  language: 'ko',
  origins: {
    title: { from: 'text', certainty: 'stated' },
    language: { from: 'text', certainty: 'inferred' },
  },
};

describe('references.json', () => {
  it('says what a source is, in place of what was found', () => {
    const item = { id: 'a.txt', title: '참 제목', author: [{ literal: '견본필', position: '교수' }] };
    const metadata = applyReference(FOUND, item);
    assert.equal(metadata.title, '참 제목');
    assert.deepEqual(metadata.author, [{ literal: '견본필', position: '교수' }]);
    assert.deepEqual(metadata.origins.title, { from: 'references', certainty: 'stated' });
    assert.equal(metadata.origins.language?.from, 'text');
    assert.deepEqual(metadata.issuedBounds, FOUND.issuedBounds);
  });

  it('leaves no bounds beside a date', () => {
    const { issued, issuedBounds } = applyReference(FOUND, { id: 'a.txt', issued: '2022' });
    assert.deepEqual([issued, issuedBounds], ['2022', undefined]);
  });

  const dates: readonly (readonly [unknown, string | undefined])[] = [
    [{ 'date-parts': [[2024, 7, 8]] }, '2024-07-08'],
    [{ 'date-parts': [['2024', '7']] }, '2024-07'],
    [{ 'date-parts': [[2024]] }, '2024'],
    [{ 'date-parts': [[2024, 5], [2024, 6]] }, '2024-05/2024-06'], // prettier-ignore
    [{ 'date-parts': [[2024, 2, 30]] }, undefined],
    [{ 'date-parts': [[]] }, undefined],
    [{ 'date-parts': [] }, undefined],
    [{ raw: '2023/..' }, '2023/..'],
    [{ raw: '2024. 7. 8.' }, '2024-07-08'],
    [{ literal: '2024년 7월' }, '2024-07'],
    ['2024-07-08', '2024-07-08'],
    [2024, '2024'],
    ['', undefined],
    [{}, undefined],
    [null, undefined],
    ['soon', undefined],
  ];
  for (const [written, issued] of dates) {
    it(`reads the date ${JSON.stringify(written)}`, () => {
      assert.equal(applyReference(FOUND, { id: 'a.txt', issued: written }).issued, issued);
    });
  }

  it('leaves out what is no reference, and says which', () => {
    const { items, problems } = readReferences(
      '[{"title": "x"}, {"id": "a.txt", "issued": "soon", "note": {"kept": 1}}, {"id": "a.txt"}, 7]',
    );
    assert.deepEqual(items, [{ id: 'a.txt', issued: 'soon', note: { kept: 1 } }]);
    assert.deepEqual(
      problems.map(({ message }) => inEnglish(message)),
      [
        'Reference 1 has no id.',
        '“issued” of a.txt cannot be read and does not count.',
        'There are two references with the id a.txt; the first counts.',
        'Reference 4 has no id.',
      ],
    );
  });

  it('says what is wrong at its place', () => {
    checkPlaces('[{"id": "a", ⟦"issued": "soon"⟧}]');
    checkPlaces('[⟦{⟧"title": "x"}, {"id": "a"}, {⟦"id": "a"⟧}, ⟦7⟧]');
    checkPlaces('[{"id": "a", "note": {"issued": 1, "x": "]}"}, ⟦"issued": {"raw": "soon"}⟧}]');
  });

  it('says where it stops being JSON', () => {
    checkPlaces('[{"id": "a"⟦}⟧');
    checkPlaces('[{"id": "a",⟦}⟧]');
    checkPlaces('[{"id": "a"}, ⟦]⟧');
    checkPlaces('[{"id": ⟦soon⟧}]');
    checkPlaces('[{"id": "a" ⟦"title"⟧: "b"}]');
    checkPlaces('[{"id": "a"⟦]⟧');
  });

  it('is never read as more than it is', () => {
    for (const text of ['{', '{"id": "a"}', 'null', '['.repeat(100_000)]) {
      const { items, problems } = readReferences(text);
      assert.deepEqual([items.length, problems.length], [0, 1]);
      assert.equal(writeReference(text, 'a.txt', { title: 'x' }), undefined);
    }
    assert.deepEqual(readReferences(' \n'), { items: [], problems: [] });
  });
});

describe('the places in a JSON text', () => {
  it('are there exactly when it is JSON, whatever is changed in it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', ',', ']', '{', '"', '1', ' '),
        (value, at, change) => {
          const json = JSON.stringify([value], undefined, 1);
          const text = json.slice(0, at % json.length) + change + json.slice((at % json.length) + 1);
          assert.equal(readJsonPlaces(text).fault === undefined, isJson(text), text);
        },
      ),
    );
  });

  it('hold each item and field', () => {
    const items = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 4 });
    fc.assert(
      fc.property(items, fc.nat(3), (list, indent) => {
        const text = JSON.stringify(list, undefined, indent);
        const places = readJsonPlaces(text).items;
        const read = places.map(({ start, end }) => JSON.parse(text.slice(start, end)) as unknown);
        assert.deepEqual(read, JSON.parse(text));
        for (const { fields } of places)
          for (const [name, { start, end }] of fields)
            assert.ok(Object.hasOwn(JSON.parse(`{${text.slice(start, end)}}`) as object, name));
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('writing references.json', () => {
  it('begins a list', () => {
    checkWritten('', 'a.txt', { title: '글' }, '[\n  {\n    "id": "a.txt",\n    "title": "글"\n  }\n]\n');
  });

  it('adds behind what is there, which stays as it is', () => {
    checkWritten(
      '[ {"id":"b.txt" ,"x":[1, {"y":"]},"}]} ]\n',
      'a.txt',
      { title: '글' },
      '[ {"id":"b.txt" ,"x":[1, {"y":"]},"}]},\n  {\n    "id": "a.txt",\n    "title": "글"\n  }\n ]\n',
    );
  });

  it('changes one item and keeps its other fields, the order, and the ends of lines', () => {
    checkWritten(
      '[\r\n  {"id":"a.txt","note":"\\"","title":"옛"},\r\n  {"id":"b.txt"}\r\n]',
      'a.txt',
      { title: '새', publisher: '펴낸이' },
      '[\r\n  {\r\n    "id": "a.txt",\r\n    "note": "\\"",\r\n    "title": "새",\r\n    "publisher": "펴낸이"\r\n  },\r\n  {"id":"b.txt"}\r\n]',
    );
  });

  it('takes a field out', () => {
    checkWritten(
      '[{"id":"a.txt","title":"옛"}]',
      'a.txt',
      { title: undefined },
      '[{\n    "id": "a.txt"\n  }]',
    );
  });

  it('gives back what was written, whatever else stands in the file', () => {
    const others = fc.array(fc.record({ id: fc.string({ minLength: 1 }), other: fc.jsonValue() }));
    fc.assert(
      fc.property(others, fc.string(), fc.nat(3), (items, title, indent) => {
        const text = JSON.stringify(items, undefined, indent);
        const written = JSON.parse(writeReference(text, 'own/a.txt', { title })!) as unknown[];
        const isOwn = (item: unknown): boolean => (item as { id: string }).id === 'own/a.txt';
        assert.deepEqual(
          written.filter(item => !isOwn(item)),
          (JSON.parse(text) as unknown[]).filter(item => !isOwn(item)),
        );
        assert.equal((written.find(isOwn) as { title: string }).title, title);
      }),
    );
  });
});

/** The problems stand exactly where the marks are. */
function checkPlaces(marked: string): void {
  const { problems } = readReferences(marked.replace(/[⟦⟧]/gu, ''));
  let shown = marked.replace(/[⟦⟧]/gu, '');
  for (const { range } of [...problems].reverse())
    shown = `${shown.slice(0, range!.start)}⟦${shown.slice(range!.start, range!.end)}⟧${shown.slice(range!.end)}`;
  assert.equal(shown, marked);
}

function checkWritten(
  text: string,
  id: string,
  changes: Readonly<Record<string, unknown>>,
  expected: string,
): void {
  assert.equal(writeReference(text, id, changes), expected);
}
