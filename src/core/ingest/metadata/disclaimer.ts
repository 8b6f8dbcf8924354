import type { Author } from '../../sources/sourceMetadata';
import type { TextRange } from '../../text/textRange';
import { readByline } from './byline';

/** What a note about the text itself says: where it appeared, when, and for whom it does not speak. */
export interface Disclaimer {
  readonly containerTitle?: string;
  /** As written: `2024-07-08`, or `--07-08` where the year is not said. */
  readonly date?: string;
  readonly dateRange?: TextRange;
  readonly affiliation?: string;
  /** Where the note names the writer: `글쓴이는 홍길동 연구위원입니다`. */
  readonly author?: readonly Author[];
}

/** Reads a paragraph that speaks of the text itself; undefined for one that does not. Ranges are of the paragraph. */
export function readDisclaimer(paragraph: string): Disclaimer | undefined {
  if (paragraph.length > 600 || !(SELF.test(paragraph) || ENGLISH_SELF.test(paragraph))) return undefined;
  const date = readDate(paragraph);
  const containerTitle = readContainer(paragraph);
  const affiliation = readAffiliation(paragraph);
  const author = readWriter(paragraph);
  if (!containerTitle && !affiliation && !author) return undefined;
  return {
    ...(containerTitle && { containerTitle }),
    ...(date && containerTitle && { date: date.value, dateRange: date.range }),
    ...(affiliation && { affiliation }),
    ...(author && { author }),
  };
}

/** 글쓴이는 홍길동 연구위원입니다; The author is … says too much else to be read safely. */
function readWriter(text: string): Author[] | undefined {
  const found = /(?:글쓴이|필자|저자)[는은] ([^.,]{2,60}?)(?:입니다|이다)[.]/u.exec(text);
  return found ? readByline(`저자: ${found[1]!}`) : undefined;
}

const SELF =
  /(?:^|[\s*※(“])(?:본|이|해당|위|윗|상기) ?(?:글|논평|칼럼|원고|보고서|기고문?|논문|자료|내용|브리프|이슈브리프|글의 내용)[은는이의]?(?:\s|$)/u;
const ENGLISH_SELF =
  /\b(?:[Tt]his|[Tt]he) (?:article|essay|column|commentary|paper|brief|piece|report|op-ed|views?|opinions?)\b/;

const KOREAN_DATE =
  /(?:(\d{4}) ?년 ?)?(\d{1,2}) ?월 ?(\d{1,2}) ?일 ?자?|(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?자?/u;
const ENGLISH_DATE =
  /\b(?:on )?(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?:, (\d{4}))?/;

function readDate(text: string): { value: string; range: TextRange } | undefined {
  const korean = KOREAN_DATE.exec(text);
  const english = korean ? undefined : ENGLISH_DATE.exec(text);
  const found = korean ?? english;
  if (!found) return undefined;
  const range = { start: found.index, end: found.index + found[0].trimEnd().length };
  const [year, month, day] = korean
    ? [korean[1] ?? korean[4], korean[2] ?? korean[5]!, korean[3] ?? korean[6]!]
    : [english![3], String(MONTHS.indexOf(english![1]!) + 1), english![2]!];
  return { value: `${year ?? '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, range };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The newspaper or journal: in its brackets, or the words between the date or the subject and 에 기고. */
function readContainer(text: string): string | undefined {
  const bracketed =
    /[『「《〈<‘“]([^』」》〉>’”]{2,40})[』」》〉>’”] ?(?:\([^)]{1,40}\) ?)?(?:[^.]{0,30}?)에 ?(?:기고|게재|실[린렸었]|발표|수록|연재)/u.exec(
      text,
    );
  if (bracketed) return bracketed[1]!;
  const verb = /에 ?(?:기고|게재|실[린렸었]|발표|수록|연재|보도)/u.exec(text);
  if (verb) return wordsBefore(text.slice(0, verb.index));
  const english =
    /(?:appeared|published|ran) (?:in|by) (?:the )?(\p{Lu}[\p{L}&'’.-]{0,30}(?: (?:of |and |the )?\p{Lu}[\p{L}&'’.-]{0,30}){0,5})/u.exec(
      text,
    );
  return english?.[1]!.replace(/\.$/, '');
}

function wordsBefore(text: string): string | undefined {
  const clause = text.slice(
    Math.max(text.lastIndexOf(','), text.lastIndexOf('.'), text.lastIndexOf('*')) + 1,
  );
  const date = KOREAN_DATE.exec(clause);
  const words = (date ? clause.slice(date.index + date[0].length) : clause).trim().split(/\s+/);
  // What the subject and other particles end is no part of the name.
  const from = words.findLastIndex(word => /[은는이가을를로의에]$/u.test(word) && word !== words.at(-1)) + 1;
  const name = words
    .slice(from)
    .filter(word => !/^(?:일자|월간|주간지|월간지|계간지|일간지|신문|지난|처음|최근|자)$/u.test(word));
  return name.length > 0 && name.length <= 4 && name.join(' ').length >= 2 ? name.join(' ') : undefined;
}

/** The institute whose official view the text is not. */
function readAffiliation(text: string): string | undefined {
  const korean = /([^,.;*]{2,60})의 ?(?:공식|견해|입장|의견)/u.exec(text);
  if (korean) {
    const words = korean[1]!.trim().split(/\s+/);
    const from =
      words.findLastIndex(
        (word, index) => index < words.length - 1 && /(?:[은는을를며고]|으로서?)$/u.test(word),
      ) + 1;
    const name = words
      .slice(from)
      .join(' ')
      .replace(/^(?:및|또는) /u, '');
    return /(?:필자|저자|개인|작성자|글쓴이|집필자|정부|소속|소속 ?기관|소속 ?단체|기관|본지|회사)$/u.test(
      name,
    )
      ? undefined
      : name;
  }
  const english =
    /(?:views?|positions?|opinions?|policy|policies) of (?:the )?(\p{Lu}[\p{L}&'’.-]{0,30}(?: (?:of |and |for |the |on )*\p{Lu}[\p{L}&'’.-]{0,30}){0,7})/u.exec(
      text,
    );
  return english?.[1]!.replace(/\.$/, '');
}
