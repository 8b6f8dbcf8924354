/** A piece of text as it stands on a page: from the top left, in points, `y` at its baseline. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Names the font within the file, nothing more. */
  readonly font: string;
}

/** The upright text of one page, in the order in which the page draws it. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
}

/** What is read out of a PDF before anything is made of it. */
export interface PdfText {
  readonly pages: readonly PageText[];
  /** What the file calls its pages, where it does. */
  readonly labels: readonly string[] | undefined;
  readonly title: string;
  readonly author: string;
}
