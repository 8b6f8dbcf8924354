import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CitationItem } from '../../../../src/core/citations/citation';
import { citePositions } from '../../../../src/core/citations/citePositions';
import { CITATION_STYLES } from '../../../../src/core/citations/styles/index';
import type { StyleId } from '../../../../src/core/citations/styles/index';
import { readDraft } from '../../../../src/core/drafts/draft';
import { hashWords, readLedgers, writeLedger } from '../../../../src/core/drafts/ledger';
import { renewNotes } from '../../../../src/core/drafts/notes/renewNotes';
import type { NoteRenewal } from '../../../../src/core/drafts/notes/renewNotes';
import type { SourceMetadata } from '../../../../src/core/sources/sourceMetadata';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { noteRenderer } from '../../../support/noteRenderer';
import { shortForm } from './shortForms';

const HONG: SourceMetadata = {
  type: 'article-magazine',
  title: '두 수도의 계산',
  author: [{ literal: '홍길동' }],
  containerTitle: '월간 가상',
  issued: '2024-07-08',
  origins: {},
};
const LIM: SourceMetadata = {
  type: 'book',
  title: '국경',
  author: [{ literal: '임꺽정' }],
  publisher: '가상',
  issued: '2020',
  origins: {},
};
const LEE: SourceMetadata = {
  ...HONG,
  title: 'A New Port',
  author: [{ given: 'Ann', family: 'Lee' }],
  containerTitle: 'Imaginary Review',
  language: 'en',
};
const WORKS: Readonly<Record<string, SourceMetadata>> = { hong: HONG, lim: LIM, lee: LEE };

