import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/drafts/checks/index';
import { readDraft } from '../../src/core/drafts/draft';
import type { MarkdownMemory } from '../../src/core/drafts/parseInChunks';

describe('a keystroke in a draft of 200 notes', () => {
  it('is read and checked from memory with the same result as anew', function () {
    this.timeout(60_000);
    const text = longDraft(200);
    const memory: MarkdownMemory = new Map();
    const typed = (count: number) => text.replace('문장', `문장${'가'.repeat(count)}`);
    const lookup = { source: () => undefined };
    checkDraft(readDraft(text, memory), lookup);
    const [anew, kept, keptHalf] = [
      fastest(count => checkDraft(readDraft(typed(count)), lookup)),
      fastest(count => checkDraft(readDraft(typed(count), memory), lookup)),
      halfAsLong(),
    ];
    console.log(
      `    ${Math.round(text.length / 1000)},000 units, 200 notes: read and checked ${(anew / kept).toFixed(1)} times as fast ` +
        `with the memory (${kept.toFixed(1)} ms here); twice the draft takes ${(kept / keptHalf).toFixed(1)} times as long`,
    );
    assert.deepEqual(
      checkDraft(readDraft(typed(1), memory), lookup),
      checkDraft(readDraft(typed(1)), lookup),
    );
  });
});

function halfAsLong(): number {
  const text = longDraft(100);
  const memory: MarkdownMemory = new Map();
  const lookup = { source: () => undefined };
  checkDraft(readDraft(text, memory), lookup);
  return fastest(count =>
    checkDraft(readDraft(text.replace('문장', `문장${'가'.repeat(count)}`), memory), lookup),
  );
}

function longDraft(notes: number): string {
  const labels = Array.from({ length: notes }, (_, index) => String(index + 1));
  const filling = `${'본문을 채우는 문장이 여기까지 길게 이어진다. '.repeat(36)}6월 7일이다.`;
  return [
    ...labels.map(label => `${filling}[^${label}] 뒤.`),
    ...labels.map(label => `[^${label}]: 김하나, 「글 ${label}」, 『잡지』, 2024. 7. 8., ${label}쪽.`),
  ].join('\n\n');
}

function fastest(run: (count: number) => void): number {
  let best = Infinity;
  for (let count = 1; count <= 7; count++) {
    const start = performance.now();
    run(count);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
