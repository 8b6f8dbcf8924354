import { BORDERS } from './header';
import { subList } from './paragraphs';
import { TEXT_WIDTH } from './section';
import { element } from './xml';

/** A row is a guess: Hangul makes it as high as its text when it opens the file. */
const ROW_HEIGHT = 1800;
const CELL_MARGIN = { left: 510, right: 510, top: 141, bottom: 141 };

/** A table as wide as the text. `rows` are the paragraphs of each cell; short rows are filled up. */
export function table(id: number, rows: readonly (readonly string[])[], emptyCell: () => string): string {
  const columns = Math.max(...rows.map(row => row.length));
  const width = Math.floor(TEXT_WIDTH / columns);
  return element(
    'hp:tbl',
    {
      id,
      zOrder: 0,
      numberingType: 'TABLE',
      textWrap: 'TOP_AND_BOTTOM',
      textFlow: 'BOTH_SIDES',
      lock: 0,
      dropcapstyle: 'None',
      pageBreak: 'CELL',
      repeatHeader: 1,
      rowCnt: rows.length,
      colCnt: columns,
      cellSpacing: 0,
      borderFillIDRef: BORDERS.box,
      noAdjust: 0,
    },
    element('hp:sz', {
      width: width * columns,
      widthRelTo: 'ABSOLUTE',
      height: ROW_HEIGHT * rows.length,
      heightRelTo: 'ABSOLUTE',
      protect: 0,
    }),
    element('hp:pos', {
      treatAsChar: 0,
      affectLSpacing: 0,
      flowWithText: 1,
      allowOverlap: 0,
      holdAnchorAndSO: 0,
      vertRelTo: 'PARA',
      horzRelTo: 'COLUMN',
      vertAlign: 'TOP',
      horzAlign: 'LEFT',
      vertOffset: 0,
      horzOffset: 0,
    }),
    element('hp:outMargin', { left: 0, right: 0, top: 283, bottom: 850 }),
    element('hp:inMargin', CELL_MARGIN),
    ...rows.map((row, rowAddr) =>
      element(
        'hp:tr',
        {},
        ...Array.from({ length: columns }, (_, colAddr) =>
          cell(row[colAddr] ?? emptyCell(), { colAddr, rowAddr }, width),
        ),
      ),
    ),
  );
}

function cell(paragraphs: string, address: { colAddr: number; rowAddr: number }, width: number): string {
  return element(
    'hp:tc',
    {
      name: '',
      header: address.rowAddr === 0 ? 1 : 0,
      hasMargin: 0,
      protect: 0,
      editable: 0,
      dirty: 0,
      borderFillIDRef: BORDERS.box,
    },
    subList('CENTER', paragraphs),
    element('hp:cellAddr', address),
    element('hp:cellSpan', { colSpan: 1, rowSpan: 1 }),
    element('hp:cellSz', { width, height: ROW_HEIGHT }),
    element('hp:cellMargin', CELL_MARGIN),
  );
}
