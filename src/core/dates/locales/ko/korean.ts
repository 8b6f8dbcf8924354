/**
 * Compiles a Korean pattern, sticky. `_` is a gap that may be written or not; a Hangul word may have a line
 * break between any two of its syllables (지⏎난); everything else is a regular expression.
 */
export function korean(source: string): RegExp {
  const spaced = source.replaceAll('_', '[ \\n]?');
  return new RegExp(
    spaced.replace(/\[[^\]]*\]|[가-힣](?=[가-힣])/gu, part => (part.startsWith('[') ? part : `${part}\\n?`)),
    'y',
  );
}

/** Particles, copulas and short nouns that may follow a time word directly. */
const FOLLOWERS =
  '은|는|이|가|을|를|에|에는|에도|에만|에야|에서|에서는|에서의|에선|엔|의|도|로|로는|으로|으로는|으로도|과|와|만|만의|만에|' +
  '부터|부터는|부터의|부터도|까지|까지는|까지의|까지도|까지로|까지만|보다|보다는|보다도|처럼|처럼만|이나|나|이라|라|이라고|라고|이라는|라는|이란|란|' +
  '이며|며|이고|고|인|인데|이던|이었던|였던|이었다|였다|이다|다|이면|면|이지만|지만|이니|이자|자|쯤|쯤에|쯤에는|쯤이면|쯤의|쯤부터|쯤까지|경|경에|경부터|경까지|께|께부터|께까지|' +
  '마다|들어|들어서|들어서는|이래|이후|이후로|이전|전|전에|후|중|중에|중으로|내|내로|내에|안에|안으로|대비|분|자|호|판|생|당시|내내|동안|같은|대로|조차|마저|밖에|뿐|하고|이랑|랑|씩|때|때는|에나|에까지|말고|치고|임|이었|였|이어서|여서|이었고|였고|이에요|예요|입니다|이야|야|인가|이요|요|이었지만|였지만|만큼|만큼은|만해도|밤|아침|저녁|새벽|오전|오후|낮|점심';

/** A time word ends here: no other Hangul follows than a particle. */
export const EDGE = `(?=[^가-힣]|$|(?:${FOLLOWERS})(?:[^가-힣]|$))`;
