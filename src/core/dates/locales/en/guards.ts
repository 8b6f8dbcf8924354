import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';

/** (Kim 2019), (Kim and Lee, 2019a; BBC 2023), (장철운 2023): the year of a publication, not of an event. */
const CITATION =
  /\((?:see |cf\. |e\.g\.,? )?[\p{Lu}가-힣][\p{L}.&'\- ]{0,60}(?:,[\p{L}.& ]{1,30}){0,3},? ?(?:19|20)\d\d[a-z]?(?:, ?(?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)?(?:; ?[\p{Lu}가-힣][\p{L}.&'\- ]{0,60},? ?(?:19|20)\d\d[a-z]?(?:, ?(?:pp?\. ?)?\d{1,4})?){0,8}\)/uy;
/** Kim (2019), Lee et al. (2020b, 12) */
const NARRATIVE = /\((?:19|20)\d\d[a-z]?(?:[,:] ?(?:pp?\. ?)?\d{1,4})?\)/y;
const NAMED = /(?:\p{Lu}[\p{L}'-]{1,20}|et al\.,?)[ \n]$/u;
const DAY_NAMES =
  /(?:Easter (?:Sunday|Monday)|Palm Sunday|Ash Wednesday|(?:Good|Black) Friday|Bloody Sunday|Super Tuesday|Cyber Monday)\b/y;
const WORDS = /may (?:be|have|not|also|well|now|still|only)\b|(?:second|seconds) to\b/iy;

/** Years in references, and words that look like months. */
export const guards: Pattern = {
  id: 'en.guard',
  leads: '( may second seconds easter palm ash good black bloody super cyber',
  read(text, at) {
    const match =
      matchAt(CITATION, text, at) ??
      narrative(text, at) ??
      matchAt(WORDS, text, at) ??
      matchAt(DAY_NAMES, text, at);
    return match && { end: at + match[0].length };
  },
};

function narrative(text: string, at: number): RegExpExecArray | undefined {
  return NAMED.test(text.slice(Math.max(0, at - 24), at)) ? matchAt(NARRATIVE, text, at) : undefined;
}
