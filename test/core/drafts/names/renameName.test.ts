import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/core/drafts/draft';
import { placesToRename, renameName } from '../../../../src/core/drafts/names/renameName';
import { createGazetteer } from '../../../../src/core/entities/gazetteer';
import { readKnowledge } from '../../../../src/core/entities/knowledgeFile';
import { recognizeMentions } from '../../../../src/core/entities/recognizeMentions';
import { applyEdits } from '../../../../src/core/text/textEdit';

const KNOWLEDGE = `
entities:
  - { id: han, type: person, labels: { ko: 한도윤, en: Doyun Han, hanja: 韓道允 }, roles: [{ title: 위원장 }] }
`;
const GAZETTEER = createGazetteer(readKnowledge('test', KNOWLEDGE).entities);

describe('a name written in another form', () => {
  it('takes the particle that fits', () =>
    check(
      '한도윤이 왔다. 한도윤은 한도윤이라고 한도윤으로',
      '서리마',
      '서리마가 왔다. 서리마는 서리마라고 서리마로',
    ));
  it('has its gloss at the first place only', () =>
    check('한도윤은 왔다. 한도윤이 갔다.', '한도윤(韓道允)', '한도윤(韓道允)은 왔다. 한도윤이 갔다.'));
  it('agrees with the name, not with what is in its brackets', () =>
    check('한도윤은 왔다.', '서리마 (Seo)', '서리마(Seo)는 왔다.'));
  it('leaves the words of others alone', () =>
    check(
      '한도윤은 왔다. “한도윤은 안 온다”고 했다.\n\n> 한도윤은 왔다.\n',
      '서리마',
      '서리마는 왔다. “한도윤은 안 온다”고 했다.\n\n> 한도윤은 왔다.\n',
    ));
  it('leaves code, links and notes alone', () =>
    check(
      '한도윤은 `한도윤` [한도윤](한도윤.md) 왔다.[^1]\n\n[^1]: 한도윤의 말.\n',
      '서리마',
      '서리마는 `한도윤` [한도윤](한도윤.md) 왔다.[^1]\n\n[^1]: 한도윤의 말.\n',
    ));
  it('is written in lists as well', () => check('- 한도윤을 만났다.\n', '서리마', '- 서리마를 만났다.\n'));
  it('leaves short forms as the writer chose them', () =>
    check('한도윤은 왔다. 한 위원장은 갔다.', '서리마', '서리마는 왔다. 한 위원장은 갔다.'));
});

function check(text: string, form: string, expected: string): void {
  const mentions = recognizeMentions(text, GAZETTEER, { discover: false });
  const places = placesToRename(readDraft(text), mentions, mentions[0]!);
  assert.equal(applyEdits(text, renameName(text, places, form)), expected);
}
