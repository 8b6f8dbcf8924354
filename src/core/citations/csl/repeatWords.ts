import type { Repeats } from '../repeats';

/** What gives Korean notes other words than the style's own 위의 글 and 앞의 글. */
export type RepeatWords = Exclude<Repeats, 'short' | 'full'>;

/** By kind of work, as in the notes of Korean journals: a book, an article or thesis, and everything else. */
type ByKind = readonly [book: string, article: string, other: string];

const WORDS: Readonly<Record<RepeatWords, Readonly<Record<string, ByKind>>>> = {
  /** 같은 글 for the note right above; 앞의 글 is the style's. */
  same: { ibid: ['같은 책', '같은 글', '같은 글'] },
  /** 上揭書 and 前揭書, as law and history have it. */
  sino: { ibid: ['상게서', '상게논문', '상게 글'], 'op-cit': ['전게서', '전게논문', '전게 글'] },
};

/** The style with other words in its macros `ibid` and `op-cit`; a style without such macros stays as it is. */
export function withRepeatWords(csl: string, words: RepeatWords): string {
  return Object.entries(WORDS[words]).reduce(
    (style, [name, byKind]) =>
      style.replace(new RegExp(`<macro name="${name}">.*?</macro>`, 'su'), () => macro(name, byKind)),
    csl,
  );
}

function macro(name: string, [book, article, other]: ByKind): string {
  return `<macro name="${name}">
    <choose>
      <if type="book"><text value="${book}"/></if>
      <else-if type="article-journal chapter paper-conference thesis" match="any"><text value="${article}"/></else-if>
      <else><text value="${other}"/></else>
    </choose>
  </macro>`;
}
