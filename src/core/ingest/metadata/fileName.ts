import { readStatedDate } from '../../sources/statedDate';
import { isKoreanName, isWesternName } from './people';

/** What the name of a file says of a work, where it begins with a date: `2024-07-08_제목_홍길동.txt`. */
export interface NamedFile {
  readonly issued: string;
  readonly title?: string;
  readonly author?: string;
}

export function readFileName(path: string): NamedFile | undefined {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .normalize('NFC');
  const found = /^(\d{4}[-._]\d{2}(?:[-._]\d{2})?|\d{8})(?:[_\s-]+(.{1,200}))?$/u.exec(name);
  const issued = found && readStatedDate(found[1]!.replaceAll('_', '-'));
  if (!issued) return undefined;
  const parts = (found[2] ?? '')
    .split('_')
    .map(part => part.trim())
    .filter(Boolean);
  const last = parts.at(-1);
  const author =
    last && parts.length > 1 && (isKoreanName(last) || isWesternName(last.replaceAll('-', ' ')))
      ? parts.pop()
      : undefined;
  const title = parts.join(' ');
  // A slug (the-spring-that-never-came) is an address, not the words of a title.
  const isTitle =
    title.length > 1 &&
    (/[가-힣]/u.test(title) ? !/^[^\s-]+(?:-[^\s-]+){2,}$/u.test(title) : title.includes(' '));
  return { issued, ...(isTitle && { title }), ...(author && { author }) };
}
