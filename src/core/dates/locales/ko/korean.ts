/** A syllable, or one of several, before another; classes are passed over whole. */
const SEAM = /(\[[^\]]*\]|[가-힣]|\))(?=[가-힣])|\[[^\]]*\]/gu;

/**
 * Compiles a Korean pattern, sticky. `_` is a gap that may be written or not; a Hangul word may have a line
 * break between any two of its syllables (지⏎난); everything else is a regular expression.
 */
export function korean(source: string): RegExp {
  const spaced = source.replaceAll('_', '[ \\n]?');
  return new RegExp(
    spaced.replaceAll(SEAM, (part: string, syllable: string | undefined) =>
      syllable === undefined ? part : `${part}\\n?`,
    ),
    'y',
  );
}

/** Particles, copulas and short nouns that may follow a time word directly, and what may follow those. */
const FOLLOWERS =
  '은|는|이|가|을|를|에|에서|엔|에선|의|도|로|으로|과|와|만|부터|까지|보다|처럼|이나|나|이라|라|이란|란|이며|며|이고|고|인|인데|이던|던|이었|였|이다|다|이면|면|이지만|지만|이니|이자|자|' +
  '이야|야|임|이요|요|입니다|이에요|예요|쯤|경|께|마다|들어|이래|이후|이전|전|후|중|내|안|대비|분|호|판|생|당시|내내|동안|같은|대로|조차|마저|밖에|뿐|하고|이랑|랑|씩|때|말고|치고|만큼|만해|밤|아침|저녁|새벽|오전|오후|낮|점심';
const SECOND =
  '은|는|이|가|을|를|에|에는|에도|의|도|로|으로|만|부터|까지|까지는|까지도|나|서|서는|서도|서의|야|는커녕|고|며|면|다|던|라고|라는|라며|었던|었다|었고|었지만|였던|였다|였고|지만|여서|어서|도록|정도|쯤|인';

/** A time word ends here: no other Hangul follows than particles. */
export const EDGE = `(?=[^가-힣]|$|(?:${FOLLOWERS})(?:${SECOND})?(?:[^가-힣]|$))`;

/** The beginnings of the words, for `Pattern.leads`. */
export function leadsOf(words: readonly string[]): string {
  return words.map(word => (/^\d/u.test(word) ? '0' : word.slice(0, 2))).join(' ');
}

const LENGTH_BEFORE = /(?:년|달|월|일|주|해|개월|시간|세월|기간)(?:이|도|가|은|을|쯤|여)?[ \n]$/u;

/** 30년이 지난 2017년: here 지난 is a verb and no part of the date. */
export function isVerbOfPassing(text: string, at: number): boolean {
  return text[at] === '지' && LENGTH_BEFORE.test(text.slice(Math.max(0, at - 5), at));
}
