import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../../../src/core/ingest/ingest';
import type { Source } from '../../../../src/core/sources/source';
import { makePdf } from '../../../support/makePdf';
import type { PdfLine } from '../../../support/makePdf';
import { projectRoot } from '../../../support/project';

describe('PDF files', () => {
  it('reads Korean whose font is not in the file', async () => {
    const source = await read([column(60, 80, ['바다 밑의 선을 지키는 일은 누구의 몫인가.'])]);
    assert.deepEqual(paragraphs(source), ['바다 밑의 선을 지키는 일은 누구의 몫인가.']);
  });

  it('says how many pages there are', async () => {
    const page = column(60, 80, ['한 쪽에 한 문장이 있다.']);
    assert.equal((await read([page, page, page])).pageCount, 3);
  });

  it('joins lines that were cut inside words, and paragraphs that run over a page', async () => {
    const source = await read([
      column(60, 80, [
        '항만을 지키는 계획은 눈에 보이는 사고',
        '보다 조용히 쌓이는 잘못을 먼저 다루어야',
        '한다는 점에서 출발한다. 그리고 바로 여',
        '기에서 대부분의 기관은 누가 알려야 하는',
      ]),
      column(60, 80, ['지를 정하지 못한 채 멈추어 서게 된다.']),
    ]);
    assert.deepEqual(paragraphs(source), [
      '항만을 지키는 계획은 눈에 보이는 사고보다 조용히 쌓이는 잘못을 먼저 다루어야 한다는 점에서 출발한다. 그리고 바로 여기에서 대부분의 기관은 누가 알려야 하는지를 정하지 못한 채 멈추어 서게 된다.',
    ]);
  });

  it('leaves running heads and page numbers out and takes the printed number for the page', async () => {
    const page = (number: number, ...texts: string[]): PdfLine[] => [
      { x: 60, y: 40, text: '해양 정책 브리핑', size: 8 },
      ...column(60, 80, texts),
      { x: 200, y: 560, text: `- ${number} -`, size: 8 },
    ];
    const source = await read([
      page(31, '첫째 쪽의 문장은 한 줄을 다 채우고', '여기에서 끝난다.'),
      page(32, '둘째 쪽의 문장도 여기에서 끝난다.'),
    ]);
    assert.deepEqual(
      source.passages.map(({ start, end, page: printed }) => [source.body.text.slice(start, end), printed]),
      [
        ['첫째 쪽의 문장은 한 줄을 다 채우고 여기에서 끝난다.', '31'],
        ['둘째 쪽의 문장도 여기에서 끝난다.', '32'],
      ],
    );
  });

  it('follows printed numbers that begin anew, and counts on where a page has none', async () => {
    const page = (text: string, number?: number): PdfLine[] => [
      ...column(60, 80, [`${text} 쪽의 글은 이 줄을 채우고`, `${text} 쪽에서 끝난다.`]),
      ...(number ? [{ x: 200, y: 560, text: `- ${number} -`, size: 8 }] : []),
    ];
    const source = await read([page('가', 7), page('나', 8), page('다'), page('라', 1), page('마', 2)]);
    assert.deepEqual(
      source.passages.map(passage => passage.page),
      ['7', '8', '9', '1', '2'],
    );
  });

  it('keeps a note at the foot apart, and its mark out of the year before it', async () => {
    const source = await read([
      [
        ...column(60, 80, ['그 뒤의 일은 다르게 흘러갔다고 적혀 있다']),
        { x: 60, y: 96, text: '는데, 2023' },
        { x: 105, y: 92, text: '1', size: 6 },
        { x: 108, y: 96, text: ' 이후의 기록이 남아 있지 않다.' },
        { x: 60, y: 540, text: '1) 기록은 항만 관리소에 있던 것이다.', size: 8 },
      ],
    ]);
    assert.deepEqual(
      source.passages.map(({ start, end, kind }) => [kind, source.body.text.slice(start, end)]),
      [
        ['prose', '그 뒤의 일은 다르게 흘러갔다고 적혀 있다는데, 2023 이후의 기록이 남아 있지 않다.'],
        ['note', '1) 기록은 항만 관리소에 있던 것이다.'],
      ],
    );
  });

  it('says that pages without text may be pictures', async () => {
    const some = await read([column(60, 80, ['글이 있는 쪽의 문장이다.']), []]);
    assert.deepEqual(
      some.problems.filter(({ code }) => code === 'pagesWithoutText').map(({ message }) => message.args),
      [['2']],
    );
    const none = await read([[], []]);
    assert.ok(none.problems.some(({ code, severity }) => code === 'noText' && severity === 'error'));
  });

  it('leaves out text that runs up the margin', async () => {
    const source = await read([
      [{ x: 30, y: 400, text: '옆으로 선 글', turned: 90 }, ...column(60, 80, ['바로 선 글의 문장이다.'])],
    ]);
    assert.deepEqual(paragraphs(source), ['바로 선 글의 문장이다.']);
  });

  it('leaves out what is no text because the fonts do not name their characters', async () => {
    const strange = Array.from({ length: 30 }, (_, at) => String.fromCharCode(0x180 + at * 3)).join('');
    const bytes = Buffer.from(makePdf([column(60, 80, [strange])]))
      .toString('latin1')
      .replace('/UniKS-UCS2-H', '/Identity-H  ')
      .replace('(Korea1)', '(Ident1)');
    const source = await readBytes(Buffer.from(bytes, 'latin1'));
    assert.deepEqual(paragraphs(source), []);
    assert.ok(source.problems.some(({ code }) => code === 'garbled'));
  });

  it('asks for a PDF without a password', async () => {
    const bytes = readFileSync(join(FIXTURES, 'locked.pdf'));
    const source = await readBytes(bytes);
    assert.ok(source.problems.some(({ code }) => code === 'encrypted'));
  });

  it('neither throws nor hangs on files that are torn or have wrong bytes', async () => {
    const whole = readFileSync(join(FIXTURES, 'libreoffice-en-1.pdf'));
    for (let seed = 1; seed <= 40; seed++) await readBytes(damage(whole, seed));
  }).timeout(60_000);

  it('says in words that a file is damaged', async () => {
    const source = await readBytes(Buffer.from('%PDF-1.7 and nothing else'));
    assert.ok(source.problems.some(({ code }) => code === 'damaged'));
  });
});

const FIXTURES = join(projectRoot, 'test/fixtures/ingest/pdf');

/** The bytes cut off somewhere, or with some of them changed. */
function damage(bytes: Uint8Array, seed: number): Uint8Array {
  let state = seed * 2654435761;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
  const damaged = Uint8Array.from(
    bytes.subarray(0, seed % 3 === 0 ? 100 + next(bytes.length) : bytes.length),
  );
  for (let flips = seed % 3 === 0 ? 0 : 1 << (seed % 9); flips > 0; flips--)
    damaged[next(damaged.length)] = next(256);
  return damaged;
}

/** Lines below each other. */
function column(x: number, y: number, texts: readonly string[]): PdfLine[] {
  return texts.map((text, index) => ({ x, y: y + index * 16, text }));
}

function paragraphs({ body, passages }: Source): string[] {
  return passages.map(({ start, end }) => body.text.slice(start, end));
}

function read(pages: readonly (readonly PdfLine[])[]): Promise<Source> {
  return readBytes(makePdf(pages));
}

function readBytes(bytes: Uint8Array): Promise<Source> {
  return ingest({ id: '글감.pdf', uri: 'file:///글감.pdf', bytes });
}
