import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { foreignness } from './foreignness';
import { endsLikeClause, isTitle, withoutJosa } from './koreanNames';
import { isSuffixed } from './suffixNames';

/** Foreign towns by what stands around them: 칠레 라세레나에서, 동북부 아우디이우카 점령, 바실키프 근처. */
export function findForeignPlaces(input: DiscoveryText): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  input.words.forEach((word, index) => {
    if (word.script !== 'hangul' || word.text.length < 3) return;
    const [isLed, isFollowed] = [isLedAt(input, index), isFollowedAt(input, index)];
    if ((!isLed && !isFollowed) || knownWord(input, word)) return;
    const stem = withoutJosa(word.text);
    if (!isForeignTown(stem, isBehindCountry(input, index) ? 2 : 3)) return;
    const isPlace =
      (isLed && PLACED.test(word.text.slice(stem.length))) ||
      (isFollowed && stem === word.text && !endsLikeClause(stem));
    if (!isPlace) return;
    found.push({ start: word.start, end: word.start + stem.length, type: 'place', score: 0.75, aliases: [] });
  });
  return found;
}

function isLedAt(input: DiscoveryText, index: number): boolean {
  const before = input.words[index - 1];
  if (!before || input.words[index]!.gap !== 'space') return false;
  return LEADS.has(before.text) || isCompass(before.text) || isBehindCountry(input, index);
}

function isCompass(word: string): boolean {
  return word.endsWith('부') && word.length <= 3 && COMPASS.test(word);
}

function isFollowedAt({ words }: DiscoveryText, index: number): boolean {
  const after = words[index + 1];
  return after?.gap === 'space' && FOLLOWS_FIRST.has(after.text.charAt(0)) && FOLLOWS.test(after.text);
}

/** Whether a noun sounds so foreign that it is a name; one of two syllables must do so plainly. */
function isForeignTown(stem: string, least: number): boolean {
  const sound = foreignness(stem);
  return (
    stem.length >= least &&
    sound >= (stem.length < 3 ? FOREIGN_SHORT : FOREIGN) &&
    !isTitle(stem) &&
    !isSuffixed(stem) &&
    !NOMINALISED.test(stem)
  );
}

/** 콜롬비아 칼리에서. */
function isBehindCountry(input: DiscoveryText, index: number): boolean {
  const before = input.words[index - 1];
  return !!before && input.words[index]!.gap === 'space' && knownWord(input, before)?.type === 'country';
}

/** Nouns hardly sound so foreign; names of people are no towns, so what stands around decides. */
const FOREIGN = 0.45;
const FOREIGN_SHORT = 0.8;
/** 끌어들였기: a verb made a noun. */
const NOMINALISED = /[았었였했렸졌켰쳤겠]기$/u;
const LEADS: ReadonlySet<string> = new Set(
  '수도 도시 소도시 도시인 마을 항구 항구도시 휴양지 휴양도시 접경지 중부 북동부 인근 최대도시'.split(' '),
);
const COMPASS = /^[동서남북]{1,2}부$/u;
const PLACED = /^(?:에|에서|에서는|으로|로|까지|에도|에선)$/u;
const FOLLOWS =
  /^(?:지역|근처|일대|인근|주변|외곽|시내|방면|주민|점령|함락|탈환|공습|포위|전선|도심|항만|시민)/u;
/** How those begin: a quick no for most words. */
const FOLLOWS_FIRST: ReadonlySet<string> = new Set('지근일인주외시방점함탈공포전도항'.split(''));
