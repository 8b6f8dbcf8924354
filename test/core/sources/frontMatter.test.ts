import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/sources/frontMatter';

describe('readFrontMatter', () => {
  it('reads English and Korean keys alike', () => {
    check('title: 강의 끝\nauthor: 홍길동\ndate: 2024-07-08', {
      title: '강의 끝',
      author: [{ literal: '홍길동' }],
      issued: '2024-07-08',
    });
    check('제목: 강의 끝\n저자: 홍길동\n발행일: 2024. 7. 8.\n매체: 한빛경제', {
      title: '강의 끝',
      author: [{ literal: '홍길동' }],
      issued: '2024-07-08',
      containerTitle: '한빛경제',
    });
  });

  it('reads authors with affiliation and position', () => {
    check(
      'author:\n  - name: Jane Doe\n    affiliation: Hanbit Institute\n    position: fellow\n  - 홍길동',
      {
        author: [
          { literal: 'Jane Doe', affiliation: 'Hanbit Institute', position: 'fellow' },
          { literal: '홍길동' },
        ],
      },
    );
  });

  it('reads dates as precise as they are', () => {
    for (const [written, issued] of [
      ['2024', '2024'],
      ['2024-07', '2024-07'],
      ['2024년 7월', '2024-07'],
      ['July 8, 2024', '2024-07-08'],
      ['8 July 2024', '2024-07-08'],
      ['20240708', '2024-07-08'],
      ['2024-07-08T09:00:00Z', '2024-07-08'],
    ])
      check(`date: ${written}`, { issued: issued! });
  });

  it('complains of a date that is none, at its place', () => {
    const text = '---\ntitle: x\ndate: 2024-02-31\n---\n';
    const { metadata, problems } = readFrontMatter(text)!;
    assert.equal(metadata.issued, undefined);
    assert.equal(text.slice(problems[0]!.range!.start, problems[0]!.range!.end), '2024-02-31');
  });

  it('keeps other programs’ keys out of it', () =>
    check('layout: post\ntags: [a, b]\ntitle: x', { title: 'x' }));

  it('reads types and the language', () =>
    check('type: 보고서\nlang: ko-KR\nnumber: 12', { type: 'report', language: 'ko', number: '12' }));

  it('finds none where there is none', () => {
    for (const text of [
      '',
      'text',
      '--- \ntext',
      '---\n두 선 사이에 글이 있다.\n---\n',
      ' ---\ntitle: x\n---\n',
    ])
      assert.equal(readFrontMatter(text), undefined, text);
  });

  it('says where the text begins', () => {
    const text = '---\r\ntitle: x\r\n---\r\nbody';
    assert.equal(text.slice(readFrontMatter(text)!.bodyStart), 'body');
  });
});

function check(yaml: string, expected: object): void {
  const found = readFrontMatter(`---\n${yaml}\n---\ntext`);
  assert.ok(found);
  assert.deepEqual(found.problems, []);
  const { origins, ...fields } = found.metadata;
  assert.deepEqual(fields, expected);
  assert.deepEqual(Object.keys(origins).sort(), Object.keys(expected).sort());
}
