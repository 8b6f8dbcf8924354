import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { correctSource, readSource } from '../../../src/core/ingest/ingest';
import { correctJoins, withCorrection } from '../../../src/core/ingest/repair/correctJoins';
import { readForRepair, repairWithJoins } from '../../../src/core/ingest/repair/index';
import { JOINED } from '../../../src/core/sources/join';
import type { JoinCorrection, JoinWay } from '../../../src/core/sources/join';
import { mapIdentity, originalRange } from '../../../src/core/text/mappedText';

const LINES = [
  '정부는 이번 겨울에 전기 요금을 올리지 않기로 했다고 밝혔으나, 전문가들은 발전 회',
  '사의 빚이 너무 많이 쌓여서 결국은 세금으로 메우게 될 것이라고 내다보았다. 실제로 지',
  '난 삼 년 동안 늘어난 부채는 한 해 예산의 절반에 이른다. 시민 단체들은 요금을 조',
  '금씩이라도 올려서 소비를 줄이고 에너지를 아끼게 하는 편이 낫다는 의견을 내놓았다.',
];

describe('correcting line ends', () => {
  it('reads a line end as the writer says, and nothing else', async () => {
    const read = await readSource(file(LINES.join('\n')));
    const corrected = correctSource(read, [{ prefix: '실제로 지', suffix: '난 삼 년', read: 'space' }]);
    assert.match(read.source.body.text, /실제로 지난 삼 년/);
    assert.equal(
      corrected.source.body.text,
      read.source.body.text.replace('실제로 지난 삼 년', '실제로 지 난 삼 년'),
    );
    assert.deepEqual(corrected.source.problems, read.source.problems);
  });

  it('ends a paragraph, or goes on with it, where the writer says so', async () => {
    const read = await readSource(file(LINES.join('\n')));
    const { source } = correctSource(read, [{ prefix: '요금을 조', suffix: '금씩', read: 'paragraph' }]);
    assert.equal(source.passages.filter(({ kind }) => kind === 'prose').length, 2);
    assert.match(source.body.text, /요금을 조\n\n금씩이라도/);
  });

  it('keeps a correction when the file changes elsewhere and its lines end elsewhere', async () => {
    const correction: JoinCorrection = { prefix: '요금을 올리지', suffix: '않기로 했다고', read: 'word' };
    const changed = ['새로 쓴 첫머리가 있다.', ''].concat(
      LINES[0]!.replace('올리지 ', '올리지\n'),
      LINES.slice(1),
    );
    const { source } = correctSource(await readSource(file(changed.join('\n'))), [correction]);
    assert.match(source.body.text, /올리지않기로/);
  });

  it('says of a correction that fits no line end any more', async () => {
    const { source } = correctSource(await readSource(file(LINES.join('\n'))), [
      { prefix: '이제는 없는 낱', suffix: '말이다', read: 'word' },
    ]);
    const lost = source.problems.find(({ code }) => code === 'joinNotFound');
    assert.deepEqual(lost?.message.args, ['낱|말이다']);
  });

  it('keeps or drops a hyphen', async () => {
    const text = [
      'The harbour master closed the outer basin on Friday because the wind had re-',
      'turned and two of the older moorings were no longer thought to be safe. Ships',
      'that were already inside had to wait until Sunday before a pilot was found.',
    ].join('\n');
    const read = await readSource(file(text));
    assert.match(read.source.body.text, /had returned/);
    const kept = correctSource(read, [{ prefix: 'wind had re', suffix: 'turned and', read: 'word' }]);
    assert.match(kept.source.body.text, /had re-turned/);
  });

  it('gives what would have been read at once, each character leading back to its own place', () => {
    const text = LINES.join('\n');
    const ways = fc.constantFrom<JoinWay>('word', 'space', 'paragraph');
    fc.assert(
      fc.property(fc.array(ways, { minLength: 3, maxLength: 3 }), chosen => {
        const lineEnds = readForRepair(mapIdentity(text));
        const joined = repairWithJoins(mapIdentity(text));
        const corrections = chosen.reduce<readonly JoinCorrection[]>(
          (known, way, index) => withCorrection(joined, index, way, known),
          [],
        );
        const { mapped, joins, unused } = correctJoins(lineEnds, joined, corrections);
        assert.equal(
          mapped.text,
          LINES.map((line, index) => line + JOINED[chosen[index] ?? 'word']).join(''),
        );
        assert.deepEqual(unused, []);
        assert.deepEqual(
          joins.map(({ way }) => way),
          chosen,
        );
        for (let at = 0; at < mapped.text.length; at++) {
          const { start, end } = originalRange(mapped, { start: at, end: at + 1 });
          if (/\s/.test(mapped.text[at]!)) assert.match(text.slice(start, end), /^\s+$/);
          else assert.equal(text.slice(start, end), mapped.text[at]);
        }
      }),
    );
  });

  it('forgets a correction that is taken back', () => {
    const joined = repairWithJoins(mapIdentity(LINES.join('\n')));
    const once = withCorrection(joined, 1, 'space', []);
    assert.equal(once.length, 1);
    assert.deepEqual(withCorrection(joined, 1, joined.joins[1]!.way, once), []);
  });
});

function file(text: string): { id: string; uri: string; bytes: Uint8Array } {
  return { id: 'a.txt', uri: 'memory:a.txt', bytes: new TextEncoder().encode(text) };
}
