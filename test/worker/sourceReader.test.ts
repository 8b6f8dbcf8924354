import assert from 'node:assert/strict';
import type { ReadSource } from '../../src/core/ingest/ingest';
import { SourceReader } from '../../src/worker/sourceReader';

/** A thread that does what the name of the file says. */
const THREAD = new URL(
  'data:text/javascript,' +
    encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ id }) => {
        if (id.startsWith('hang')) for (;;);
        if (id.startsWith('crash')) throw new Error(id);
        if (id.startsWith('fill')) for (const all = []; ; ) all.push(new Array(10_000).fill({ id }));
        parentPort.postMessage({ source: { id, problems: [] } });
      });
    `),
);
const LIMITS = { seconds: 1, secondsPerMegabyte: 0, megabytes: 64 };

describe('reading beside the corpus', () => {
  let reader: SourceReader;
  beforeEach(() => (reader = new SourceReader(THREAD, LIMITS)));
  afterEach(() => reader.dispose());

  const said = ({ source: { problems } }: ReadSource): unknown[] => problems.map(({ message }) => message);
  const read = (id: string) => reader.read({ id, uri: `file:///${id}`, bytes: new Uint8Array(10) });

  it('gives up a file that takes too long, and reads the rest', async () => {
    const [first, hung, last] = await Promise.all(['a.docx', 'hang.docx', 'b.docx'].map(read));
    assert.deepEqual(said(hung!), [
      { template: 'Reading took longer than {0} seconds and was given up.', args: [1] },
    ]);
    assert.deepEqual(
      [first!, last!].map(({ source }) => source.id),
      ['a.docx', 'b.docx'],
    );
  });

  it('gives up a file that fills the memory, and reads the rest', async () => {
    const [full, last] = await Promise.all(['fill.hwp', 'b.docx'].map(read));
    assert.deepEqual(said(full!), [
      { template: 'Reading needs more than {0} MB of memory and was given up.', args: [64] },
    ]);
    assert.deepEqual(said(last!), []);
  });

  it('outlives a reader that comes to an end by itself', async () => {
    assert.deepEqual(said(await read('crash.html')), [
      { template: 'The file is damaged and cannot be read.', args: [] },
    ]);
    assert.deepEqual(said(await read('b.docx')), []);
  });

  it('reads short text in place, whatever hangs', async () => {
    const hung = read('hang.hwpx');
    const text = await reader.read({ id: '가.txt', uri: 'x', bytes: new TextEncoder().encode('말했다.') });
    assert.equal(text.source.body.text, '말했다.');
    await hung;
  });
});
