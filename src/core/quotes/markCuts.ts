import { foldLayout } from './foldLayout';
import { CUT_MARKS } from './joinParts';

/** `(중략)`, `…`, `[보충]`: what the writer shows herself. */
const ASIDE = /^(?:\((?:중|후|전)략\)|[([]?(?:…+|\.{3})[)\]]?|\[[^[\]]*\])$/u;

/**
 * The words with a cut shown wherever the writer took words of `text` out without saying so; undefined where
 * they hold anything else than its words in their order, her additions in brackets apart. What comes out is
 * still to be verified: a word is known here by its letters only.
 */
export function markCuts(words: string, text: string, language: 'ko' | 'en'): string | undefined {
  const source = (text.match(/\S+/gu) ?? []).map(lettersOf);
  const marked: string[] = [];
  let next = 0;
  // Before the first word nothing was cut, and behind a mark of the writer's own the cut is shown.
  let isShown = true;
  for (const word of words.match(/\[[^[\]]*\]|[^\s[]+/gu) ?? []) {
    if (ASIDE.test(word)) {
      marked.push(word);
      isShown ||= !word.startsWith('[') || /…|\.{3}/u.test(word);
      continue;
    }
    const at = source.indexOf(lettersOf(word), next);
    if (at < 0) return undefined;
    if (at > next && !isShown) marked.push(CUT_MARKS[language]);
    marked.push(word);
    next = at + 1;
    isShown = false;
  }
  return marked.join(' ');
}

/** Without the marks and stops around it, which a cut may take with it or leave. */
function lettersOf(word: string): string {
  return foldLayout(word).folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
