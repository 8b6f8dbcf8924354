import assert from 'node:assert/strict';
import { turned } from '../../media/metadataForm/authorNames';
import type { SourceSummary } from '../../src/core/corpus';
import type { SourceMetadata } from '../../src/core/sources/sourceMetadata';
import { inEnglish, phrase } from '../../src/core/text/phrase';
import { formState, stepTo } from '../../src/vscode/metadata/formState';

const FOUND: SourceMetadata = {
  title: '견본 제목',
  issued: '2023-09',
  language: 'ko',
  origins: {
    title: { from: 'text', certainty: 'stated', range: { start: 3, end: 8 } },
    issued: { from: 'text', certainty: 'inferred', why: phrase('the last day it names') },
  },
};

const source = (id: string, metadata: SourceMetadata): SourceSummary => ({
  id,
  uri: `file:///${id}`,
  metadata,
  problems: [],
  passageCount: 1,
  length: 10,
});

const stateOf = (metadata: SourceMetadata): ReturnType<typeof formState> =>
  formState(
    {
      source: source('a.txt', metadata),
      found: FOUND,
      note: '「별 \\* 제목」, <https://example.org/a_b>.',
      style: 'a style',
      sources: [source('a.txt', metadata), source('b.txt', { origins: {} })],
    },
    inEnglish,
  );

describe('the form of a source', () => {
  const field = (metadata: SourceMetadata, name: string) =>
    stateOf(metadata).fields.find(one => one.name === name)!;

  it('says how each value is known, and whether it leads to a place', () => {
    const { words, leads } = field(FOUND, 'title').badge;
    assert.deepEqual([words, leads], ['in the source', true]);
    const inferred = field(FOUND, 'issued').badge;
    assert.deepEqual([inferred.words, inferred.why], ['inferred', 'inferred: the last day it names']);
    assert.equal(field(FOUND, 'publisher').badge.kind, 'unknown');
  });

  it('offers what the source says where the writer said something else', () => {
    const origins = { ...FOUND.origins, title: { from: 'references', certainty: 'stated' } } as const;
    const own = field({ ...FOUND, title: '내 제목', origins }, 'title');
    assert.deepEqual([own.value, own.badge.kind, own.sourceSays], ['내 제목', 'you', '견본 제목']);
    assert.equal(field(FOUND, 'title').sourceSays, undefined);
  });

  it('marks what notes need and nobody knows, and counts the sources that lack it', () => {
    assert.deepEqual(
      stateOf(FOUND)
        .fields.filter(({ isMissing }) => isMissing)
        .map(({ name }) => name),
      ['author'],
    );
    assert.deepEqual(
      stateOf(FOUND).lacking.map(({ words }) => words),
      ['2 without an author', '1 without a title', '1 without a date'],
    );
  });

  it('shows the note as it will be read, without marks of Markdown', () => {
    const { note, lacks } = stateOf(FOUND).preview;
    assert.equal(note, '「별 * 제목」, https://example.org/a_b.');
    assert.equal(lacks, 'Not known yet: Author');
  });

  it('goes round the sources that lack something', () => {
    const whole: SourceMetadata = { title: 't', author: [{ literal: 'a' }], issued: '2024', origins: {} };
    const { author: _author, ...nameless } = whole;
    const all = [source('a', whole), source('b', { origins: {} }), source('c', nameless)];
    assert.equal(stepTo(all, 'a', 1)?.id, 'b');
    assert.equal(stepTo(all, 'b', 1, 'author')?.id, 'c');
    assert.equal(stepTo(all, 'b', -1)?.id, 'c');
    assert.equal(stepTo(all, 'b', 1, 'title'), undefined);
  });
});

describe('the name of an author', () => {
  it('is written apart and whole again', () => {
    for (const literal of ['홍길동', 'Jane Doe', 'Jan van der Berg'])
      assert.equal(turned(turned({ literal })).literal, literal);
    assert.deepEqual(turned({ literal: '홍길동', position: '교수' }), {
      family: '홍',
      given: '길동',
      position: '교수',
    });
  });
});
