import { isHangulSyllable } from '../text/hangul';
import { titleLength } from './discovery/koreanNames';
import type { Entity } from './entity';
import type { FoldedNames } from './foldText';
import { GAP, foldedText, hangulEnd, isLatinOrDigit } from './foldText';
import type { NameOwner } from './gazetteer';
import type { Hit } from './matchNames';

/**
 * Takes the owners from hits that name them only by accident: 수단 is the country before 정부 or beside
 * another country, or in a text that has shown so elsewhere; else it means means.
 */
export function licenseHits(folded: FoldedNames, hits: readonly Hit[]): Hit[] {
  const sure = new Set(
    hits.flatMap(hit => hit.owners.filter(owner => !owner.ambiguous).map(owner => owner.entity)),
  );
  const granted = new Map<Hit, NameOwner[]>();
  const proven = new Set<Entity>();
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index]!;
    const owners = hit.owners.filter(
      owner => !owner.ambiguous || isLicensed(folded, hits, index, owner, sure),
    );
    granted.set(hit, owners);
    for (const owner of owners) proven.add(owner.entity);
  }
  return hits.flatMap(hit => {
    const owners = hit.owners.filter(
      owner => granted.get(hit)!.includes(owner) || isProven(hit, owner, proven),
    );
    return owners.length ? [{ ...hit, owners }] : [];
  });
}

/** One sense in one text: what was the country once is the country again. Not for a single syllable. */
function isProven(hit: Hit, { entity }: NameOwner, proven: ReadonlySet<Entity>): boolean {
  return hit.end - hit.start >= 2 && proven.has(entity);
}

function isLicensed(
  folded: FoldedNames,
  hits: readonly Hit[],
  index: number,
  { entity, kind }: NameOwner,
  sure: ReadonlySet<Entity>,
): boolean {
  const hit = hits[index]!;
  if (kind === 'title') return sure.has(entity);
  if (entity.type === 'person') return sure.has(entity) || isBeforeTitle(folded, hit.end);
  if (isLatinOrDigit(folded.units[hit.start]!))
    return sure.has(entity) || followsPreposition(folded, hit.start);
  if (entity.id.startsWith('municipality-'))
    return isInProvince(hits, index) || isBesideName(folded, hits, index, entity);
  if (sure.has(entity) || isParticle(folded, hit)) return true;
  if (entity.type !== 'country' && entity.type !== 'place')
    return hit.end - hit.start >= 3 || isBesideName(folded, hits, index, entity);
  return (
    isBesideName(folded, hits, index, entity) ||
    isBeforeOffice(folded, hit.end) ||
    isLocative(folded, hit, entity) ||
    isInsidePlace(hits, index, entity)
  );
}

/** 이란 at the beginning of a word: there it can be no particle, and no noun is spelled like it. */
function isParticle(folded: FoldedNames, hit: Hit): boolean {
  const isAtGap = hit.start === 0 || folded.gaps[hit.start] !== GAP.none;
  return hit.left === 'clean' && isAtGap && foldedText(folded, hit.start, hit.end) === '이란';
}

/** A name of the same type in the same list: 이집트·수단, 수단과 차드, 가나, 토고. */
function isBesideName(folded: FoldedNames, hits: readonly Hit[], index: number, { type }: Entity): boolean {
  const hit = hits[index]!;
  for (let other = index - 1; other >= Math.max(0, index - 3); other--) {
    if (isSureOf(hits[other]!, type) && isListGap(folded, hits[other]!.end, hit.start)) return true;
  }
  for (let other = index + 1; other <= Math.min(hits.length - 1, index + 3); other++) {
    if (isSureOf(hits[other]!, type) && isListGap(folded, hit.end, hits[other]!.start)) return true;
  }
  return false;
}

function isSureOf(hit: Hit, type: Entity['type']): boolean {
  return hit.owners.some(owner => !owner.ambiguous && owner.entity.type === type);
}

/** Nothing but a comma, a dot or 와/과/및 between two names; a bare space counts for a dateline only. */
function isListGap(folded: FoldedNames, from: number, to: number): boolean {
  if (to < from || to - from > 2) return false;
  if (from === to) return (folded.gaps[to]! & (GAP.dot | GAP.hyphen)) !== 0;
  return ['와', '과', ',', '및', '나', '/', '、'].includes(foldedText(folded, from, to));
}

/** 정부, 대통령, 대사관 … glued to the name or as the next word. */
function isBeforeOffice(folded: FoldedNames, end: number): boolean {
  if (end >= folded.length || (folded.gaps[end]! & ~(GAP.space | GAP.line)) !== 0) return false;
  if (!isHangulSyllable(folded.units[end]!)) return false;
  const word = foldedText(folded, end, hangulEnd(folded, end + 1));
  for (let length = Math.min(6, word.length); length >= 2; length--) {
    if (OFFICES.has(word.slice(0, length))) return true;
  }
  return false;
}

/** 쇼이구 장관, 마크롱대통령. */
function isBeforeTitle(folded: FoldedNames, end: number): boolean {
  if (end >= folded.length || (folded.gaps[end]! & ~(GAP.space | GAP.line)) !== 0) return false;
  return titleLength(foldedText(folded, end, hangulEnd(folded, end + 1))) > 0;
}

const OFFICES: ReadonlySet<string> = new Set(
  '정부 대통령 총리 총통 국왕 왕세자 외교부 외무부 외무장관 국방부 국방장관 대사관 대사 의회 정부군 반군 군부 내전 공화국 수도 시민 군민 구민 군수 시장 구청장 시청 군청 구청 국민 주민 주재 지역 난민촌 현지 국적 출신 국경'.split(
    ' ',
  ),
);

/** A town right behind a land: 가자지구 남부 라파, 시리아 알레포. */
function isInsidePlace(hits: readonly Hit[], index: number, { type }: Entity): boolean {
  const before = hits[index - 1];
  const hit = hits[index]!;
  if (type !== 'place' || !before || hit.end - hit.start < 2 || hit.start - before.end > 3) return false;
  return isSureOf(before, 'place') || isSureOf(before, 'country');
}

/** 경남 사천: a small town's name is a word unless its province stands before it. */
function isInProvince(hits: readonly Hit[], index: number): boolean {
  const before = hits[index - 1];
  return before !== undefined && before.end === hits[index]!.start && isSureOf(before, 'place');
}

/** 동해에서, 서해상으로. */
function isLocative(folded: FoldedNames, hit: Hit, { type }: Entity): boolean {
  if (type !== 'place' || hit.end - hit.start < 2) return false;
  const after = foldedText(folded, hit.end, Math.min(hit.end + 2, hangulEnd(folded, hit.end)));
  return after === '에서' || after.startsWith('상');
}

/** "in Georgia", "from Mali": the word before decides, in a language that marks names by capitals only. */
function followsPreposition(folded: FoldedNames, start: number): boolean {
  const before = folded.text.slice(Math.max(0, folded.starts[start]! - 12), folded.starts[start]);
  return /(?:^|[\s(])(?:in|to|from|of|and|with|across|near|between|for|against|the|by)\s+$/u.test(before);
}
