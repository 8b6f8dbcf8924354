import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { hashWords, ledgerOf, readLedger, readLedgers, writeLedger } from '../../../src/core/drafts/ledger';

describe('ledger', () => {
  it('is a short comment that leads back', () => {
    const ledger = ledgerOf('essays/yang.txt', { start: 120, end: 164 }, '북·러 밀착');
    assert.match(writeLedger(ledger), /^<!--gakju:essays\/yang\.txt@120-164#[0-9a-z]{1,13}-->$/);
    assert.deepEqual(readLedger(`주석.${writeLedger(ledger)}`), ledger);
  });

  it('keeps any source id, and nothing in it can end the comment or be read as Markdown', () => {
    const ids = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('a--b.txt', '-->', '한글 이름.md', 'a`b[c]*d', 'x@y#z', '%2D%', '---'),
    );
    fc.assert(
      fc.property(ids, id => {
        const written = writeLedger({ sourceId: id, start: 0, end: 5, hash: 'abc' });
        assert.match(written.slice(4, -3), /^gakju:[\p{L}\p{N}._/%-]+@0-5#abc$/u);
        assert.ok(!written.slice(4, -3).includes('--'));
        assert.equal(readLedger(written)?.sourceId, id);
      }),
    );
  });

  it('hashes words blind to layout and typography, and to nothing else', () => {
    assert.equal(hashWords('“북·러”\n밀착'), hashWords("'북ㆍ러' 밀착"));
    assert.notEqual(hashWords('증거가 있다'), hashWords('증거가 없다'));
  });

  it('is the 64-bit FNV-1a of the UTF-16 units, low byte first', () => {
    assert.equal(hashWords(''), 0xcbf29ce484222325n.toString(36));
    const step = (hash: bigint, byte: bigint) => BigInt.asUintN(64, (hash ^ byte) * 0x100000001b3n);
    assert.equal(hashWords('a'), step(step(0xcbf29ce484222325n, 0x61n), 0n).toString(36));
  });

  it('reads several, and passes over what is none', () => {
    const one = writeLedger({ sourceId: 'a', start: 1, end: 2, hash: 'x' });
    const two = writeLedger({ sourceId: 'b', start: 3, end: 4, hash: 'y' });
    assert.deepEqual(
      readLedgers(`${one} 주 ${two}`).map(({ sourceId }) => sourceId),
      ['a', 'b'],
    );
    for (const none of ['', '<!-- gakju -->', '<!--gakju:a@1#x-->', '<!--gakju:@1-2#x-->', 'gakju:a@1-2#x'])
      assert.equal(readLedger(none), undefined);
    assert.equal(readLedger('<!--gakju:%E0%A4%A@1-2#x-->')?.sourceId, '%E0%A4%A');
  });
});
