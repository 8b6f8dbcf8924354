import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ingest } from '../../../../src/core/ingest/ingest';
import { isSourcePath } from '../../../../src/core/ingest/sourceFiles';
import type { Source } from '../../../../src/core/sources/source';

const PARAGRAPHS = [
  '강물이 줄어들자 상류와 하류의 두 나라는 상대가 물을 너무 많이 쓴다고 서로 비난하기 시작했다.',
  '조사단은 2021년 봄부터 석 달 동안 강을 따라 내려가며 물의 양을 재었으나 결론을 내지 못했다.',
  '물길을 바꾸려는 계획은 오래전부터 있었지만, 그때마다 돈과 사람이 모자라 뒤로 미루어졌다고 한다.',
  '마을 사람들은 강이 마르기 전에 무엇이라도 해야 한다고 말하지만, 무엇을 할지는 저마다 다르다.',
];
const MENU = Array.from({ length: 40 }, (_, at) => `<li><a href="/s${at}">메뉴 ${at}</a></li>`).join('');

describe('a saved web page', () => {
  it('gives its article, without menus, comments and scripts', async () => {
    const { body, problems } = await read(page(PARAGRAPHS.map(text => `<p>${text}</p>`).join('')));
    assert.equal(body.text, PARAGRAPHS.join('\n\n'));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['authorUnknown', 'dateUnknown'],
    );
  });

  it('tells headings, lists, quotations, captions and notes apart, and drops raised numbers', async () => {
    const inside = `<p>${PARAGRAPHS[0]}<sup><a href="#fn1">[1]</a></sup></p><h2>왜 물이 줄었나</h2><p>${PARAGRAPHS[1]}</p>
      <ul><li>${PARAGRAPHS[2]}</li></ul><blockquote><p>${PARAGRAPHS[3]}</p></blockquote><ol><li id="fn1">홍길동, 앞의 글.</li></ol>`;
    const { passages, body } = await read(page(inside));
    assert.deepEqual(
      passages.map(({ kind, start, end }) => `${kind} ${body.text.slice(start, end)}`),
      [
        `prose ${PARAGRAPHS[0]}`,
        'heading 왜 물이 줄었나',
        `prose ${PARAGRAPHS[1]}`,
        `list ${PARAGRAPHS[2]}`,
        `quotation ${PARAGRAPHS[3]}`,
        'note 홍길동, 앞의 글.',
      ],
    );
  });

  it('reads paragraphs that are only broken lines', async () => {
    const { body } = await read(page(`<div>${PARAGRAPHS.join('<br><br>\n')}</div>`));
    assert.equal(body.text, PARAGRAPHS.join('\n\n'));
  });

  it('takes title, by-line, site and date from its meta elements', async () => {
    await check(
      `<meta property="og:title" content="강의 끝에서 - 한빛신문"><meta property="og:site_name" content="한빛신문">
       <meta name="author" content="홍길동 기자"><meta property="article:published_time" content="2022-05-03T07:10:00+09:00">
       <link rel="canonical" href="https://example.org/a/1">`,
      {
        type: 'webpage',
        title: '강의 끝에서',
        author: [{ literal: '홍길동', position: '기자' }],
        issued: '2022-05-03',
        containerTitle: '한빛신문',
        url: 'https://example.org/a/1',
      },
    );
  });

  it('believes what it says of itself in schema.org’s words first', async () => {
    const statement = {
      '@graph': [
        { '@type': 'WebSite', name: '누리집' },
        {
          '@type': ['NewsArticle'],
          headline: '강의 끝에서',
          author: [{ name: '홍길동' }, { name: 'Jane Doe' }],
          datePublished: '2022-05-03T22:10:00Z',
          publisher: { name: '한빛신문' },
        },
      ],
    };
    await check(
      `<script type="application/ld+json">${JSON.stringify(statement)}</script><meta name="author" content="관리자">`,
      {
        type: 'article-newspaper',
        title: '강의 끝에서',
        author: [{ literal: '홍길동' }, { literal: 'Jane Doe' }],
        issued: '2022-05-03',
        containerTitle: '한빛신문',
        url: undefined,
      },
    );
  });

  it('of which no article can be told is read whole, and says so', async () => {
    const { body, problems } = await read('<p>글이다.</p>'.repeat(40_000));
    assert.equal(body.text.length, 40_000 * 6 - 2);
    assert.equal(problems[0]?.code, 'noArticle');
  });

  it('of any size, depth and damage is read or refused within seconds', async () => {
    const hostile: readonly (readonly [string, string])[] = [
      ['deep', '<div>'.repeat(100_000) + '깊다'],
      ['many', '<p>가</p>'.repeat(100_000)],
      ['open script', '<script>'.repeat(100_000)],
      ['brackets', '<'.repeat(1_000_000)],
      ['open quote', `<p title="${'가'.repeat(1_000_000)}`],
      ['comments', '<!--'.repeat(250_000)],
      ['data', `<img src="data:image/png;base64,${'A'.repeat(5_000_000)}"><p>글이다.</p>`],
      ['long', '<p>강물이 줄었다.</p>'.repeat(400_000)],
    ];
    for (const [name, text] of hostile) {
      const start = performance.now();
      await read(text);
      const took = performance.now() - start;
      assert.ok(took < 8000, `${name} took ${took} ms`);
    }
  }).timeout(60_000);

  it('keeps every word of its paragraphs, in order', async () => {
    const word = fc.stringMatching(/^[가-힣]{2,9}$/);
    const paragraph = fc.array(word, { minLength: 25, maxLength: 40 }).map(words => `${words.join(' ')}다.`);
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 3, maxLength: 8 }), async texts => {
        const { body } = await read(page(texts.map(text => `<p>${text}</p>`).join('\n')));
        assert.equal(body.text, texts.join('\n\n'));
      }),
      { numRuns: 15, seed: 5 },
    );
  });

  it('leaves out the files that a browser saves beside it', () => {
    assert.deepEqual(['a/글.html', 'a/글_files/frame.html', 'a/page.files/x.htm'].map(isSourcePath), [
      true,
      false,
      false,
    ]);
  });
});

function page(article: string, head = ''): string {
  return `<!doctype html><html lang="ko"><head><title>강의 끝에서</title>${head}</head><body>
    <nav><ul>${MENU}</ul></nav><script>let a = "<p>글이 아니다</p>";</script>
    <main><article class="article-body">${article}</article></main>
    <section class="comments"><div class="comment">댓글 하나</div><div class="comment">댓글 둘</div></section>
    <footer>회사 소개</footer></body></html>`;
}

async function read(text: string): Promise<Source> {
  return ingest({ id: 'a.html', uri: '', bytes: new TextEncoder().encode(text) });
}

async function check(head: string, expected: Readonly<Record<string, unknown>>): Promise<void> {
  const { metadata } = await read(page(PARAGRAPHS.map(text => `<p>${text}</p>`).join(''), head));
  const { type, title, author, issued, containerTitle, url } = metadata;
  assert.deepEqual({ type, title, author, issued, containerTitle, url }, expected);
  assert.deepEqual(metadata.origins.title, { from: 'properties', certainty: 'stated' });
}
