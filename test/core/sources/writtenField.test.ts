import assert from 'node:assert/strict';
import type { MetadataField, SourceMetadata } from '../../../src/core/sources/sourceMetadata';
import { WRITABLE_FIELDS, fieldText, readWrittenField } from '../../../src/core/sources/writtenField';
import { applyReference } from '../../../src/core/sources/references';
import { inEnglish } from '../../../src/core/text/phrase';

const KNOWN: SourceMetadata = {
  author: [
    { literal: '견본필', affiliation: '보기대학교' },
    { family: 'Ple', given: 'Sam' },
  ],
  title: '글',
  issued: '2023-09',
  origins: {},
};

describe('what a writer types for a field', () => {
  it('becomes a field of CSL-JSON', () => {
    check('title', '  새  제목 ', { title: '새 제목' });
    check('containerTitle', '한보기일보', { 'container-title': '한보기일보' });
    check('issued', '2024년 7월', { issued: { 'date-parts': [[2024, 7]] } });
    check('issued', '2023?', { issued: { raw: '2023?' } });
    check('type', '칼럼', { type: 'article-magazine' });
  });

  it('keeps what is known of an author beside the name', () => {
    check('author', 'Sam Ple; 견본필;새이름', {
      author: [
        { family: 'Ple', given: 'Sam' },
        { literal: '견본필', affiliation: '보기대학교' },
        { literal: '새이름' },
      ],
    });
  });

  it('takes the field out when it is empty', () => {
    check('issued', ' ', { issued: undefined });
  });

  it('is refused where it is no date and no type', () => {
    check('issued', '2023-02-30', '“2023-02-30” is not a date. Write it as 2024-07-08, 2024-07 or 2024.');
    for (const [field, line] of [
      ['accessed', '어제'],
      ['type', '낙서'],
    ] as const)
      // prettier-ignore
      assert.ok('refused' in readWrittenField(field, line, KNOWN), line);
  });

  it('reads back as it was shown', () => {
    for (const field of WRITABLE_FIELDS) {
      const shown = fieldText(KNOWN, field);
      const read = readWrittenField(field, shown, KNOWN);
      assert.ok('changes' in read);
      assert.equal(fieldText(applyReference(KNOWN, { id: 'a', ...read.changes }), field), shown);
    }
  });
});

function check(
  field: MetadataField,
  line: string,
  expected: Readonly<Record<string, unknown>> | string,
): void {
  const read = readWrittenField(field, line, KNOWN);
  assert.deepEqual('changes' in read ? read.changes : inEnglish(read.refused), expected);
}
