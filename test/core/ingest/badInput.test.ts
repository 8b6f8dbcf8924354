import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { ingest } from '../../../src/core/ingest/ingest';
import { inEnglish } from '../../../src/core/text/phrase';
import { archive } from '../../support/archive';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const CHINESE = '各国政府认为，应当通过对话解决争端，并继续加强在贸易、能源和安全领域的合作。';
const JAPANESE = '各国の政府は対話によって紛争を解決し、貿易と安全の分野で協力を続けることで一致した。';
const DEEP = 100_000;

/** A file, and what the writer is told of it. */
const CASES: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['is a renamed picture', 'a.docx', PNG, /it looks like PNG/],
  ['is a renamed PDF', 'a.hwpx', utf8('%PDF-1.7\n'), /is no Hangul document/],
  ['is an old HWP', 'a.hwp', utf8('HWP Document File V3.00 \u001a\u0001'), /HWP 3.*Save it as/],
  ['declares a smaller size than it has', 'a.docx', forged(), /too large|damaged|holds no text/],
  ['is nested a hundred thousand deep', 'a.html', utf8('<div>'.repeat(DEEP) + '말'), /nested too deeply/],
  ['is a page of 30 MB', 'a.html', new Uint8Array(30_000_000).fill(0x20), /30 MB is too large/],
  ['has text of 21 MB', 'a.txt', new Uint8Array(21_000_000).fill(0x61), /21 MB is too large/],
  ['is empty', 'a.txt', new Uint8Array(), /The file is empty/],
  ['has only blanks', 'a.md', utf8(' \n\t\n \u3000\n'), /The file holds no text/],
  ['has nothing but null bytes', 'a.txt', new Uint8Array(500), /not a text file|no text/],
  ['is Chinese in GBK', 'a.txt', iconv.encode(CHINESE, 'gbk'), /encoding of this file is not known/],
  [
    'is Japanese in Shift_JIS',
    'a.txt',
    iconv.encode(JAPANESE, 'shift_jis'),
    /encoding of this file is not known/,
  ],
];

describe('a bad file', function () {
  this.timeout(30_000);
  for (const [what, id, bytes, said] of CASES) {
    it(`that ${what} is told of in plain words`, async () => {
      const { problems } = await ingest({ id, uri: 'x', bytes });
      assert.match(problems.map(({ message }) => inEnglish(message)).join('\n'), said);
    });
  }

  it('with XML nested a hundred thousand deep is read', async () => {
    const deep =
      '<w:sdt>'.repeat(DEEP) + '<w:p><w:r><w:t>말했다.</w:t></w:r></w:p>' + '</w:sdt>'.repeat(DEEP);
    const bytes = archive({
      'word/document.xml': `<w:document><w:body>${deep}</w:body></w:document>`,
      'x.bin': 'x',
    });
    const { body, problems } = await ingest({ id: 'a.docx', uri: 'x', bytes });
    assert.ok(body.text === '말했다.' || problems.length > 0);
  });

  it('with parts named outside their archive is read without them', async () => {
    const page = '<w:document><w:body><w:p><w:r><w:t>말했다.</w:t></w:r></w:p></w:body></w:document>';
    const evil = page.replace('말했다', '훔쳤다');
    const bytes = archive({
      '../word/document.xml': evil,
      '/word/document.xml': evil,
      'word/document.xml': page,
    });
    assert.equal((await ingest({ id: 'a.docx', uri: 'x', bytes })).body.text, '말했다.');
  });
});

/** An archive whose directory says that its part of three megabytes has a hundred bytes. */
function forged(): Uint8Array {
  const bytes = archive({ 'word/document.xml': `<w:document>${'<w:p/>'.repeat(500_000)}</w:document>` });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  return bytes;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
