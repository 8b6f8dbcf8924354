import { isJosa } from '../../text/josa';
import { BRANDS, BRANDS_ALONE } from '../data/brands';
import { SUFFIXES } from '../data/koreanWordEdges';
import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { titleLength, withoutJosa } from './koreanNames';
import { isGenericNoun } from './suffixNames';
import type { Word } from './words';

/** Companies that begin with the Latin letters of their group: LG화학, KB국민은행, SK. */
export function findBrandNames(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.script !== 'latin' || !BRANDS.has(word.text) || word.gap === 'none') return;
    const known = knownWord(input, word);
    if (known && known.end > word.end) return;
    const end = endOfCompany(word, input.words[index + 1]);
    if (end !== undefined)
      found.push({ start: word.start, end, type: 'organization', score: 0.8, aliases: [] });
  });
  return found;
}

function endOfCompany(brand: Word, next: Word | undefined): number | undefined {
  const alone = BRANDS_ALONE.has(brand.text) ? brand.end : undefined;
  if (next?.gap !== 'none' || next.script !== 'hangul') return alone;
  if (isJosa(next.text, brand.text.charCodeAt(brand.text.length - 1))) return alone;
  const company = withoutJosa(next.text, 1);
  return isCommon(company) ? alone : next.start + company.length;
}

/** What any company has, and is no part of its name. */
function isCommon(noun: string): boolean {
  return titleLength(noun) > 0 || isGenericNoun(noun) || SUFFIXES.has(noun) || PARTS.has(noun);
}

const PARTS: ReadonlySet<string> = new Set(
  '직원 임직원 노조 주주 주가 주식 계열 계열사 자회사 가입자 고객 매장 대리점 제품 사옥 본사 지분 아파트 통신망 대리점주'.split(
    ' ',
  ),
);
