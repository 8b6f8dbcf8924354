import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import { korean, leadsOf } from './korean';

const NAMES =
  '코로나19|코로나|팬데믹|코로나_팬데믹|냉전|탈냉전|신냉전|일제강점|일제_강점|일제|식민지|식민|조선|고려|신라|고구려|백제|삼국|통일신라|발해|대한제국|구한말|개항|개화|해방|미군정|유신|군부_독재|군사_독재|독재|개발_독재|외환위기|소련|제국주의|메이지|에도|빅토리아|중세|르네상스|산업혁명';
const ERA = korean(
  `(?<name>${NAMES})_?(?:(?:시기|시대|시절|시국)|(?<=냉전[ \\n]?|강점[ \\n]?|개화[ \\n]?|팬데믹[ \\n]?)기(?![가-힣]{2}))(?![가-힣]{3})`,
);

/** 코로나 시기, 냉전 시대, 일제강점기: a time whose ends a dictionary does not decide. */
export const eras: Pattern = {
  id: 'ko.era',
  leads: leadsOf(NAMES.replaceAll('_', '').split('|')),
  read(text, at) {
    const match = matchAt(ERA, text, at);
    return match && { end: at + match[0].length, meaning: { era: match[0].replaceAll('\n', ' ') } };
  },
};
