import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts/draft';
import { quotedWords } from '../../../src/core/drafts/quotedWords';

describe('quotedWords', () => {
  it('takes what stands between the marks before the reference', () => {
    check('그는 “합의는 없었다”[^a]고 했다.', '합의는 없었다');
    check('첫째 “가”와 둘째 “나”[^a].', '나');
    check('‘가나’[^a]', '가나');
    check('"straight"[^a]', 'straight');
    check('He called it “a pact”.[^a]', 'a pact');
  });

  it('passes over marks inside', () => {
    check('“그는 ‘새 시대’라고 했다”[^a]', '그는 ‘새 시대’라고 했다');
    check('“가 ‘나 “다” 라’ 마”[^a]', '가 ‘나 “다” 라’ 마');
    check('‘Russia’s envoys’[^a]', 'Russia’s envoys');
  });

  it('reads escapes, entities, emphasis and soft line breaks', () =>
    check('“6\\~7월 \\*별\\*과 **굵은** &lt;b&gt;\n둘째 줄”[^a]', '6~7월 *별*과 굵은 <b> 둘째 줄'));

  it('serves several notes on one quotation', () => check('“가나다”[^b][^a]', '가나다'));

  it('takes a block quotation whole', () => {
    check('> 첫 줄이다.\n> 둘째 줄이다.[^a]', '첫 줄이다. 둘째 줄이다.');
    check('앞\n\n> 첫 문단이다.\n>\n> 둘째 문단이다.[^a]\n\n뒤', '첫 문단이다. 둘째 문단이다.');
  });

  it('finds no quotation before a note on the writer’s own words', () => {
    check('합의는 없었다.[^a]', undefined);
    check('“가”라고 한다.[^a]', undefined);
    check('닫는 표만 있다”[^a]', undefined);
  });
});

function check(text: string, expected: string | undefined): void {
  const draft = readDraft(`${text}\n\n[^a]: 주\n\n[^b]: 주\n`);
  const reference = draft.references.find(({ label }) => label === 'a')!;
  const quoted = quotedWords(draft, reference);
  assert.equal(quoted?.words.replace(/\s+/g, ' ').trim(), expected);
}
