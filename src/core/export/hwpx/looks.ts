/** How characters look: a row of the document's character properties. */
export interface CharacterLook {
  /** In hundredths of a point. */
  readonly size: number;
  readonly font: 'text' | 'heading' | 'code';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
}

/** How a paragraph stands: a row of the paragraph properties. Distances are in hundredths of a point. */
export interface ParagraphLook {
  readonly align: 'JUSTIFY' | 'LEFT' | 'CENTER' | 'RIGHT';
  readonly left: number;
  /** Of all lines but the first, from `left`. */
  readonly hanging: number;
  readonly before: number;
  readonly after: number;
  /** In per cent. */
  readonly lineSpacing: number;
  /** Of the outline, from 1; 0 for running text. */
  readonly level: number;
  /** A line below it, from margin to margin. */
  readonly isRule?: boolean;
}

/** A named style, so that an editor's template can restyle the document as a whole. */
export interface Style {
  /** As Hangul shows it; its own styles are named as it names them. */
  readonly name: string;
  readonly english: string;
  readonly characters: CharacterLook;
  readonly paragraph: ParagraphLook;
}

/** A step of indentation. */
export const INDENT = 1500;

const BODY_CHARACTERS: CharacterLook = { size: 1000, font: 'text' };
const BODY_PARAGRAPH: ParagraphLook = {
  align: 'JUSTIFY',
  left: 0,
  hanging: 0,
  before: 0,
  after: 600,
  lineSpacing: 160,
  level: 0,
};

/** The first is the one that everything else starts from. */
export const STYLES = {
  body: style('바탕글', 'Normal', {}, {}),
  heading1: heading(1, 1600),
  heading2: heading(2, 1400),
  heading3: heading(3, 1200),
  heading4: heading(4, 1100),
  heading5: heading(5, 1000),
  heading6: heading(6, 1000),
  title: style(
    '제목',
    'Title',
    { size: 2000, font: 'heading', bold: true },
    { align: 'CENTER', after: 1000, lineSpacing: 130 },
  ),
  author: style('글쓴이', 'Author', {}, { align: 'RIGHT', after: 200 }),
  date: style('날짜', 'Date', {}, { align: 'RIGHT', after: 1600 }),
  quote: style('인용', 'Quote', { size: 950 }, { left: INDENT, before: 200, after: 800 }),
  list: style('목록', 'List', {}, { left: INDENT / 2, hanging: INDENT, after: 200 }),
  code: style('코드', 'Code', { size: 900, font: 'code' }, { align: 'LEFT', lineSpacing: 130 }),
  cell: style('표 안', 'Table Text', {}, { align: 'LEFT', after: 0, lineSpacing: 130 }),
  footnote: style('각주', 'Footnote', { size: 900 }, { after: 0, lineSpacing: 130 }),
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof STYLES;

function style(
  name: string,
  english: string,
  characters: Partial<CharacterLook>,
  paragraph: Partial<ParagraphLook>,
): Style {
  return {
    name,
    english,
    characters: { ...BODY_CHARACTERS, ...characters },
    paragraph: { ...BODY_PARAGRAPH, ...paragraph },
  };
}

function heading(level: number, size: number): Style {
  return style(
    `개요 ${level}`,
    `Outline ${level}`,
    { size, font: 'heading', bold: true },
    { align: 'LEFT', before: 1600, lineSpacing: 130, level },
  );
}
