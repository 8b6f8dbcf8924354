import type { DiscoveredName, DiscoveryText } from './discovered';
import { knownWord } from './discovered';
import { foreignness } from './foreignness';
import { endsLikeClause, isTitle, withoutJosa } from './koreanNames';
import { isSuffixed } from './suffixNames';

/** Foreign towns by what stands around them: 칠레 라세레나에서, 동북부 아우디이우카 점령, 바실키프 근처. */
export function findForeignPlaces(input: DiscoveryText): DiscoveredName[] {
  const { words } = input;
  return words.flatMap((word, index) => {
    if (word.script !== 'hangul' || word.text.length < 3 || knownWord(input, word)) return [];
    const stem = withoutJosa(word.text);
    if (
      stem.length < (isBehindCountry(input, index) && foreignness(stem) >= 0.8 ? 2 : 3) ||
      isTitle(stem) ||
      isSuffixed(stem) ||
      foreignness(stem) < FOREIGN ||
      NOMINALISED.test(stem)
    )
      return [];
    const before = words[index - 1];
    const after = words[index + 1];
    const isLed =
      before !== undefined &&
      word.gap === 'space' &&
      (LEADS.test(before.text) || isBehindCountry(input, index)) &&
      PLACED.test(word.text.slice(stem.length));
    const isFollowed =
      stem === word.text && after?.gap === 'space' && FOLLOWS.test(after.text) && !endsLikeClause(stem);
    if (!isLed && !isFollowed) return [];
    return [
      { start: word.start, end: word.start + stem.length, type: 'place' as const, score: 0.75, aliases: [] },
    ];
  });
}

/** 콜롬비아 칼리에서. */
function isBehindCountry(input: DiscoveryText, index: number): boolean {
  const before = input.words[index - 1];
  return !!before && input.words[index]!.gap === 'space' && knownWord(input, before)?.type === 'country';
}

/** Nouns hardly sound so foreign; names of people are no towns, so what stands around decides. */
const FOREIGN = 0.45;
/** 끌어들였기: a verb made a noun. */
const NOMINALISED = /[았었였했렸졌켰쳤겠]기$/u;
const LEADS =
  /^(?:수도|도시|소도시|도시인|마을|항구|항구도시|휴양지|휴양도시|접경지|[동서남북]{1,2}부|중부|북동부|인근|최대도시)$/u;
const PLACED = /^(?:에|에서|에서는|으로|로|까지|에도|에선)$/u;
const FOLLOWS =
  /^(?:지역|근처|일대|인근|주변|외곽|시내|방면|주민|점령|함락|탈환|공습|포위|전선|도심|항만|시민)/u;