describe('renewNotes', () => {
  it('writes 위의 글 and 앞의 책 where a source is cited again', async () =>
    checkNotes('hong hong lim hong lim', [
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.',
      '위의 글.',
      '임꺽정, 『국경』, 가상, 2020.',
      '홍길동, 앞의 글.',
      '임꺽정, 앞의 책.',
    ]));

  it('keeps the page of each note', async () =>
    checkNotes('lim@3 lim@3 lim@7', ['임꺽정, 『국경』, 가상, 2020, 3쪽.', '위의 책.', '위의 책, 7쪽.']));

  it('cites foreign sources in their own form, and says Ibid. and op. cit. of them', async () =>
    checkNotes('lee lee@4 hong lee', [
      'Ann Lee, “A New Port,” *Imaginary Review*, July 8, 2024.',
      'Ibid., 4.',
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.',
      'Lee, op. cit.',
    ]));

  it('shortens repeats in Chicago’s way', async () =>
    checkNotes(
      'hong hong lim hong@3',
      [
        '홍길동, “두 수도의 계산,” 월간 가상, July 8, 2024.',
        'Ibid.',
        '임꺽정, 국경 (가상, 2020).',
        '홍길동, “두 수도의 계산,” 3.',
      ],
      'chicago-notes',
    ));

  it('names the work where an author has two', async () =>
    checkNotes('hong hong2 hong', [
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.',
      '홍길동, 「다른 글」, 『월간 가상』, 2024. 7. 8.',
      '홍길동, 「두 수도의 계산」.',
    ]));

  it('says whose words a source quotes, if that is known', async () => {
    await checkNotes('hong~쇼이구 hong~', [
      '쇼이구의 말(홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.에서 재인용).',
      '말한 이 불명(위의 글에서 재인용).',
    ]);
    await checkNotes(
      'lee@4~Shoigu lee@5~',
      [
        'Shoigu, quoted in Ann Lee, “A New Port,” *Imaginary Review*, July 8, 2024, 4.',
        'Speaker unknown, quoted in ibid., 5.',
      ],
      'chicago-notes',
    );
  });

  it('joins the sources of one note', async () =>
    checkNotes('hong+lee+lim lim', [
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.; Ann Lee, “A New Port,” *Imaginary Review*, July 8, 2024; 임꺽정, 『국경』, 가상, 2020.',
      '임꺽정, 앞의 책.',
    ]));

  it('counts a note of the writer’s own, and leaves it as it is', async () =>
    checkNotes('hong - hong', [
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.',
      '내 생각.',
      '홍길동, 앞의 글.',
    ]));

  it('leaves words that the writer put around a citation, and renews what is between them', async () => {
    const draft = (await renewed(draftOf('hong lim hong'))).replace(
      '홍길동, 앞의 글.',
      '이 점은 홍길동, 앞의 글을 보라. 다른 의견도 있다.',
    );
    const moved = draft.replace('글[^n1] 글[^n2] 글[^n3]', '글[^n1] 글[^n3] 글[^n2]');
    assert.deepEqual(notesOf(await renewed(moved))[2], '이 점은 위의 글을 보라. 다른 의견도 있다.');
  });

  it('leaves words that the writer put around a citation when the note changes a second time', async () => {
    const draft = (await renewed(draftOf('hong lim hong'))).replace(
      '홍길동, 앞의 글.',
      '이 점은 홍길동, 앞의 글을 보라.',
    );
    const moved = await renewed(draft.replace('글[^n1] 글[^n2] 글[^n3]', '글[^n1] 글[^n3] 글[^n2]'));
    const back = await renewed(moved.replace('글[^n1] 글[^n3] 글[^n2]', '글[^n1] 글[^n2] 글[^n3]'));
    assert.deepEqual(notesOf(back)[2], '이 점은 홍길동, 앞의 글을 보라.');
  });

  it('leaves a note alone that was rewritten, and says so', async () => {
    const draft = (await renewed(draftOf('hong hong'))).replace('위의 글.', '이하 같은 글에서 인용.');
    const { edits, byHand } = await renewal(draft);
    assert.deepEqual(edits, []);
    assert.deepEqual(
      byHand.map(({ label, after }) => [label, after]),
      [['n2', '위의 글.']],
    );
  });

  it('takes over what was corrected in the data of a source', async () => {
    const draft = await renewed(draftOf('hong'));
    const after = await renewed(draft, 'kr-humanities', { hong: { ...HONG, title: '두 수도의 셈법' } });
    assert.deepEqual(notesOf(after), ['홍길동, 「두 수도의 셈법」, 『월간 가상』, 2024. 7. 8.']);
  });

  it('leaves a note whose source is not there', async () => {
    const draft = draftOf('gone hong');
    assert.equal(notesOf(await renewed(draft))[0], 'gone');
  });

  it('keeps further paragraphs of a note', async () => {
    const draft = draftOf('hong').replace('-->', '-->\n\n    둘째 문단.');
    assert.ok((await renewed(draft)).endsWith('-->\n\n    둘째 문단.\n'));
  });

  it('counts citations by key among the notes, and their works in the bibliography', async () => {
    const draft = `${draftOf('hong hong').replace('글[^n1] 글[^n2]', '글[^n1] 글[@lim, 3] 글[^n2]')}\n<!--gakju-bibliography--><!--/gakju-bibliography-->\n`;
    const { edits } = renewNotes(
      readDraft(draft),
      await noteRenderer('kr-humanities'),
      ({ sourceId }) => itemOf(sourceId),
      SHORT,
      ({ key }) => itemOf(key),
    );
    const after = applyEdits(draft, edits);
    assert.equal(notesOf(after)[1], '홍길동, 앞의 글.');
    assert.match(after, /임꺽정\. 『국경』|임꺽정, 『국경』/u);
  });

  it('says nothing new the second time', async () => {
    const { edits, changes, byHand } = await renewal(await renewed(draftOf('hong lim+lee hong@3 - lee')));
    assert.deepEqual({ edits, changes, byHand }, { edits: [], changes: [], byHand: [] });
  });

  it('goes from style to style and back to the same bytes', async () => {
    const first = await renewed(draftOf('hong lim@3 hong lee lim@3 lee@9 hong~ lim+hong'));
    let draft = first;
    for (const style of ['kr-law', 'chicago-notes', 'kr-social', 'kr-humanities'] as const)
      draft = await renewed(draft, style);
    assert.equal(draft, first);
  });

  for (const { id: style, form } of CITATION_STYLES)
    it(`is right in whatever order the paragraphs stand (${style})`, async () => {
      const works = 'hong lim lee hong@2 lim@2 hong@2 lee lim - hong hong lee@2'.split(' ');
      const start = await renewed(draftOf(works.join(' ')));
      const orders = fc.shuffledSubarray([...works.keys()], { minLength: works.length });
      await fc.assert(
        fc.asyncProperty(orders, async order => {
          const references = order.map(place => `글[^n${place + 1}]`).join(' ');
          const draft = await renewed(references + start.slice(start.indexOf('\n')), style);
          const positions = citePositions(
            order.map(place => (works[place] === '-' ? undefined : { items: [itemOf(works[place]!)] })),
          );
          // Each note looked up by itself, at its place.
          const expected = positions.map(([cite]) => (cite ? shortForm(style, cite) : '내 생각.'));
          const notes = form === 'note' ? notesOf(draft) : [];
          assert.deepEqual(
            form === 'note' ? order.map(place => notes[place]) : citationsIn(draft),
            form === 'note' ? expected : expected.filter(words => words.startsWith('(')),
          );
        }),
        { numRuns: 50 },
      );
    });
});

