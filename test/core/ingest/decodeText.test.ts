import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from '../../../src/core/ingest/decodeText';

const KOREAN = '두 나라는 올해 4월에 조약 3건을 맺었다. 그러나 이행은 더뎠다.';

describe('decodeText', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'cp949'] as const) {
    it(`reads Korean in ${encoding}`, () => check(iconv.encode(KOREAN, encoding), KOREAN, encoding));
  }

  it('reads the extended syllables of CP949', () => {
    const text = '똠방각하와 펲시, 뷁과 찦차를 두고 한참 이야기했다.';
    check(iconv.encode(text, 'cp949'), text, 'cp949');
  });

  it('takes a byte order mark off', () => {
    check(iconv.encode('\uFEFF' + KOREAN, 'utf-8'), KOREAN, 'utf-8');
    check(iconv.encode('\uFEFF' + KOREAN, 'utf-16be'), KOREAN, 'utf-16be');
  });

  it('reads Western text of old Windows and says so', () => {
    const text = 'The minister’s “red line” was — once more — crossed in the café.';
    check(iconv.encode(text, 'windows-1252'), text, 'windows-1252', ['encodingGuessed']);
  });

  it('reads torn UTF-8 and counts the torn places', () => {
    const bytes = Buffer.concat([Buffer.from(KOREAN), Buffer.from([0xed, 0x95]), Buffer.from(KOREAN)]);
    check(bytes, `${KOREAN}\uFFFD${KOREAN}`, 'utf-8', ['damagedText']);
  });

  it('refuses what is no Korean, in plain words', () => {
    check(
      iconv.encode('两国今年签署了三项条约。然而，落实工作进展缓慢，各方互相指责。', 'gbk'),
      '',
      undefined,
      ['unknownEncoding'],
    );
    check(
      iconv.encode('両国は今年三つの条約に署名した。しかし実施は遅れている。', 'shift_jis'),
      '',
      undefined,
      ['unknownEncoding'],
    );
    check(iconv.encode('両国は今年三つの条約に署名した。しかし実施は遅れている。', 'euc-jp'), '', undefined, [
      'unknownEncoding',
    ]);
  });

  it('says what a file is that is no text', () => {
    check(Buffer.from('%PDF-1.7\n%âãÏÓ'), '', undefined, ['notText']);
    check(Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), '', undefined, ['notText']);
    check(Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7) % 32)), '', undefined, ['notText']);
  });

  it('says that an empty file is empty', () => check(new Uint8Array(), '', undefined, ['emptyFile']));

  it('mentions null characters', () =>
    check(Buffer.from(`${KOREAN}\0${KOREAN}`), `${KOREAN}\0${KOREAN}`, 'utf-8', ['nullCharacters']));

  it('reads any Korean text of a dozen words in any of its encodings', () => {
    const syllables = fc.constantFrom(
      ...KOREAN.replace(/ /g, '').split(''),
      ' ',
      ' ',
      '북',
      '핵',
      '회',
      '담',
      '7',
      '8',
    );
    const texts = fc.string({ unit: syllables, minLength: 40, maxLength: 400 });
    const spaced = texts.map(text => `${text} 그는 말했다. 2024년 7월 8일의 일이다.`);
    fc.assert(
      fc.property(spaced, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'cp949'), (text, encoding) => {
        assert.equal(decodeText(iconv.encode(text, encoding)).text, text);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void decodeText(bytes)),
      { seed: 1 },
    );
  });
});

function check(bytes: Uint8Array, text: string, encoding: string | undefined, problems: string[] = []): void {
  const decoded = decodeText(bytes);
  assert.deepEqual(
    { text: decoded.text, encoding: decoded.encoding, problems: decoded.problems.map(({ code }) => code) },
    { text, encoding, problems },
  );
}
