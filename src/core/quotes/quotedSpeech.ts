import { josaLength } from '../text/josa';
import type { TextRange } from '../text/textRange';

/** Words inside quotation marks of the source: not its author's own. */
export interface InnerSpeech {
  /** From the opening mark to behind the closing one. */
  readonly marks: TextRange;
  /** Only where the text says so right beside the marks. */
  readonly speaker?: string;
}

/** How far from the range its marks may be. */
const REACH = 1_500;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'" };

/** Whether the range of a source's text stands inside quotation marks there, and who is said to speak. */
export function innerSpeech(text: string, range: TextRange): InnerSpeech | undefined {
  const paragraph = paragraphAround(text, range);
  const around = pairsIn(text, paragraph).filter(pair => pair.start <= range.start && range.end <= pair.end);
  // The innermost: pairs are listed as they close, inner ones first.
  const marks = around[0];
  if (!marks) return undefined;
  const speaker =
    speakerAfter(text.slice(marks.end, Math.min(paragraph.end, marks.end + 120))) ??
    speakerBefore(
      text.slice(Math.max(paragraph.start, marks.start - 120), marks.start),
      text.slice(marks.end, marks.end + 60),
    );
  return speaker ? { marks, speaker } : { marks };
}

function paragraphAround(text: string, range: TextRange): TextRange {
  const before = text.lastIndexOf('\n', range.start - 1) + 1;
  const after = text.indexOf('\n', range.end);
  return {
    start: Math.max(before, range.start - REACH),
    end: Math.min(after < 0 ? text.length : after, range.end + REACH),
  };
}

/** The pairs of quotation marks in the stretch, in the order in which they close. */
function pairsIn(text: string, { start, end }: TextRange): TextRange[] {
  const pairs: TextRange[] = [];
  const open: { mark: string; at: number }[] = [];
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    if (!'“”‘’"\''.includes(mark) || isApostrophe(text, at)) continue;
    const opener = open.findLastIndex(entry => PAIRS[entry.mark] === mark);
    if (opener >= 0) {
      pairs.push({ start: open[opener]!.at, end: at + 1 });
      open.length = opener;
    } else if (PAIRS[mark]) open.push({ mark, at });
  }
  return pairs;
}

/** Between two Latin letters, or after one: `Russia’s`, `soldiers’` counts as closing only after an opener. */
function isApostrophe(text: string, at: number): boolean {
  if (!"’'".includes(text[at]!)) return false;
  return /[\p{Script=Latin}\d]/u.test(text[at - 1] ?? '') && /\p{Script=Latin}/u.test(text[at + 1] ?? '');
}

const SAYING =
  '(?:말|밝|강조|주장|지적|전했|전하|언급|발언|경고|평가|설명|비판|선언|반박|덧붙|답|약속|촉구|단언|회고|썼|쓰|보도)';
const SAYING_BEHIND = new RegExp(`^(?:(?:이)?라(?:고|며|면서)|고)[^.!?]{0,30}${SAYING}`, 'u');
const SPOKEN_BY = new RegExp(
  `^(?:이)?라(?:는|고 한|고 말한|고 밝힌|던) ([가-힣A-Za-z·. ]{2,30})의 (?:언급|발언|말|설명|주장|지적|평가|표현|입장|약속|답변|경고|분석|전망|선언|연설)`,
  'u',
);
const NAME = "((?:[A-Z][\\p{L}.’'-]{1,30} ){0,4}[A-Z][\\p{L}’'-]{1,30})";
const SAID =
  '(?:said|says|told|wrote|writes|argued|argues|noted|notes|warned|stressed|added|claimed|declared|stated|insisted|explained)';
const SAID_AFTER = [new RegExp(`^,? ${SAID} ${NAME}`, 'u'), new RegExp(`^,? ${NAME} ${SAID}\\b`, 'u')];
const SAID_BEFORE = [
  new RegExp(`(?:^|[\\s(])${NAME} ${SAID}(?: that)?[,:]? $`, 'u'),
  new RegExp(`(?:^|\\s)[Aa]ccording to ${NAME}[,:] $`, 'u'),
];

/** `“…”라는 푸틴 대통령의 언급`, `“…,” said Sergei Lavrov` */
function speakerAfter(after: string): string | undefined {
  const found = SPOKEN_BY.exec(after) ?? SAID_AFTER.map(said => said.exec(after)).find(Boolean);
  return found?.[1]?.trim();
}

/** `쇼이구 국방장관은 “…”라고 말했다`, `푸틴은 서명 뒤 “…”고 설명했다`, `Lavrov said, “…”` */
function speakerBefore(before: string, after: string): string | undefined {
  const english = SAID_BEFORE.map(said => said.exec(before)).find(Boolean)?.[1];
  if (english) return english.trim();
  if (!SAYING_BEHIND.test(after)) return undefined;
  const sentence = before.slice(Math.max(...['. ', '? ', '! '].map(stop => before.lastIndexOf(stop) + 1)));
  const words = sentence.trim().split(/\s+/u);
  while (words.length && isAside(words.at(-1)!)) words.pop();
  const subject = /^([가-힣A-Za-z·]{2,20})(?:은|는|이|가),?$/u.exec(words.pop() ?? '')?.[1];
  if (!subject) return undefined;
  const name = [subject];
  while (words.length && name.length < 4 && isPartOfName(words.at(-1)!)) name.unshift(words.pop()!);
  return name.join(' ');
}

/** When, where or to whom something was said, between the speaker and the words: 이날, 서명 뒤, 회담에서, 기자들에게. */
function isAside(word: string): boolean {
  return /^(?:이날|당시|또|다시|이미|거듭|서명|회담|회의|연설|직후|뒤|후|\d{1,2}일|[가-힣\d]{1,10}(?:에서|에게|에|뒤|후|직후|통해)),?$/u.test(
    word,
  );
}

/** A bare noun: no particle, no ending, no punctuation. */
function isPartOfName(word: string): boolean {
  if (word === '전' || word === '현') return true;
  return (
    /^[가-힣A-Za-z·]{2,12}$/u.test(word) &&
    josaLength(word, 1) === 0 &&
    !/[다고며서면지게자니데때던한된할을]$/u.test(word)
  );
}
