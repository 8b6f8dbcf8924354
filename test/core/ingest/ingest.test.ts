import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { ingest } from '../../../src/core/ingest/ingest';
import { LARGEST_SOURCE } from '../../../src/core/ingest/sourceFiles';
import type { Source } from '../../../src/core/sources/source';
import { originalRange } from '../../../src/core/text/mappedText';

const PROSE = [
  '강물이 줄어들자 상류와 하류의 두 나라는 상대가 물을 너무 많이 쓴다고 서로 비난하기 시작했다.',
  '조사단은 2021년 봄부터 석 달 동안 강을 따라 내려가며 물의 양을 재었으나 결론을 내지 못했다.',
];

describe('ingest', () => {
  it('reads title, header and author above the text', async () => {
    const source = await read(
      'a.txt',
      ['강의 끝에서', '2022. 5. 3. | HB 22-07', '홍길동(한빛연구원 연구위원)', ...PROSE].join('\n\n'),
    );
    const { title, issued, number, author, language } = source.metadata;
    assert.deepEqual(
      { title, issued, number, author, language },
      {
        title: '강의 끝에서',
        issued: '2022-05-03',
        number: 'HB 22-07',
        author: [{ literal: '홍길동', affiliation: '한빛연구원', position: '연구위원' }],
        language: 'ko',
      },
    );
    assert.deepEqual(source.problems, []);
  });

  it('cuts the text into passages with kind, number and heading', async () => {
    const text = [
      PROSE[0],
      '왜 물이 줄었나',
      PROSE[1],
      '1. 가뭄이 들었다.',
      '* 물의 양은 해마다 다르다.',
      '저자: 홍길동',
    ].join('\n\n');
    const { passages } = await read('a.txt', text);
    assert.deepEqual(
      passages.map(({ kind, paragraph, heading }) => [kind, paragraph, heading ?? '']),
      [
        ['prose', 1, ''],
        ['heading', 2, ''],
        ['prose', 2, '왜 물이 줄었나'],
        ['list', 3, '왜 물이 줄었나'],
        ['note', 3, '왜 물이 줄었나'],
        ['byline', 3, '왜 물이 줄었나'],
      ],
    );
  });

  it('infers the year of a day in a note from the text, and says so', async () => {
    const { metadata, problems } = await read(
      'a.txt',
      [...PROSE, '* 이 글은 7월 8일자 한빛경제에 기고한 글이다.'].join('\n\n'),
    );
    assert.equal(metadata.issued, '2021-07-08');
    assert.equal(metadata.origins.issued?.certainty, 'inferred');
    assert.ok(problems.some(({ code }) => code === 'dateInferred'));
  });

  it('says what is missing and makes nothing up', async () => {
    const { metadata, problems } = await read('a.txt', '짧은 글이다. 날짜도 이름도 없다.');
    assert.deepEqual(Object.keys(metadata).sort(), ['language', 'origins']);
    assert.deepEqual(problems.map(({ code }) => code).sort(), [
      'authorUnknown',
      'dateUnknown',
      'titleUnknown',
    ]);
  });

  it('leads an origin back to the words of the file', async () => {
    const text = `\r\n${PROSE[0]}\r\n\r\n저자: 홍길동`;
    const { metadata, body } = await read('a.txt', text);
    const { start, end } = metadata.origins.author!.range!;
    assert.equal(text.slice(start, end), '저자: 홍길동');
    const river = body.text.indexOf('강물');
    assert.equal(originalRange(body, { start: river, end: river + 2 }).start, text.indexOf('강물'));
  });

  it('reads front matter of Markdown, before all other places', async () => {
    const text = `---\ntitle: 강의 끝\nauthor: [홍길동, 김하나]\ndate: 2022-05-03\njournal: 한빛연구\n---\n# 다른 제목\n\n${PROSE[0]}\n\n## 원인\n\n- 가뭄\n`;
    const { metadata, passages, problems, body } = await read('2020-01-01_x.md', text);
    assert.equal(metadata.title, '강의 끝');
    assert.equal(metadata.issued, '2022-05-03');
    assert.equal(metadata.containerTitle, '한빛연구');
    assert.deepEqual(metadata.author, [{ literal: '홍길동' }, { literal: '김하나' }]);
    assert.deepEqual(
      passages.map(({ kind, start, end }) => `${kind} ${body.text.slice(start, Math.min(end, start + 4))}`),
      ['heading 다른 제', 'prose 강물이 ', 'heading 원인', 'list 가뭄'],
    );
    assert.deepEqual(problems, []);
  });

  it('believes the caller about the date', async () => {
    const { metadata, problems } = await ingest({
      id: '2020-01-01_x.txt',
      uri: 'x',
      bytes: Buffer.from(PROSE[0]!),
      issued: '2022-02',
    });
    assert.equal(metadata.issued, '2022-02');
    assert.ok(!problems.some(({ code }) => code.startsWith('date')));
  });

  it('gives a source with a problem for whatever cannot be read', async () => {
    const cases: [name: string, bytes: Uint8Array, code: string][] = [
      ['a.txt', new Uint8Array(), 'emptyFile'],
      ['a.txt', Buffer.from(' \n\n\t\n'), 'emptyFile'],
      ['a.txt', Buffer.from('%PDF-1.4 …'), 'notText'],
      ['a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'notText'],
      ['a.txt', iconv.encode('两国今年签署了三项条约。然而，落实工作进展缓慢。', 'gbk'), 'unknownEncoding'],
      ['a.txt', new Uint8Array(LARGEST_SOURCE + 1), 'tooLarge'],
      ['a.xyz', Buffer.from('text'), 'unknownFormat'],
      ['a.md', Buffer.from('---\ntitle: [\n---\ntext'), 'yaml'],
      ['a.md', Buffer.from('---\ndate: someday\n---\ntext'), 'frontMatter'],
    ];
    for (const [id, bytes, code] of cases) {
      const source = await ingest({ id, uri: 'x', bytes });
      assert.ok(
        source.problems.some(problem => problem.code === code),
        `${id}: ${JSON.stringify(source.problems)}`,
      );
    }
  });

  it('takes no longer per character for a hostile text', async () => {
    for (const piece of [
      '가',
      'a',
      '(',
      '·',
      '1',
      ' ',
      '\n',
      'a\n',
      '-',
      '가 ',
      'a-\n',
      '\r',
      '12\n',
      '[',
      '가나다라마바사아자차카타파하\n',
    ])
      assert.ok(await read('a.txt', piece.repeat(30_000)));
    assert.ok(await read('a.txt', 'a\n'.repeat(300_000)));
  });
});

async function read(id: string, text: string): Promise<Source> {
  return ingest({ id, uri: `memory:${id}`, bytes: Buffer.from(text) });
}
