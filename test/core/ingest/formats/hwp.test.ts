import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { utils, write } from 'cfb';
import { deflateSync } from 'fflate';
import { ingest } from '../../../../src/core/ingest/ingest';
import type { Source } from '../../../../src/core/sources/source';
import { archive } from '../../../support/archive';

const PROSE = '강물이 줄어들자 두 나라는 상대가 물을 너무 많이 쓴다고 서로 비난하기 시작했다.';
const MORE = '조사단은 2021년 봄부터 석 달 동안 물의 양을 재었으나 결론을 내지 못했다.';

describe('a Hangul document (HWP 5)', () => {
  it('becomes one passage for each paragraph, headings by their style', async () => {
    await check(
      [p('강의 끝에서', 0, { style: 1 }), p(PROSE), p(MORE)],
      ['heading 강의 끝에서', `prose ${PROSE}`, `prose ${MORE}`],
    );
  });

  it('skips what controls take up in the text, and keeps notes apart from it', async () => {
    const note = control('fn  ', 1, [record(72, 2, 8), p(' 홍길동, 앞의 글.', 2)]);
    const marks = '\u0002' + '물'.repeat(6) + '\u0002';
    const mark = '\u0011' + '물'.repeat(6) + '\u0011';
    await check(
      [p(`${marks}강물이 줄${mark}었다.`), note, p(MORE)],
      ['prose 강물이 줄었다.', `prose ${MORE}`, 'note 1) 홍길동, 앞의 글.'],
    );
  });

  it('reads rows of tables as rows, boxes as their prose, and no heads of pages', async () => {
    const cell = (row: number, text: string): Uint8Array[] => [cellHeader(row), p(text, 2)];
    const table = (...cells: Uint8Array[][]): Uint8Array[] => [
      p(''),
      control('tbl ', 1, [record(77, 2, 20), ...cells.flat()]),
    ];
    const head = control('head', 1, [record(72, 2, 8), p('한빛연구원', 2)]);
    await check(
      [
        p(''),
        head,
        ...table(cell(0, '해'), cell(0, '물의 양'), cell(1, '2021'), cell(1, '많다')),
        ...table(cell(0, PROSE)),
        p(MORE),
      ],
      ['table 해 | 물의 양', 'table 2021 | 많다', `prose ${PROSE}`, `prose ${MORE}`],
    );
  });

  it('counts pages where lines begin at the top again, and none on an endless page', async () => {
    const { passages } = await read([
      p(PROSE, 0, { heights: [0, 1600] }),
      p(MORE, 0, { heights: [3200, 0] }),
      p(PROSE, 0, { heights: [1600] }),
    ]);
    assert.deepEqual(
      passages.map(({ page }) => page),
      ['1', '1', '2'],
    );
    const endless = await read([p(PROSE, 0, { heights: [0] }), p(MORE, 0, { heights: [90_000] })]);
    assert.equal(endless.passages[1]?.page, undefined);
  });

  it('loses no character of its paragraphs and keeps their order', async () => {
    const word = fc.stringMatching(/^[가-힣a-zA-Z0-9<>&"'😀]{1,20}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 300 }), { minLength: 1 }),
        async texts => {
          const paragraphs = texts.map(words => words.join(' '));
          const { body } = await read(paragraphs.map(text => p(text)));
          assert.equal(body.text, paragraphs.join('\n\n'));
        },
      ),
      { numRuns: 40, seed: 8 },
    );
  });

  it('that is none, old, damaged, locked or a bomb says so', async () => {
    const good = hwp([p(PROSE)]);
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'damaged'],
      ['HWP 3', new TextEncoder().encode('HWP Document File V3.00 \u001a'), 'oldFormat'],
      ['cut off', good.slice(0, 700), 'damaged'],
      ['with a password', hwp([p(PROSE)], 1 | 2), 'encrypted'],
      ['for distribution', hwp([p(PROSE)], 1 | 4), 'encrypted'],
      ['a bomb', hwp([new Uint8Array(150_000_000)]), 'tooLarge'],
    ];
    for (const [name, bytes, code] of cases) {
      const { problems, body } = await ingest({ id: 'a.hwp', uri: '', bytes });
      assert.deepEqual([name, problems[0]?.code, body.text], [name, code, '']);
    }
  });

  it('of the open kind under the old name is read', async () => {
    const bytes = archive({
      'Contents/section0.xml': `<hp:p><hp:run><hp:t>${PROSE}</hp:t></hp:run></hp:p>`,
    });
    assert.equal((await ingest({ id: 'a.hwp', uri: '', bytes })).body.text, PROSE);
  });

  it('with mutated bytes never throws', async () => {
    const good = hwp([p('강의 끝에서', 0, { style: 1 }), p(PROSE)]);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
        const bytes = good.slice();
        bytes[at] = value;
        await ingest({ id: 'a.hwp', uri: '', bytes });
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});

/** One record: its header, then `content`, or so many zero bytes. */
function record(tag: number, level: number, content: Uint8Array | number): Uint8Array {
  const data = typeof content === 'number' ? new Uint8Array(content) : content;
  const isLong = data.length >= 0xfff;
  const bytes = new Uint8Array((isLong ? 8 : 4) + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, (tag | (level << 10) | ((isLong ? 0xfff : data.length) << 20)) >>> 0, true);
  if (isLong) view.setUint32(4, data.length, true);
  bytes.set(data, isLong ? 8 : 4);
  return bytes;
}

function p(
  text: string,
  level = 0,
  { style = 0, heights = [] }: { style?: number; heights?: readonly number[] } = {},
): Uint8Array {
  const header = new Uint8Array(22);
  header[10] = style;
  const lines = new Int32Array(heights.length * 9);
  heights.forEach((height, at) => (lines[at * 9 + 1] = height));
  return join([
    record(66, level, header),
    ...(text ? [record(67, level + 1, utf16(text + '\r'))] : []),
    record(69, level + 1, new Uint8Array(lines.buffer)),
  ]);
}

function control(name: string, level: number, inside: readonly Uint8Array[]): Uint8Array {
  const id = Uint8Array.from([3, 2, 1, 0], at => name.charCodeAt(at));
  return join([record(71, level, join([id, new Uint8Array(24)])), ...inside]);
}

function cellHeader(row: number): Uint8Array {
  const data = new Uint8Array(34);
  data[10] = row;
  return record(72, 2, data);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function hwp(records: readonly Uint8Array[], flags = 1): Uint8Array {
  const header = new Uint8Array(256);
  header.set(new TextEncoder().encode('HWP Document File'));
  header[36] = flags;
  const style = (name: string): Uint8Array =>
    record(26, 0, join([Uint8Array.of(name.length, 0), utf16(name)]));
  const container = utils.cfb_new();
  utils.cfb_add(container, '/FileHeader', header);
  utils.cfb_add(container, '/DocInfo', deflateSync(join([style('바탕글'), style('제목')])));
  utils.cfb_add(container, '/BodyText/Section0', deflateSync(join(records)));
  return new Uint8Array(write(container, { type: 'buffer' }) as Uint8Array);
}

async function read(records: readonly Uint8Array[]): Promise<Source> {
  return ingest({ id: 'a.hwp', uri: '', bytes: hwp(records) });
}

async function check(records: readonly Uint8Array[], expected: readonly string[]): Promise<void> {
  const { passages, body } = await read(records);
  assert.deepEqual(
    passages.map(({ kind, start, end }) => `${kind} ${body.text.slice(start, end)}`),
    expected,
  );
}
