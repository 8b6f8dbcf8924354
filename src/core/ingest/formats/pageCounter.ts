/**
 * Counts the pages of a Hangul document by the heights at which it last set its lines: where a line stands
 * higher than the one before it, a page begins. With several columns that would count columns, so the
 * pages are not known then.
 */
export class PageCounter {
  private page = 1;
  private last = -1;
  private isKnown = false;
  private hasColumns = false;
  private isEndless = false;
  private pageHeight = 0;

  /** The heights of a paragraph's lines; gives the page of the first. Only of paragraphs of the main text. */
  place(heights: readonly number[]): number {
    let first = this.page;
    heights.forEach((height, index) => {
      if (height < this.last) this.page++;
      this.last = height;
      // Some programs set all lines on one endless page and leave the pages to Hangul.
      if (height > (this.pageHeight || A4)) this.isEndless = true;
      this.isKnown = true;
      if (index === 0) first = this.page;
    });
    return first;
  }

  /** The paper; its longer side is the limit, as it may lie on its side. */
  sawPaper(width: number, height: number): void {
    this.pageHeight = Math.max(this.pageHeight, width, height);
  }

  sawColumns(count: number): void {
    if (count > 1) this.hasColumns = true;
  }

  /** Printed numbers that begin elsewhere than with 1 are not counted either. */
  sawFirstNumber(number: number): void {
    if (number > 1) this.hasColumns = true;
  }

  /** Whether the counted pages can be believed; known only at the end. */
  get isReliable(): boolean {
    return this.isKnown && !this.hasColumns && !this.isEndless;
  }
}

/** The height of an A4 page in Hangul's units, 7200 of which are an inch. */
const A4 = 84_186;
