import type { EntityType } from '../entityTypes';
import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { foreignness } from './foreignness';
import { isKoreanName, isShortKoreanName, titleLength } from './koreanNames';
import type { Word } from './words';

/** Names with their spelling in another script: 홍범도(洪範圖), 칼리브르(Kalibr). The gloss becomes an alias. */
export function findGlossed(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.gap !== 'open' || index === 0) return;
    const name = input.words[index - 1]!;
    if (name.script !== 'hangul' || input.text.charAt(name.end) === ' ') return;
    const glossed = word.script === 'hanja' ? hanjaGloss(input, name, word) : latinGloss(input, index);
    if (glossed) found.push(glossed);
  });
  return found;
}

/** Hanja also explain common nouns (전략(戰略)): three syllables of a person's name are the sure case. */
function hanjaGloss(input: DiscoveryText, name: Word, gloss: Word): DiscoveredName | undefined {
  const isPerson =
    isKoreanName(name.text) &&
    gloss.text.length === name.text.length &&
    SURNAME_HANJA.includes(gloss.text.charAt(0));
  const isChinese =
    gloss.text.length >= 2 &&
    gloss.text.length <= 3 &&
    foreignness(name.text) > 0.2 &&
    SURNAME_HANJA.includes(gloss.text.charAt(0));
  if (!(isPerson || isChinese) || knownWord(input, name)) return undefined;
  return { start: name.start, end: name.end, type: 'person', score: 0.9, aliases: [gloss.text] };
}

const SURNAME_HANJA =
  '唐金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋柳洪全高文孫梁裴白許劉南沈盧河郭成車朱禹閔陳習王毛鄧周胡溫江廉嚴元千方孔玄咸卞呂秋都石宣薛馬吉魏表明奇潘羅琴玉陸印孟諸卓魚殷片龍習彭蔣宋孫田杜蘇丁曹魯田任延慶奉史夫賈卜太皇洪李范鮑任';

function latinGloss({ words, text, knownAt }: DiscoveryText, index: number): DiscoveredName | undefined {
  const close = text.indexOf(')', words[index]!.start);
  if (close < 0 || close - words[index]!.start > 60) return undefined;
  const gloss = text.slice(words[index]!.start, close);
  if (!/^[A-Z][a-zà-ž'’.]+(?:[ -][A-Za-zÀ-ž'’.]+)*$/u.test(gloss)) return undefined;
  if (isRomanised(words[index - 1]!.text, gloss) && !knownAt.has(words[index - 1]!.start)) {
    const { start, end } = words[index - 1]!;
    return { start, end, type: 'person', score: 0.8, aliases: [gloss] };
  }
  const last = index - 1;
  if (
    knownAt.has(words[last]!.start) ||
    titleLength(words[last]!.text) ||
    foreignness(words[last]!.text) < 0.4
  )
    return undefined;
  const first = firstOfName(words, last, gloss);
  const following = words.slice(index + 1, index + 10).find(word => word.start > close);
  const type = typeOfGloss(gloss, following);
  return {
    start: words[first]!.start,
    end: words[last]!.end,
    type,
    score: type === 'other' ? 0.65 : 0.85,
    aliases: [gloss],
  };
}

/** 왕이(Wang Yi), 홍길동(Hong Gil-dong): a name of two or three syllables and as many in Latin letters. */
function isRomanised(name: string, gloss: string): boolean {
  return (
    (isKoreanName(name) || isShortKoreanName(name)) &&
    gloss.split(/[ -]/u).length === name.length &&
    /^[A-Z][a-z]+(?:[ -][A-Za-z]+){1,2}$/u.test(gloss)
  );
}

/** As many foreign words to the left as the gloss has words. */
function firstOfName(words: readonly Word[], last: number, gloss: string): number {
  let first = last;
  for (let left = gloss.split(/[ -]/u).length - 1; left > 0 && words[first]!.gap === 'space'; left--) {
    if (foreignness(words[first - 1]?.text ?? '') < 0.4) break;
    first--;
  }
  return first;
}

function typeOfGloss(gloss: string, following: Word | undefined): EntityType {
  if (
    following &&
    /^(?:미사일|드론|무인기|전투기|구축함|잠수함|자주포|전차|대함|대공|순항|탄도)/u.test(following.text)
  )
    return 'weapon';
  if (
    /\b(?:Institute|Center|Centre|University|Council|Committee|Agency|Bank|Group|Party|Foundation|Association|Corporation|Ministry|Commission)\b/u.test(
      gloss,
    )
  )
    return 'organization';
  if (/\b(?:Treaty|Agreement|Accord|Act|Protocol|Convention|Pact)\b/u.test(gloss)) return 'treaty';
  if (/\b(?:Strait|Island|Islands|River|Province|Mountain|Sea|Bay)\b/u.test(gloss)) return 'place';
  return /^[A-Z][a-z]+(?: [A-Z][a-z'’.]+){1,3}$/u.test(gloss) ? 'person' : 'other';
}
