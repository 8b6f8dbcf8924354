import { BORDERS } from './header';
import { element, part } from './xml';

/** A4 with the margins that Hangul starts with, in hundredths of a point. */
const PAGE = { width: 59528, height: 84188 };
const MARGIN = { header: 4252, footer: 4252, gutter: 0, left: 8504, right: 8504, top: 5668, bottom: 4252 };

/** How wide the text is. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Numbers as Korean papers write them: 1) in the text and before the note. */
export const NUMBER_FORMAT = element('hp:autoNumFormat', {
  type: 'DIGIT',
  userChar: '',
  prefixChar: '',
  suffixChar: ')',
  supscript: 0,
});

/** section0.xml: all paragraphs of the document. */
export function sectionPart(paragraphs: string): string {
  return part('hs:sec', {}, paragraphs);
}

/** What the first paragraph of a section begins with: page, columns and where notes stand. */
export function sectionProperties(): string {
  return [
    element(
      'hp:secPr',
      {
        id: '',
        textDirection: 'HORIZONTAL',
        spaceColumns: 1134,
        tabStop: 8000,
        tabStopVal: 4000,
        tabStopUnit: 'HWPUNIT',
        outlineShapeIDRef: 1,
        memoShapeIDRef: 0,
        textVerticalWidthHead: 0,
        masterPageCnt: 0,
      },
      element('hp:grid', { lineGrid: 0, charGrid: 0, wonggojiFormat: 0 }),
      element('hp:startNum', { pageStartsOn: 'BOTH', page: 0, pic: 0, tbl: 0, equation: 0 }),
      element('hp:visibility', {
        hideFirstHeader: 0,
        hideFirstFooter: 0,
        hideFirstMasterPage: 0,
        border: 'SHOW_ALL',
        fill: 'SHOW_ALL',
        hideFirstPageNum: 0,
        hideFirstEmptyLine: 0,
        showLineNumber: 0,
      }),
      element('hp:lineNumberShape', { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
      element(
        'hp:pagePr',
        { landscape: 'WIDELY', ...PAGE, gutterType: 'LEFT_ONLY' },
        element('hp:margin', MARGIN),
      ),
      notesAt('hp:footNotePr', { length: -1, between: 283, place: 'EACH_COLUMN' }),
      notesAt('hp:endNotePr', { length: 14692344, between: 0, place: 'END_OF_DOCUMENT' }),
      ...['BOTH', 'EVEN', 'ODD'].map(pageBorder),
    ),
    element(
      'hp:ctrl',
      {},
      element('hp:colPr', {
        id: '',
        type: 'NEWSPAPER',
        layout: 'LEFT',
        colCount: 1,
        sameSz: 1,
        sameGap: 0,
      }),
    ),
  ].join('');
}

function notesAt(
  name: string,
  { length, between, place }: { length: number; between: number; place: string },
): string {
  return element(
    name,
    {},
    NUMBER_FORMAT,
    element('hp:noteLine', { length, type: 'SOLID', width: '0.12 mm', color: '#000000' }),
    element('hp:noteSpacing', { betweenNotes: between, belowLine: 567, aboveLine: 850 }),
    element('hp:numbering', { type: 'CONTINUOUS', newNum: 1 }),
    element('hp:placement', { place, beneathText: 0 }),
  );
}

function pageBorder(type: string): string {
  return element(
    'hp:pageBorderFill',
    {
      type,
      borderFillIDRef: BORDERS.none,
      textBorder: 'PAPER',
      headerInside: 0,
      footerInside: 0,
      fillArea: 'PAPER',
    },
    element('hp:offset', { left: 1417, right: 1417, top: 1417, bottom: 1417 }),
  );
}
