// By itself, because whoever only lists the styles needs no word of them.
import chicago from './chicago-notes.csl';
import foreignInText from './foreign-in-text.csl';
import foreign from './foreign-notes.csl';
import humanities from './kr-humanities.csl';
import inText from './kr-in-text.csl';
import law from './kr-law.csl';
import social from './kr-social.csl';
import type { StyleId } from './index';

/** The CSL of each style, and what a Korean draft cites foreign sources in. */
export const STYLE_TEXTS: Readonly<Record<StyleId, { readonly csl: string; readonly foreignCsl?: string }>> =
  {
    'kr-humanities': { csl: humanities, foreignCsl: foreign },
    'kr-social': { csl: social, foreignCsl: foreign },
    'kr-law': { csl: law, foreignCsl: foreign },
    'kr-in-text': { csl: inText, foreignCsl: foreignInText },
    'chicago-notes': { csl: chicago },
  };
