import type { Token } from '../analysis/analyzer';

/**
 * Words that make a question and say nothing of its answer. They are rare in texts, and so overrated by any
 * count of rarity: what is weighed at almost nothing here would otherwise lead the ranking.
 */
export function weightOfWord(surface: string, stem: string): number {
  if (ENGLISH.has(surface) || KOREAN_WORDS.has(stem) || KOREAN_WORDS.has(surface)) return EMPTY_WORD;
  if (KOREAN_QUESTION.test(surface)) return EMPTY_WORD;
  return KINDS_OF_ANSWER.has(stem) || KINDS_OF_ANSWER.has(surface) ? KIND_OF_ANSWER : 1;
}

export const EMPTY_WORD = 0.25;
const KIND_OF_ANSWER = 0.5;
/** What a question asks about is often said of the answer too: 초대 항만국장 오재문. */
export const TOPIC_OF_QUESTION = 0.7;

/**
 * The place of the word that a question asks about, its last one: 기업 in 배를 만든 기업은?, 인물 in … 인물은 누구인가.
 * The answer is one and need not be called so. Undefined where no question can be seen.
 */
export function topicOf(text: string, tokens: readonly Token[]): number | undefined {
  const last = tokens.findLastIndex(({ surface, terms }) => weightOfWord(surface, terms.stem) > EMPTY_WORD);
  // A question of one word or two is about that word.
  if (last < 2 || tokens[last]!.kind !== 'korean' || !TOPIC.test(tokens[last]!.surface)) return undefined;
  return last < tokens.length - 1 || QUESTION_MARK.test(text) ? last : undefined;
}

const TOPIC = /.[은는]$/;
const QUESTION_MARK = /[?？]\s*$/;

/** What sort of thing is asked for: the answer is one, but seldom calls itself so. */
const KINDS_OF_ANSWER = new Set(
  '이름 사람 인물 명칭 까닭 이유 원인 장소 연도 년도 날짜 시기 나라 도시 내용 종류 name person year date place country city kind type reason call'.split(
    ' ',
  ),
);

const KOREAN_QUESTION =
  /^(?:무엇|무슨|무얼|누구|누가|누굴|언제|어디|어느|어떤|어떻게|어떠|어째|얼마|몇|왜|인가요|하나요|했나요|되나요|일까요|있나요)/u;

const KOREAN_WORDS = new Set(
  '인가 일까 있나 있는가 있는지 했나 됐나 되나 뭐 뭔가 뭐지 것 수 때 등 및 그 이 저 중 대해 대하 대한 관하 관한 위해 위하 의해 따라 통해 알려줘 알려 설명해줘 설명 찾아줘 찾아'.split(
    ' ',
  ),
);

const ENGLISH = new Set(
  'what who whom whose which when where why how did do doe does is are was were be been the a an of in on at to for from by with and or that this it its as has have had not many much about into than their there his her they he she i you we if will would can could tell me'.split(
    ' ',
  ),
);
