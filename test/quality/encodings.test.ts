import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/core/ingest/decodeText';
import { projectRoot } from '../support/project';

const FILES = ['korean-prose.txt', 'korean-encyclopaedia.txt'];
const LENGTHS = [12, 20, 40, 100, 400, 4000];

describe('quality of decoding', () => {
  for (const encoding of ['utf-8', 'cp949', 'utf-16le', 'utf-16be'] as const) {
    it(`reads cuttings of Korean text in ${encoding}`, () => {
      const cuttings = [...cut()].map(text => ({ text, bytes: iconv.encode(text, encoding) }));
      const right = cuttings.filter(({ text, bytes }) => decodeText(bytes).text === text).length;
      report(encoding, right, cuttings.length);
    });
  }

  it('takes no Chinese, Japanese or Western text for Korean', () => {
    const texts: [string, string][] = [
      [
        'gbk',
        '各国政府认为，应当通过对话解决争端，并继续加强在贸易、能源和安全领域的合作。双方同意明年再次举行会谈。',
      ],
      ['big5', '各國政府認為，應當通過對話解決爭端，並繼續加強在貿易、能源和安全領域的合作。'],
      ['shift_jis', '各国の政府は対話によって紛争を解決し、貿易と安全の分野で協力を続けることで一致した。'],
      ['euc-jp', '各国の政府は対話によって紛争を解決し、貿易と安全の分野で協力を続けることで一致した。'],
    ];
    const cases = texts.flatMap(([encoding, text]) =>
      [12, 20, 30, 36].flatMap(length =>
        [0, 1, 2, 3].map(start => iconv.encode(text.slice(start, start + length), encoding)),
      ),
    );
    const right = cases.filter(bytes => decodeText(bytes).encoding !== 'cp949').length;
    report('foreign', right, cases.length);
  });
});

/** Stretches of every length from many places, beginning with a word. */
function* cut(): Generator<string> {
  for (const file of FILES) {
    const text = readFileSync(join(projectRoot, 'test/fixtures/ingest', file), 'utf8').replaceAll('㎜', 'mm');
    for (const length of LENGTHS)
      for (let at = 0; at + length <= text.length; at += Math.max(29, length >> 3))
        yield text.slice(at, at + length);
  }
}

function report(what: string, right: number, all: number): void {
  console.log(`  ${what}: ${right}/${all} texts read right`);
  assert.equal(right, all);
}
