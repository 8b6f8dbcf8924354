import assert from 'node:assert/strict';
import { droppedContext } from '../../../src/core/quotes/droppedContext';

describe('droppedContext', () => {
  const losses: readonly (readonly [string, string, string])[] = [
    ['두 나라가 [군사 동맹을 맺었다]는 증거는 없다.', 'negation', '는 증거는 없다'],
    ['[항구를 다시 열 것이라]는 관측이 나온다.', 'hedge', '는 관측이 나온다'],
    ['[협력은 더 깊어질] 것으로 보인다.', 'hedge', '것으로 보인다'],
    ['[회담은 성공했]지만 합의문은 나오지 않았다.', 'negation', '지만 합의문은 나오지 않았다'],
    ['[회담은 성공했]지만 합의문은 짧았다.', 'contrast', '지만 합의문은 짧았다'],
    ['[제재가 곧 풀린]다고 외무성은 주장했다.', 'attribution', '다고 외무성은 주장했다'],
    ['그러나 [항로는 이미 열려 있었다].', 'contrast', '그러나'],
    ['만약 양측이 서명한다면 [조약은 곧 발효된다].', 'hedge', '만약 양측이 서명한다면'],
    ['앞 문장이다. 그는 [협상이 끝났다]고 말하지 않았다. 뒤 문장이다.', 'negation', '고 말하지 않았다'],
    ['The ministry denied that [the port had been sold].', 'negation', 'The ministry denied that'],
    ['[The port will reopen], but only for small ships.', 'contrast', ', but only for small ships'],
    ['[The treaty binds both sides] if it is ratified.', 'hedge', 'if it is ratified'],
    ['According to the minister, [trade has doubled].', 'attribution', 'According to the minister,'],
    ['Officials said that [the deal was done].', 'attribution', 'Officials said that'],
  ];
  for (const [marked, kind, text] of losses)
    it(`warns of a lost ${kind}: ${marked}`, () => {
      const { dropped } = cut(marked);
      assert.deepEqual([dropped?.kind, dropped?.text], [kind, text]);
    });

  const harmless = [
    '[두 나라가 군사 동맹을 맺었다].',
    '2024년 6월 19일 [두 정상은 조약에 서명했다].',
    '[증거는 없다]. 그러나 소문은 많다.',
    '그는 [항구를 다시 열었고] 철도를 놓았다.',
    '앞에서는 아니라고 했다. [뒤에서는 그렇다고 했다.]',
    '[The port reopened] in June 2024.',
    'In Moscow, [both leaders signed the treaty].',
  ];
  for (const marked of harmless)
    it(`lets pass: ${marked}`, () => assert.equal(cut(marked).dropped, undefined));

  it('names the sentence that the cut was made from', () => {
    const { text, dropped } = cut('앞 문장이다. [증거가 있다]고 볼 수 없다. 뒤 문장이다.');
    assert.equal(text.slice(dropped!.sentence.start, dropped!.sentence.end), '증거가 있다고 볼 수 없다.');
  });

  it('stays quick on a megabyte without a stop', () => {
    const text = '가'.repeat(1_000_000);
    assert.equal(droppedContext(text, { start: 500_000, end: 500_010 }), undefined);
  });
});

/** `[` and `]` are the ends of the cut. */
function cut(marked: string): { text: string; dropped: ReturnType<typeof droppedContext> } {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  return { text, dropped: droppedContext(text, { start, end: marked.indexOf(']') - 1 }) };
}
