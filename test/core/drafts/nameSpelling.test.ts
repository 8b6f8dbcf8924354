import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/drafts/checks/index';
import { builtinEntities } from '../../../src/core/entities/countries';
import { createGazetteer } from '../../../src/core/entities/gazetteer';
import { readKnowledge } from '../../../src/core/entities/knowledgeFile';
import { recognizeMentions } from '../../../src/core/entities/recognizeMentions';
import { applyEdits } from '../../../src/core/text/textEdit';

const KNOWLEDGE = `entities:
  - { id: tarbak, type: person, labels: { ko: 밀로시 타르박 }, aliases: [밀로슈 타르박, 타르박] }
  - { id: sea-treaty, type: treaty, labels: { ko: 한별 해양협정 }, aliases: [한별 해양조약] }
`;

describe('nameSpelling', () => {
  it('points out the rarer of two spellings of one name', () => {
    check('밀로시 타르박은 왔다. 밀로시 타르박은 떠났다. ⟦밀로슈 타르박⟧은 남았다.');
  });

  it('points out two nouns for one treaty', () => {
    check('한별 해양협정을 맺었다. 그러나 ⟦한별 해양조약⟧은 비준되지 않았다.');
  });

  it('takes a short form for no second spelling, and leaves quoted words and code alone', () => {
    check('밀로시 타르박은 왔다. 타르박은 떠났다.');
    check('밀로시 타르박은 왔다. 그는 “밀로슈 타르박은 남는다”고 했다. `밀로슈 타르박`');
  });

  it('writes the usual spelling with a particle that fits', () => {
    const text = '키이우가 어둡다. 키이우는 춥다. 키예프를 떠났다.';
    assert.equal(fixed(text, 0), '키이우가 어둡다. 키이우는 춥다. 키이우를 떠났다.');
    const treaty = '한별 해양협정이 있다. 한별 해양협정은 짧다. 한별 해양조약은 길다.';
    assert.equal(fixed(treaty, 1), '한별 해양협정이 있다. 한별 해양협정은 짧다. 한별 해양협정은 길다.');
  });
});

function problemsOf(text: string) {
  const gazetteer = createGazetteer([...readKnowledge('k', KNOWLEDGE).entities, ...builtinEntities()]);
  const mentions = recognizeMentions(text, gazetteer);
  return checkDraft(text, { source: () => undefined, mentions });
}

function check(marked: string): void {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const found = problemsOf(text).map(({ range }) => text.slice(range.start, range.end));
  assert.deepEqual(
    found,
    [...marked.matchAll(/⟦([^⟧]+)⟧/gu)].map(match => match[1]),
  );
}

function fixed(text: string, fix: number): string {
  return applyEdits(text, problemsOf(text)[0]!.fixes![fix]!.edits);
}
