import assert from 'node:assert/strict';
import { assert as assertProperty, property, shuffledSubarray } from 'fast-check';
import { Works } from '../../../src/core/works/works';
import type { Work } from '../../../src/core/works/works';
import { readWorkNotes } from '../../../src/core/works/workNotes';
import { inEnglish } from '../../../src/core/text/phrase';
import type { Source } from '../../../src/core/sources/source';
import { sourceOf } from '../../support/searchSource';

/** An essay of numbered sentences, each with words of its own. */
const essay = (seed: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const word = (step: number) => WORDS[(seed * 7 + index * 5 + step * (index + 3)) % WORDS.length]!;
    const number = seed * 100 + index;
    return `${word(1)}에 관한 ${number}번째 보고는 ${word(2)}의 뜻을 ${word(3)}에서 찾고 ${word(4)}${number % 9}건을 들었다.`;
  });

const WORDS =
  '항만 철도 관세 어업 국경 위성 포탄 회담 조약 협정 제재 환율 곡물 전력 댐 산림 노동자 유학생 언론 여론'.split(
    ' ',
  );

const whole = essay(1, 16);
const other = essay(2, 16);

describe('the works among the sources', () => {
  it('are one where layout alone differs', () => {
    const dump = whole.map(line => line.replace(/ /g, '').replace(/(.{17})/g, '$1-\n'));
    const [work] = worksOf(sourceOf('clean', whole), sourceOf('dump', [dump.join('\n')]));
    assert.equal(work?.others[0]?.kind, 'copy');
  });

  it('are two where only a paragraph is quoted in both', () => {
    const treaty = essay(9, 4);
    assert.deepEqual(worksOf(sourceOf('a', [...whole, ...treaty]), sourceOf('b', [...other, ...treaty])), []);
  });

  it('are one copy and its incomplete copy, with page numbers and a running head in it', () => {
    const paged = whole
      .slice(0, 12)
      .flatMap((line, index) =>
        index % 3 === 2 ? [line, `시험신문 제7호 ${index}`, `- ${index} -`] : [line],
      );
    const [work] = worksOf(sourceOf('a', paged), sourceOf('b', whole));
    assert.equal(work?.best, 'b');
    assert.deepEqual(
      [work.others[0]?.id, work.others[0]?.kind, work.others[0]?.differences],
      ['a', 'copy', 0],
    );
    assert.deepEqual(work.others[0]?.whyBetter.map(inEnglish), ['it is more complete']);
  });

  it('are versions where words differ, and the places are counted', () => {
    const changed = whole.map((line, index) =>
      index === 3 ? line.replace('들었다', '들지 않았다') : index === 9 ? essay(5, 1)[0]! : line,
    );
    const [work] = worksOf(sourceOf('new', changed), sourceOf('old', whole));
    assert.deepEqual([work?.others[0]?.kind, work?.others[0]?.differences], ['version', 2]);
  });

  it('are versions where only one syllable or one digit differs', () => {
    for (const [from, to] of [
      ['찾고', '찾지'],
      ['105번째', '106번째'],
    ] as const) {
      const changed = whole.map(line => line.replace(from, to));
      assert.equal(
        worksOf(sourceOf('a', changed), sourceOf('b', whole))[0]?.others[0]?.kind,
        'version',
        from,
      );
    }
  });

  it('know an excerpt from an incomplete copy', () => {
    const [work] = worksOf(sourceOf('excerpt', whole.slice(5, 11)), sourceOf('whole', whole));
    assert.deepEqual([work?.best, work?.others[0]?.kind], ['whole', 'part']);
  });

  it('stay apart in a collection that holds them both', () => {
    const found = worksOf(
      sourceOf('book', [...whole, ...other, ...essay(3, 16)]),
      sourceOf('one', whole),
      sourceOf('two', other),
      sourceOf('two again', [other.join(' ')]),
    );
    assert.deepEqual(
      found.map(({ best, others }) => [best, others.map(({ id, kind }) => `${id}: ${kind}`)]),
      [
        ['book', ['one: part', 'two: part']],
        ['two', ['two again: copy']],
      ],
    );
  });

  it('follow what the writer says', () => {
    const sources = [sourceOf('desk/a', whole), sourceOf('desk/b', whole.slice(0, 12))];
    const preferred = new Works();
    preferred.add(sources[0]!, readWorkNotes(undefined));
    preferred.add(sources[1]!, readWorkNotes({ id: 'desk/b', 'preferred-copy': true }));
    assert.equal(preferred.all()[0]?.best, 'desk/b');
    const apart = new Works();
    apart.add(sources[0]!, readWorkNotes({ id: 'desk/a', 'not-same-work': ['b'] }));
    apart.add(sources[1]!, readWorkNotes(undefined));
    assert.deepEqual(apart.all(), []);
  });

  it('find another best copy when it is removed', () => {
    const works = new Works();
    for (const [id, count] of [
      ['a', 16],
      ['b', 14],
      ['c', 12],
    ] as const)
      works.add(sourceOf(id, whole.slice(0, count)), readWorkNotes(undefined));
    assert.equal(works.bestOf('c'), 'a');
    works.remove('a');
    assert.deepEqual([works.bestOf('c'), works.bestOf('b')], ['b', undefined]);
  });

  it('do not depend on the order in which sources come', () => {
    const sources = [
      sourceOf('a', whole),
      sourceOf('b', whole.slice(0, 13)),
      sourceOf('c', [whole.join('')]),
      sourceOf('d', whole.slice(4, 10)),
      sourceOf('e', other),
      sourceOf('f', [...other.slice(0, 7), ...essay(4, 2), ...other.slice(7)]),
      sourceOf('g', [...whole, ...other]),
    ];
    const expected = worksOf(...sources);
    assert.ok(expected.length >= 2);
    assertProperty(
      property(shuffledSubarray(sources, { minLength: sources.length }), shuffled => {
        assert.deepEqual(worksOf(...shuffled), expected);
      }),
      { numRuns: 20 },
    );
  });

  it('say where the better copy has the words, and that it has not those that differ', () => {
    const works = new Works();
    const changed = whole.map((line, index) => (index === 3 ? line.replace('들었다', '버렸다') : line));
    const [short, long] = [sourceOf('short', changed.slice(2, 14)), sourceOf('long', whole)];
    for (const source of [short, long]) works.add(source, readWorkNotes(undefined));
    const [, second, , fourth] = short.passages;
    assert.equal(works.betterPlace('short', second!), undefined);
    const place = works.betterPlace('short', fourth!)!;
    assert.equal(long.body.text.slice(place.start, place.end), whole[5]!.slice(0, -1));
  });

  it('say nothing of texts too short to tell, or empty', () => {
    assert.deepEqual(worksOf(sourceOf('a', whole.slice(0, 2)), sourceOf('b', whole.slice(0, 2))), []);
    assert.deepEqual(worksOf(sourceOf('a', []), sourceOf('b', [''])), []);
  });
});

function worksOf(...sources: readonly Source[]): readonly Work[] {
  const works = new Works();
  for (const source of sources) works.add(source, readWorkNotes(undefined));
  return works.all();
}
