import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  editMapped,
  mapIdentity,
  mappedRange,
  originalOffset,
  originalRange,
  sliceMapped,
} from '../../../src/core/text/mappedText';
import type { MappedText } from '../../../src/core/text/mappedText';
import type { TextEdit } from '../../../src/core/text/textEdit';
import { applyEdits } from '../../../src/core/text/textEdit';

describe('MappedText', () => {
  it('leads from a word back over a line end that was left out', () => {
    check('정상\n\n회담을', [{ range: { start: 2, end: 4 }, newText: '' }], '회담', '회담');
    check('정상\n\n회담을', [{ range: { start: 2, end: 4 }, newText: '' }], '정상회담', '정상\n\n회담');
  });

  it('leads from a space back to the line end it stands for', () => {
    check('북한과 \n\n러시아', [{ range: { start: 3, end: 6 }, newText: ' ' }], ' ', ' \n\n');
  });

  it('leaves out what was cut off at either end', () => {
    check(
      '\n머리말\n',
      [
        { range: { start: 0, end: 1 }, newText: '' },
        { range: { start: 4, end: 5 }, newText: '' },
      ],
      '머리말',
      '머리말',
    );
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { range: { start: 0, end: 2 }, newText: '' },
      { range: { start: 1, end: 3 }, newText: '' },
    ];
    assert.throws(() => editMapped(mapIdentity('abc'), edits), /overlap/);
  });

  it('has the text that the edits alone would give', () => {
    fc.assert(
      fc.property(textAndEdits(), ({ text, edits }) => {
        assert.equal(editMapped(mapIdentity(text), edits).text, applyEdits(text, edits));
      }),
    );
  });

  it('leads every character that was kept back to the same character', () => {
    fc.assert(
      fc.property(textAndEdits(), textAndEdits(), (first, second) => {
        const mapped = editAgain(editMapped(mapIdentity(first.text), first.edits), second.edits);
        for (const { start, end, originalStart, originalEnd } of mapped.segments) {
          if (end - start !== originalEnd - originalStart || hasNewText(mapped, start, end)) continue;
          assert.equal(mapped.text.slice(start, end), first.text.slice(originalStart, originalEnd));
        }
      }),
    );
  });

  it('covers its text without gaps and in the order of the original', () => {
    fc.assert(
      fc.property(textAndEdits(), ({ text, edits }) => {
        const mapped = editMapped(mapIdentity(text), edits);
        let at = 0;
        let original = 0;
        for (const segment of mapped.segments) {
          assert.equal(segment.start, at);
          assert.ok(segment.originalStart >= original);
          [at, original] = [segment.end, segment.originalEnd];
        }
        assert.equal(at, mapped.text.length);
      }),
    );
  });

  it('finds a range again that it led back', () => {
    fc.assert(
      fc.property(textAndEdits(), fc.nat(60), fc.nat(60), ({ text, edits }, a, b) => {
        const deletions = edits.map(edit => ({ ...edit, newText: '' }));
        const mapped = editMapped(mapIdentity(text), deletions);
        const start = Math.min(a, b, mapped.text.length);
        const end = Math.min(Math.max(a, b), mapped.text.length);
        if (start === end) return;
        assert.deepEqual(mappedRange(mapped, originalRange(mapped, { start, end })), { start, end });
      }),
    );
  });

  it('slices like the text it holds', () => {
    fc.assert(
      fc.property(textAndEdits(), fc.nat(60), fc.nat(60), ({ text, edits }, a, b) => {
        const mapped = editMapped(mapIdentity(text), edits);
        const range = {
          start: Math.min(a, b, mapped.text.length),
          end: Math.min(Math.max(a, b), mapped.text.length),
        };
        const slice = sliceMapped(mapped, range);
        assert.equal(slice.text, mapped.text.slice(range.start, range.end));
        if (slice.text) assert.equal(originalOffset(slice, 0), originalOffset(mapped, range.start));
      }),
    );
  });
});

/** New text in these properties is made of digits, which the texts are not. */
function hasNewText({ text }: MappedText, start: number, end: number): boolean {
  return /\d/.test(text.slice(start, end));
}

function editAgain(mapped: MappedText, edits: readonly TextEdit[]): MappedText {
  return editMapped(
    mapped,
    edits.filter(({ range }) => range.end <= mapped.text.length),
  );
}

function textAndEdits(): fc.Arbitrary<{ text: string; edits: TextEdit[] }> {
  const text = fc.string({ unit: fc.constantFrom('가', '나', '다', ' ', '\n', 'x'), maxLength: 60 });
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom('', '1', '23')), { maxLength: 8 });
  return fc.tuple(text, cuts).map(([text, cuts]) => {
    const edits: TextEdit[] = [];
    let done = 0;
    for (const [start, length, newText] of cuts.toSorted((a, b) => a[0] - b[0])) {
      const end = start + length;
      if (start < done || end > text.length || (length === 0 && start === done && edits.length > 0)) continue;
      edits.push({ range: { start, end }, newText });
      done = end;
    }
    return { text, edits };
  });
}

/** The words in the edited text must lead back to exactly these words of the original. */
function check(original: string, edits: TextEdit[], words: string, expected: string): void {
  const mapped = editMapped(mapIdentity(original), edits);
  const start = mapped.text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in “${mapped.text}”`);
  const range = originalRange(mapped, { start, end: start + words.length });
  assert.equal(original.slice(range.start, range.end), expected);
}
