import assert from 'node:assert/strict';
import {
  addToKnowledge,
  ignoreInKnowledge,
  mergeIntoKnowledge,
} from '../../../src/core/entities/editKnowledge';
import type { KnowledgeEdit } from '../../../src/core/entities/editKnowledge';
import { readKnowledge } from '../../../src/core/entities/knowledgeFile';
import { applyEdits } from '../../../src/core/text/textEdit';

const FILE = `# our desk
entities:
  # people
  - id: han
    type: person # a colleague
    labels: { ko: 한기석 }
    aliases: [기석]
  - id: yun # last
    type: person
    labels: { ko: 윤서진 }

groups: []
`;

describe('editKnowledge', () => {
  it('adds an entry behind the last and leaves every other character as it is', () => {
    const after = written(FILE, addToKnowledge(FILE, { label: '구름연구소', type: 'organization' }));
    const added = '  - id: 구름연구소\n    type: organization\n    labels: { ko: 구름연구소 }\n';
    assert.equal(after, FILE.replace('윤서진 }\n', `윤서진 }\n${added}`));
  });

  it('begins a file that is empty or only comments', () => {
    for (const start of ['', '# names\n', '# names']) {
      const after = written(
        start,
        addToKnowledge(start, { label: 'Harrow Institute', type: 'organization' }),
      );
      assert.deepEqual(
        readKnowledge('', after).entities.map(({ id }) => id),
        ['harrow-institute'],
      );
      assert.ok(after.startsWith(start));
    }
  });

  it('puts a further name into a list of names, or begins one', () => {
    assert.match(written(FILE, mergeIntoKnowledge(FILE, 'han', '한 과장')), /aliases: \[기석, 한 과장\]/u);
    const begun = written(FILE, mergeIntoKnowledge(FILE, 'yun', '윤 박사: 그'));
    assert.match(begun, /윤서진 \}\n {4}aliases: \["윤 박사: 그"\]\n\ngroups/u);
  });

  it('remembers what is ignored, and says so when it is already', () => {
    const once = written(FILE, ignoreInKnowledge(FILE, '새 정책'));
    assert.deepEqual(readKnowledge('', once).ignored, ['새 정책']);
    const twice = written(once, ignoreInKnowledge(once, '헌 정책'));
    assert.deepEqual(readKnowledge('', twice).ignored, ['새 정책', '헌 정책']);
    assert.ok('refused' in ignoreInKnowledge(twice, '새정책'));
  });

  it('gives an id of its own to a name that is taken', () => {
    const edit = addToKnowledge(FILE.replace('id: han', 'id: 김하늘'), { label: '김하늘', type: 'person' });
    assert.equal('entityId' in edit && edit.entityId, '김하늘-2');
  });

  it('leaves a file alone that has errors or an unfinished merge', () => {
    for (const broken of ['entities: [', `<<<<<<< ours\n${FILE}`, '- a\n- b\n', 'entities: 7\n'])
      assert.ok('refused' in addToKnowledge(broken, { label: '새 이름', type: 'other' }), broken);
  });

  it('keeps line ends of Windows', () => {
    const file = FILE.replaceAll('\n', '\r\n');
    const after = written(file, addToKnowledge(file, { label: '새별', type: 'person' }));
    assert.ok(!/[^\r]\n/u.test(after));
  });
});

function written(text: string, edit: KnowledgeEdit): string {
  assert.ok('edits' in edit, JSON.stringify(edit));
  const after = applyEdits(text, edit.edits);
  assert.deepEqual(
    readKnowledge('', after).problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return after;
}
