import { STYLES } from './looks';
import type { CharacterLook, ParagraphLook, Style } from './looks';
import type { LookTable } from './lookTable';
import { element, part } from './xml';
import type { Attributes } from './xml';

/** Every script may have its own font and proportions; ours have the same. */
const SCRIPTS = ['hangul', 'latin', 'hanja', 'japanese', 'other', 'symbol', 'user'];

/** Hangul brings the first two with it; where they are missing it takes its own. */
const FONTS: Readonly<Record<CharacterLook['font'], string>> = {
  text: '함초롬바탕',
  heading: '함초롬돋움',
  code: 'Consolas',
};

/** Rows of the table of borders, which counts from one. */
export const BORDERS = { none: 1, box: 2, rule: 3 } as const;

/** header.xml: fonts, looks and styles that the sections refer to by number. */
export function headerPart(looks: LookTable): string {
  return part(
    'hh:head',
    { version: '1.4', secCnt: 1 },
    element('hh:beginNum', { page: 1, footnote: 1, endnote: 1, pic: 1, tbl: 1, equation: 1 }),
    element(
      'hh:refList',
      {},
      list('hh:fontfaces', SCRIPTS.map(fontsOf)),
      list(
        'hh:borderFills',
        [borders('NONE', 'NONE'), borders('SOLID', 'SOLID'), borders('NONE', 'SOLID')],
        1,
      ),
      list('hh:charProperties', looks.characters.map(characterProperties)),
      list('hh:tabProperties', [numbered('hh:tabPr', { autoTabLeft: 0, autoTabRight: 0 })]),
      list('hh:numberings', [outline()], 1),
      list('hh:paraProperties', looks.paragraphs.map(paragraphProperties)),
      list(
        'hh:styles',
        Object.values(STYLES).map(each => styleRow(each, looks)),
      ),
    ),
    element('hh:compatibleDocument', { targetProgram: 'HWP201X' }, element('hh:layoutCompatibility')),
  );
}

/** An element that still lacks its number. */
type Numbered = (id: number) => string;

function numbered(name: string, attributes: Attributes, ...content: readonly string[]): Numbered {
  return id => element(name, { id, ...attributes }, ...content);
}

function list(name: string, rows: readonly (Numbered | string)[], first = 0): string {
  return element(
    name,
    { itemCnt: rows.length },
    ...rows.map((row, index) => (typeof row === 'string' ? row : row(index + first))),
  );
}

function fontsOf(script: string): string {
  const faces = Object.values(FONTS);
  return element(
    'hh:fontface',
    { lang: script.toUpperCase(), fontCnt: faces.length },
    ...faces.map((face, id) => element('hh:font', { id, face, type: 'TTF', isEmbedded: 0 })),
  );
}

type Line = 'NONE' | 'SOLID';

function borders(around: Line, below: Line): Numbered {
  const line = { width: '0.12 mm', color: '#000000' };
  return numbered(
    'hh:borderFill',
    { threeD: 0, shadow: 0, centerLine: 'NONE', breakCellSeparateLine: 0 },
    element('hh:slash', { type: 'NONE', Crooked: 0, isCounter: 0 }),
    element('hh:backSlash', { type: 'NONE', Crooked: 0, isCounter: 0 }),
    ...['left', 'right', 'top'].map(side => element(`hh:${side}Border`, { type: around, ...line })),
    element('hh:bottomBorder', { type: below, ...line }),
  );
}

function characterProperties({ size, font, bold, italic, raised }: CharacterLook): Numbered {
  const inEach = (value: number): Attributes => Object.fromEntries(SCRIPTS.map(script => [script, value]));
  return numbered(
    'hh:charPr',
    {
      height: size,
      textColor: '#000000',
      shadeColor: 'none',
      useFontSpace: 0,
      useKerning: 0,
      symMark: 'NONE',
      borderFillIDRef: BORDERS.none,
    },
    element('hh:fontRef', inEach(Object.keys(FONTS).indexOf(font))),
    element('hh:ratio', inEach(100)),
    element('hh:spacing', inEach(0)),
    element('hh:relSz', inEach(100)),
    element('hh:offset', inEach(0)),
    ...(italic ? [element('hh:italic')] : []),
    ...(bold ? [element('hh:bold')] : []),
    ...(raised ? [element('hh:supscript')] : []),
  );
}

function paragraphProperties(look: ParagraphLook): Numbered {
  const { align, left, hanging, before, after, lineSpacing, level, isRule } = look;
  const distance = (name: string, value: number): string => element(name, { value, unit: 'HWPUNIT' });
  return numbered(
    'hh:paraPr',
    {
      tabPrIDRef: 0,
      condense: 0,
      fontLineHeight: 0,
      snapToGrid: 0,
      suppressLineNumbers: 0,
      checked: 0,
      textDir: 'LTR',
    },
    element('hh:align', { horizontal: align, vertical: 'BASELINE' }),
    element('hh:heading', { type: level ? 'OUTLINE' : 'NONE', idRef: 0, level: Math.max(0, level - 1) }),
    element('hh:breakSetting', {
      breakLatinWord: 'KEEP_WORD',
      breakNonLatinWord: 'KEEP_WORD',
      widowOrphan: 1,
      keepWithNext: level ? 1 : 0,
      keepLines: 0,
      pageBreakBefore: 0,
      lineWrap: 'BREAK',
    }),
    element('hh:autoSpacing', { eAsianEng: 0, eAsianNum: 0 }),
    element(
      'hh:margin',
      {},
      distance('hc:intent', -hanging),
      distance('hc:left', left),
      distance('hc:right', 0),
      distance('hc:prev', before),
      distance('hc:next', after),
    ),
    element('hh:lineSpacing', { type: 'PERCENT', value: lineSpacing, unit: 'HWPUNIT' }),
    element('hh:border', {
      borderFillIDRef: isRule ? BORDERS.rule : BORDERS.none,
      offsetLeft: 0,
      offsetRight: 0,
      offsetTop: 0,
      offsetBottom: 0,
      connect: 0,
      ignoreMargin: 0,
    }),
  );
}

const OUTLINE_LEVELS = 7;
/** Hangul's own mark for "the characters of the paragraph". */
const AS_PARAGRAPH = 4294967295;

/** The outline that headings hang on: it numbers nothing, the writer's own numbers stand in the text. */
function outline(): Numbered {
  const heads = Array.from({ length: OUTLINE_LEVELS }, (_, index) =>
    element('hh:paraHead', {
      start: 1,
      level: index + 1,
      align: 'LEFT',
      useInstWidth: 1,
      autoIndent: 1,
      widthAdjust: 0,
      textOffsetType: 'PERCENT',
      textOffset: 50,
      numFormat: 'DIGIT',
      charPrIDRef: AS_PARAGRAPH,
      checkable: 0,
    }),
  );
  return numbered('hh:numbering', { start: 0 }, ...heads);
}

function styleRow({ name, english, characters, paragraph }: Style, looks: LookTable): Numbered {
  return id =>
    element('hh:style', {
      id,
      type: 'PARA',
      name,
      engName: english,
      paraPrIDRef: looks.ofParagraph(paragraph),
      charPrIDRef: looks.ofCharacters(characters),
      nextStyleIDRef: english === 'Footnote' ? id : 0,
      langID: 1042,
      lockForm: 0,
    });
}
