import { AlignmentType } from 'docx';
import type { IFontAttributesProperties, IStylesOptions } from 'docx';
import type { PrintedDraft } from '../printedDraft';

type Language = PrintedDraft['language'];

/**
 * Korean quotation marks, dashes and dots are neither ASCII nor Hangul to Word: `hAnsi` draws them, so in a
 * Korean draft it is the Korean font.
 */
const FONTS: Readonly<Record<Language, Readonly<Record<'text' | 'heading', IFontAttributesProperties>>>> = {
  ko: {
    text: { ascii: 'Times New Roman', hAnsi: '바탕', eastAsia: '바탕', cs: 'Times New Roman' },
    heading: { ascii: '맑은 고딕', hAnsi: '맑은 고딕', eastAsia: '맑은 고딕', cs: 'Arial' },
  },
  en: {
    text: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '바탕', cs: 'Times New Roman' },
    heading: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '맑은 고딕', cs: 'Arial' },
  },
};

export const CODE_FONT: IFontAttributesProperties = {
  ascii: 'Consolas',
  hAnsi: 'Consolas',
  eastAsia: '맑은 고딕',
  cs: 'Consolas',
};

/** Sizes are of half points, distances of twentieths of a point. */
const HEADING_SIZES = [32, 28, 25, 23, 22, 22];

/** The named styles of the document, so that an editor's template can restyle it as a whole. */
export function documentStyles(language: Language): IStylesOptions {
  const { text, heading } = FONTS[language];
  const value = language === 'ko' ? 'ko-KR' : 'en-US';
  return {
    default: {
      document: {
        run: { font: text, size: 22, language: { value, eastAsia: 'ko-KR' } },
        paragraph: { spacing: { after: 140, line: 340 } },
      },
      title: {
        run: { font: heading, size: 40, bold: true },
        paragraph: { spacing: { after: 200 }, alignment: AlignmentType.CENTER },
      },
      ...headings(heading),
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 260 } } },
    },
    paragraphStyles: [
      {
        ...based('Author', 'Author'),
        paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 40 } },
      },
      { ...based('Date', 'Date'), paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 320 } } },
      {
        ...based('Quote', 'Quote'),
        run: { size: 21 },
        paragraph: { indent: { left: 600, right: 300 }, spacing: { before: 80, after: 140, line: 320 } },
      },
      {
        ...based('SourceCode', 'Source Code'),
        run: { font: CODE_FONT, size: 19 },
        paragraph: { spacing: { line: 260 } },
      },
    ],
  };
}

function based(id: string, name: string): { id: string; name: string; basedOn: string; quickFormat: true } {
  return { id, name, basedOn: 'Normal', quickFormat: true };
}

function headings(font: IFontAttributesProperties): NonNullable<IStylesOptions['default']> {
  return Object.fromEntries(
    HEADING_SIZES.map((size, index) => [
      `heading${index + 1}`,
      {
        run: { font, size, bold: true, color: '000000' },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
    ]),
  );
}
