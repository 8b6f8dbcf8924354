import { readStatedDate } from '../../sources/statedDate';

/** What a line above the text says: `2015. 6. 1. | CO 15-13`, `2024년 7월 8일`, `July 8, 2024 | Brief No. 12`. */
export interface Header {
  readonly issued?: string;
  readonly number?: string;
  /** The newspaper or journal before the date: `주간 한빛 2024년 4월 8일자`. */
  readonly containerTitle?: string;
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
    else if (!header.issued && !header.number) return readIssue(line);
  }
  return (header.issued ?? header.number) ? header : undefined;
}

/** `주간 한빛 2024년 4월 8일자`, `『새벽일보』, 2022. 5. 3.`, `The Meridian Review, May 3, 2022` */
function readIssue(line: string): Header | undefined {
  const found =
    /^(\D{2,40}?),? (\d{4} ?[년.].{4,14}|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4})$/u.exec(
      line,
    );
  const name = found?.[1]!.replace(/^[『「《〈<]|[』」》〉>]$/gu, '').trim();
  const issued = found && readStatedDate(found[2]!.replace(/ ?자$/, ''));
  const isName =
    name && issued && issued.length > 4 && (LABEL_WORDS.test(name) ? false : /^\p{Lu}|[가-힣]/u.test(name));
  return isName && !/[은는이가을를에서도]$/u.test(name) ? { containerTitle: name, issued } : undefined;
}

/** Words before a date that are no name of a paper. */
const LABEL_WORDS =
  /(?:일|날짜|검색|작성|수정|입력|접속|개정|Date|Updated|Published|Accessed|on|in|since)$/iu;

const DATE_LABEL =
  /^(?:발행일|게재일|작성일|입력|등록|승인|날짜|일자|기사입력|Date|Published|Posted|Issued)(?: on)? ?[:：]? ?/iu;
/** CO 15-13, 제12호, No. 12, Vol. 3 No. 2, IB 2024-07, 2024-07호 */
const SERIES =
  /^(?:\p{Lu}[\p{L}]{0,20}(?: \p{Lu}[\p{L}]{0,20}){0,3} \d{2,4}-\d{1,3}|(?:통권 )?제? ?\d{1,4}(?:-\d{1,3})?호|(?:[\p{L}]{1,20} ){0,4}(?:No|Vol|Issue)\.? ?\d{1,4}(?:,? (?:No|Issue)\.? ?\d{1,4})?)$/u;
