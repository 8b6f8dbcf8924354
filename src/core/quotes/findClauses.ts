import type { TextRange } from '../text/textRange';

/** Words that join a clause to the next, at their ends: 열었고, 밝혔으며, 깊어지지만, 없는데. */
const JOINING =
  /[가-힣](?:[았었했됐렸겼졌]고|하고|되고|이고|있고|없고|으며|하며|되며|이며|면서|지만|으나|는데|므로|니까|자마자|때문에)$/u;
/** English words that a clause begins with. */
const BEGINNING =
  /^(?:and|but|or|because|although|though|while|whereas|which|who|that|if|unless|until|when|after|before|since|so)$/iu;
const OPEN = '“‘「『(〈《[';
const CLOSE = '”’」』)〉》]';
/** What is shorter goes with the clause before or behind it. */
const SHORTEST = 8;

/**
 * The clauses of a sentence, one after another, without the blanks between them. They are only where a writer
 * may want to cut: at commas, semicolons and colons, behind a joining ending, before a conjunction; never
 * inside quotation marks or brackets.
 */
export function findClauses(text: string, sentence: TextRange): TextRange[] {
  const clauses: TextRange[] = [];
  let { start } = sentence;
  const words = wordsOf(text, sentence);
  const depths = depthsBehind(words.map(word => text.slice(word.start, word.end)));
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!next || depths[index] || !isJoint(text, word, next)) return;
    if (word.end - start < SHORTEST || sentence.end - next.start < SHORTEST) return;
    clauses.push({ start, end: word.end });
    ({ start } = next);
  });
  return [...clauses, { start, end: sentence.end }];
}

function wordsOf(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function isJoint(text: string, { start, end }: TextRange, next: TextRange): boolean {
  const word = text.slice(start, end);
  if (/[,;:，；：—–]$/u.test(word) || JOINING.test(word)) return true;
  return /[A-Za-z]/u.test(word) && BEGINNING.test(text.slice(next.start, next.end));
}

/** How many marks and brackets are open behind each word; none counts where they do not close each other. */
function depthsBehind(words: readonly string[]): readonly number[] {
  let depth = 0;
  let isBroken = false;
  const depths = words.map(word => {
    for (let index = 0; index < word.length; index++) {
      const character = word[index]!;
      const isApostrophe = character === '’' && /[A-Za-z]/u.test(word[index + 1] ?? '');
      if (OPEN.includes(character)) depth++;
      else if (CLOSE.includes(character) && !isApostrophe) depth--;
      isBroken ||= depth < 0;
    }
    return depth;
  });
  return isBroken || depth !== 0 ? depths.map(() => 0) : depths;
}
