import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/core/drafts/draft';
import { insertBibliography, renewBibliography } from '../../../../src/core/drafts/notes/bibliography';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { noteRenderer } from '../../../support/noteRenderer';

describe('a bibliography', () => {
  it('comes under a heading, before the notes at the end', () =>
    checkInsertion(
      '글[^a].\n\n[^a]: 주\n',
      '글[^a].\n\n## 참고문헌\n\n<!--gakju-bibliography-->\n\n가.\n\n나.\n\n<!--/gakju-bibliography-->\n\n[^a]: 주\n',
    ));

  it('comes at the end where no notes close the draft, with the draft’s own line ends', () =>
    checkInsertion(
      '[^a]: 주\r\n\r\n글[^a].\r\n',
      '[^a]: 주\r\n\r\n글[^a].\r\n\r\n## 참고문헌\r\n\r\n<!--gakju-bibliography-->\r\n\r\n가.\r\n\r\n나.\r\n\r\n<!--/gakju-bibliography-->\r\n',
    ));

  it('is renewed between its comments, and left alone where it is right', () => {
    const draft = '# 글\n\n<!--gakju-bibliography-->\n\n옛것.\n\n<!--/gakju-bibliography-->\n끝\n';
    const renewed = applyEdits(draft, renewBibliography(readDraft(draft), ['가.']));
    assert.equal(renewed, draft.replace('옛것.', '가.'));
    assert.deepEqual(renewBibliography(readDraft(renewed), ['가.']), []);
  });

  it('is no bibliography in code', () =>
    assert.deepEqual(
      renewBibliography(readDraft('```\n<!--gakju-bibliography-->\n<!--/gakju-bibliography-->\n```\n'), [
        '가.',
      ]),
      [],
    ));

  it('lists Korean works first, each list in its order and each work in its own form', async () => {
    const renderer = await noteRenderer('kr-humanities');
    const work = (sourceId: string, author: object, title: string, language?: string) => ({
      sourceId,
      metadata: {
        type: 'book',
        author: [author],
        title,
        issued: '2020',
        publisher: 'P',
        origins: {},
        ...(language && { language }),
      } as const,
    });
    assert.deepEqual(
      renderer.bibliography([
        work('1', { literal: '홍길동' }, '하나'),
        work('2', { given: 'Zoe', family: 'Young' }, 'Two', 'en'),
        work('3', { literal: '강감찬' }, '셋'),
        work('4', { given: 'Ann', family: 'Lee' }, 'Four', 'en'),
      ]),
      [
        '강감찬, 『셋』, P, 2020.',
        '홍길동, 『하나』, P, 2020.',
        'Lee, Ann. *Four*. P, 2020.',
        'Young, Zoe. *Two*. P, 2020.',
      ],
    );
  });
});

function checkInsertion(draft: string, expected: string): void {
  const edit = insertBibliography(readDraft(draft), ['가.', '나.'], '참고문헌');
  assert.equal(applyEdits(draft, [edit]), expected);
}