const SHORT = { repeats: 'short' } as const;

async function checkNotes(works: string, expected: readonly string[], style?: StyleId): Promise<void> {
  assert.deepEqual(notesOf(await renewed(draftOf(works), style)), expected);
}

function citationsIn(draft: string): string[] {
  return readDraft(draft).textCitations.map(({ printed }) => draft.slice(printed.start, printed.end));
}

/** A draft with a note for each word: `hong@3` page 3, `hong~name` words of somebody else, `a+b` two works, `-` no source. */
function draftOf(works: string): string {
  const notes = works.split(' ').map((written, index) => {
    if (written === '-') return `[^n${index + 1}]: 내 생각.`;
    const ledgers = written.split('+').map(work => {
      const { sourceId, locator, secondary } = itemOf(work);
      const start = Number(locator?.value ?? 0);
      return writeLedger({
        sourceId,
        start,
        end: start + 1,
        hash: 'x',
        noteHash: 'new',
        ...(secondary && { secondary }),
      });
    });
    return `[^n${index + 1}]: ${written}${ledgers.join('')}`;
  });
  // What stands there is "ours" as soon as its hash says so; a fresh insertion is treated alike.
  const draft = `${notes.map((_, index) => `글[^n${index + 1}]`).join(' ')}\n\n${notes.join('\n\n')}\n`;
  return draft.replaceAll(
    /: ([^\s<]+)<!--([^!]+)!new-->/gu,
    (_, note: string, ledger: string) => `: ${note}<!--${ledger}!${hashWords(note)}-->`,
  );
}

function itemOf(written: string): CitationItem {
  const [, sourceId, page, speaker] = /^(\w+)(?:@(\d+))?(?:~(.*))?$/u.exec(written)!;
  const metadata = sourceId === 'hong2' ? { ...HONG, title: '다른 글' } : WORKS[sourceId!]!;
  return {
    sourceId: sourceId!,
    metadata,
    ...(page && { locator: { label: 'page', value: page } as const }),
    ...(speaker !== undefined && { secondary: speaker ? { speaker } : {} }),
  };
}

async function renewal(
  draft: string,
  style: StyleId = 'kr-humanities',
  works: Readonly<Record<string, SourceMetadata>> = {},
): Promise<NoteRenewal> {
  return renewNotes(
    readDraft(draft),
    await noteRenderer(style),
    ({ sourceId, start, secondary }) => {
      if (sourceId === 'gone') return undefined;
      const item = itemOf(start ? `${sourceId}@${start}` : sourceId);
      return { ...item, metadata: works[sourceId] ?? item.metadata, ...(secondary && { secondary }) };
    },
    SHORT,
  );
}

async function renewed(
  draft: string,
  style?: StyleId,
  works?: Readonly<Record<string, SourceMetadata>>,
): Promise<string> {
  return applyEdits(draft, (await renewal(draft, style, works)).edits);
}

/** The notes in the order of the draft's definitions, without their ledgers. */
function notesOf(draft: string): string[] {
  return readDraft(draft).definitions.map(({ text }) => {
    const [first] = readLedgers(text);
    return first ? text.slice(0, first.comment.start) : text;
  });
}
