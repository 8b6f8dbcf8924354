import { readStatedDate } from '../../sources/statedDate';

/** What a line above the text says: `2015. 6. 1. | CO 15-13`, `2024년 7월 8일`, `July 8, 2024 | Brief No. 12`. */
export interface Header {
  readonly issued?: string;
  readonly number?: string;
}

/** Reads a line that is nothing but dates, numbers of a series and their labels. */
export function readHeader(line: string): Header | undefined {
  if (line.length > 100) return undefined;
  const parts = line
    .split(/\s*[|｜/·]\s*|\s{2,}|\t+/)
    .map(part => part.trim())
    .filter(Boolean);
  let header: { issued?: string; number?: string } = {};
  for (const part of parts) {
    const bare = part.replace(DATE_LABEL, '').replace(/ ?\d{1,2}:\d{2}(?::\d{2})?$/, '');
    const issued = /\d{4}/.test(bare) ? readStatedDate(bare) : undefined;
    if (issued && (issued.length > 4 || part !== bare))
      header = { ...header, issued: header.issued ?? issued };
    else if (SERIES.test(part)) header = { ...header, number: part };
    else if (!header.issued && !header.number) return undefined;
  }
  return (header.issued ?? header.number) ? header : undefined;
}

const DATE_LABEL =
  /^(?:발행일|게재일|작성일|입력|등록|승인|날짜|일자|기사입력|Date|Published|Posted|Issued)(?: on)? ?[:：]? ?/iu;
/** CO 15-13, 제12호, No. 12, Vol. 3 No. 2, IB 2024-07, 2024-07호 */
const SERIES =
  /^(?:\p{Lu}[\p{L}]{0,20}(?: \p{Lu}[\p{L}]{0,20}){0,3} \d{2,4}-\d{1,3}|(?:통권 )?제? ?\d{1,4}(?:-\d{1,3})?호|(?:[\p{L}]{1,20} ){0,4}(?:No|Vol|Issue)\.? ?\d{1,4}(?:,? (?:No|Issue)\.? ?\d{1,4})?)$/u;
