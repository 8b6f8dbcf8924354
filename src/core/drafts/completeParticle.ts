import { chooseParticle } from '../text/particleAgreement';
import type { ParticlePair } from '../text/particleAgreement';
import type { TextRange } from '../text/textRange';
import type { Draft } from './draft';
import { quotedWords } from './quotedWords';
import { allReferences } from './textCitations';

/** What goes on behind a quotation, the most frequent first; one without a pair fits everything. */
const FOLLOWING: readonly (readonly [ParticlePair, readonly [string, string]] | string)[] = [
  ['이라고/라고', ['이라고', '라고']],
  ['이라는/라는', ['이라는', '라는']],
  ['이라며/라며', ['이라며', '라며']],
  ['은/는', ['은', '는']],
  ['을/를', ['을', '를']],
  ['이/가', ['이', '가']],
  ['과/와', ['과', '와']],
  ['(으)로', ['으로', '로']],
  '의',
  '에',
  '도',
];

/**
 * The particles that fit behind the quotation whose reference stands before `offset`, with the letters typed
 * since in `range`; both forms where nobody can know how the words are read. Undefined elsewhere.
 */
export function completeParticle(
  draft: Draft,
  offset: number,
): { readonly range: TextRange; readonly particles: readonly string[] } | undefined {
  const typed = /[가-힣ㄱ-ㅎ]{0,6}$/u.exec(draft.text.slice(Math.max(0, offset - 6), offset))![0];
  const start = offset - typed.length;
  const reference = allReferences(draft).find(({ end }) => end === start);
  const quoted = reference && quotedWords(draft, reference);
  if (quoted?.form !== 'inline' || !isKorean(draft, start)) return undefined;
  const particles = FOLLOWING.flatMap(following => {
    if (typeof following === 'string') return following;
    const [pair, forms] = following;
    return chooseParticle(quoted.words, pair) ?? forms;
  });
  return { range: { start, end: offset }, particles };
}

/** Whether the sentence around is Korean, whatever the language of the quotation. */
function isKorean({ text, blocks }: Draft, offset: number): boolean {
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end);
  return block !== undefined && /[가-힣]/u.test(text.slice(block.start, block.end));
}
