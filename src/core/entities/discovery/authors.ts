import { endsNoun } from '../wordEdges';
import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { isKoreanName, isShortKoreanName } from './koreanNames';
import type { Word } from './words';

/** Who wrote what, and where it appeared: (홍길동 2023), 저자: 홍길동, 월간한길에 기고한. */
export function findAuthors(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.script === 'digit') found.push(...citedAt(input, word, index));
    else if (word.script !== 'hangul') return;
    else if (word.text.length <= LONGEST_BYLINE && BYLINES.has(word.text))
      found.push(...signedAt(input, word, index));
    else if (APPEARED.has(word.text.charAt(0))) found.push(...printedAt(input, word, index));
  });
  return found;
}

/** The authors of an author–year citation, which is known by its year: (홍길동·김철수 2023a). */
function citedAt(input: DiscoveryText, year: Word, index: number): DiscoveredName[] {
  if (!/^(?:19|20)\d\d$/u.test(year.text)) return [];
  const { words } = input;
  const authors: DiscoveredName[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_AUTHORS); at--) {
    const author = words[at]!;
    if (isAuthor(author) && !knownWord(input, author)) authors.push(person(author));
    if (author.gap === 'open') return authors;
    if (!isAuthor(author) && author.text !== '외') return [];
  }
  return [];
}

const MOST_AUTHORS = 5;

function isAuthor({ script, text }: Word): boolean {
  if (script === 'hangul') return isKoreanName(text) || isShortKoreanName(text);
  return script === 'latin' && /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}

/** 저자: 홍길동, 글_홍길동: the name in a byline. */
function signedAt({ words, text }: DiscoveryText, label: Word, index: number): DiscoveredName[] {
  const name = words[index + 1];
  if (!name || !/^ ?[:：_=|/] ?$/u.test(text.slice(label.end, name.start))) return [];
  return isKoreanName(name.text) || isShortKoreanName(name.text) ? [person(name)] : [];
}

const BYLINES: ReadonlySet<string> = new Set(
  '저자 글쓴이 필자 지은이 작성자 집필자 글 기고 대담 정리 취재 사진 번역 옮긴이 발제 발제자 토론자 사회자 인터뷰 진행 편집 감수 연구책임자'.split(
    ' ',
  ),
);

const LONGEST_BYLINE = Math.max(...[...BYLINES].map(byline => byline.length));

/** 월간한길에 기고한, 『…』 aside: where a text says that it or another appeared. */
function printedAt(input: DiscoveryText, verb: Word, index: number): DiscoveredName[] {
  const medium = input.words[index - 1];
  if (!medium || verb.gap !== 'space' || !/^(?:기고|연재|게재|실린|실렸|실은)/u.test(verb.text)) return [];
  if (medium.script !== 'hangul' || !medium.text.endsWith('에') || knownWord(input, medium)) return [];
  const name = medium.text.slice(0, -1);
  return name.length >= 4 && !GENERIC_MEDIUM.test(name) && endsNoun('에', name.charCodeAt(name.length - 1))
    ? [{ start: medium.start, end: medium.end - 1, type: 'publication', score: 0.75, aliases: [] }]
    : [];
}

/** How what follows begins: a quick no for most words. */
const APPEARED: ReadonlySet<string> = new Set('기연게실'.split(''));

const GENERIC_MEDIUM =
  /(?:신문|신문사|언론|매체|잡지|학술지|주간지|월간지|계간지|일간지|전문지|저널|지면|칼럼|사설|논문|논문집|보고서|홈페이지|누리집|인터넷|페이지|사이트|플랫폼|게시판|블로그|계정|에스엔에스|교과서|단행본|책자|특집|시리즈|난)$/u;

function person({ start, end }: Word): DiscoveredName {
  return { start, end, type: 'person', score: 0.8, aliases: [] };
}
