import { STYLES } from './looks';
import type { ParagraphLook, StyleId } from './looks';
import type { LookTable } from './lookTable';
import { element } from './xml';

const STYLE_IDS = Object.keys(STYLES) as StyleId[];

/** Writes paragraphs, each with a number of its own in the document. */
export class Paragraphs {
  private readonly looks: LookTable;
  private last = 0;

  constructor(looks: LookTable) {
    this.looks = looks;
  }

  paragraph(style: StyleId, runs: string, change: Partial<ParagraphLook> = {}): string {
    const { paragraph, characters } = STYLES[style];
    return element(
      'hp:p',
      {
        id: (this.last += 1),
        paraPrIDRef: this.looks.ofParagraph({ ...paragraph, ...change }),
        styleIDRef: STYLE_IDS.indexOf(style),
        pageBreak: 0,
        columnBreak: 0,
        merged: 0,
      },
      runs || element('hp:run', { charPrIDRef: this.looks.ofCharacters(characters) }, element('hp:t')),
    );
  }
}

/** Paragraphs that stand in a note or in a cell. */
export function subList(vertAlign: 'TOP' | 'CENTER', paragraphs: string): string {
  return element(
    'hp:subList',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      lineWrap: 'BREAK',
      vertAlign,
      linkListIDRef: 0,
      linkListNextIDRef: 0,
      textWidth: 0,
      textHeight: 0,
      hasTextRef: 0,
      hasNumRef: 0,
    },
    paragraphs,
  );
}
