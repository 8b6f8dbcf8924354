import type { Author } from '../../sources/sourceMetadata';
import { isInstitute, isKoreanName, isWesternName, readRole } from './people';

/**
 * The authors a line names, where the line does nothing else: `저자: 홍길동_ 한빛대학교 교수`,
 * `홍길동(한빛연구원 연구위원)`, `홍길동 | 한빛대 교수`, `By Jane Doe, Hanbit Institute`. Undefined for
 * everything else: a wrong author is worse than none.
 */
export function readByline(line: string): Author[] | undefined {
  if (line.length > 240) return undefined;
  const label = LABEL.exec(line);
  const text = (label ? line.slice(label[0].length) : line).trim().replace(/[.。]$/, '');
  if (!text) return undefined;
  const authors = readAuthors(text, label !== null);
  return authors?.length ? authors : undefined;
}

const LABEL =
  /^(?:\* ?)?(?:저자|글쓴이|필자|작성자|작성|기고자|기고|글|발표자|집필|Authors?|Written by|By)(?: ?[:：|_]| (?=\p{Lu}))\s*|^(?:By|BY) (?=\p{Lu})/u;

function readAuthors(text: string, isLabelled: boolean): Author[] | undefined {
  const several = splitAuthors(text);
  if (several.length > 1) {
    const authors = several.map(part => readAuthor(part, isLabelled));
    if (authors.every(author => author !== undefined)) return shareRole(authors);
  }
  const one = readAuthor(text, isLabelled);
  return one && [one];
}

/** 홍길동·김하나, 홍길동(…), 김하나(…), Jane Doe and John Roe. Commas within brackets do not count. */
function splitAuthors(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (depth === 0) {
      const and =
        /^ (?:and|&) /.exec(text.slice(at, at + 5))?.[0].length ?? ('·∙ㆍ;,/'.includes(text[at]!) ? 1 : 0);
      if (and) {
        parts.push(text.slice(start, at));
        start = at + and;
      }
    }
  }
  return [...parts, text.slice(start)].map(part => part.trim()).filter(Boolean);
}

/** 홍길동·김하나 한빛연구원 연구위원: what follows the last name is said of all. */
function shareRole(authors: Author[]): Author[] {
  const last = authors.at(-1)!;
  if (authors.slice(0, -1).some(({ affiliation, position }) => affiliation ?? position)) return authors;
  return authors.map(author => ({ ...last, ...author }));
}

function readAuthor(text: string, isLabelled: boolean): Author | undefined {
  return bracketed(text) ?? separated(text) ?? plain(text, isLabelled);
}

/** 홍길동(한빛대학교 교수), 홍길동 (Hong Gildong, 한빛대 교수), Jane Doe (Hanbit Institute) */
function bracketed(text: string): Author | undefined {
  const found = /^([^()]{2,40}?) ?\(([^()]{2,100})\)$/.exec(text);
  if (!found) return undefined;
  const [, name, inside] = found as unknown as [string, string, string];
  const role = readRole(
    inside
      .split(/[,·] ?/)
      .filter(part => !isWesternName(part))
      .join(' '),
  );
  return isName(name) && role ? { literal: name, ...role } : undefined;
}

/** 홍길동_ 한빛대 교수, 홍길동 | 한빛대 교수, 홍길동, 한빛대 교수, Jane Doe, Hanbit Institute */
function separated(text: string): Author | undefined {
  const found = /^([^_|,/]{2,40}?) ?[_|,/] ?([^_|/]{2,120})$/.exec(text);
  if (!found) return undefined;
  const [, name, rest] = found as unknown as [string, string, string];
  if (!isName(name)) return undefined;
  const role = isWesternName(name) ? (westernRole(rest) ?? readRole(rest)) : readRole(rest);
  return role && { literal: name, ...role };
}

function westernRole(text: string): Pick<Author, 'affiliation' | 'position'> | undefined {
  const parts = text.split(/, | at (?:the )?/).map(part => part.trim());
  if (parts.length >= 2) return { position: parts[0]!, affiliation: parts.slice(1).join(', ') };
  return /^\p{Lu}/u.test(text) && text.split(' ').length <= 8 ? { affiliation: text } : undefined;
}

/** 홍길동 한빛대학교 교수, 한빛대학교 교수 홍길동, 홍길동 기자, and a lone name where a label says it is one. */
function plain(text: string, isLabelled: boolean): Author | undefined {
  if (isLabelled && isName(text)) return { literal: text };
  const reporter =
    /^(?:\[[^\]]{1,30}\] ?)?([가-힣]{2,4}) ((?:[가-힣]{2,6} )?(?:기자|특파원|선임기자|논설위원|칼럼니스트))(?: [\w.+-]{1,40}@[\w.-]{1,40})?$/.exec(
      text,
    );
  if (reporter && isKoreanName(reporter[1]!)) return { literal: reporter[1]!, position: reporter[2]! };
  const words = text.split(' ');
  if (words.length > 8 || /[.!?]/.test(text)) return undefined;
  const [first, last] = [words[0]!, words.at(-1)!];
  const role = isKoreanName(first) && words.length > 1 ? readRole(words.slice(1).join(' ')) : undefined;
  if (role?.position && (role.affiliation ? isInstitute(role.affiliation) : isLabelled))
    return { literal: first, ...role };
  const before = isKoreanName(last) && words.length > 2 ? readRole(words.slice(0, -1).join(' ')) : undefined;
  return before?.position && before.affiliation && isInstitute(before.affiliation)
    ? { literal: last, ...before }
    : undefined;
}

function isName(text: string): boolean {
  const name = text.trim();
  return isKoreanName(name) || isWesternName(name);
}
