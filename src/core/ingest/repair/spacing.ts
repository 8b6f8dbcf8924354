import { isHangulAt } from '../../text/hangul';
import { isJosa, josaLength } from '../../text/josa';
import type { TextRange } from '../../text/textRange';
import { spaceOdds } from './boundaryModel';
import { gatherVocabulary } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/**
 * A place where the source seems to have a blank too few (`glued`: 북한의필요성) or too many (`split`: 우 주).
 * It is only ever marked: text and quotations stay as the source has them.
 */
export interface Spacing extends TextRange {
  readonly kind: 'glued' | 'split';
  /** How it may have been meant. */
  readonly reading: string;
}

/** Longer texts are marked up to here. */
const FURTHEST = 400_000;

/**
 * Finds glued and split Korean words in a text, by its own words and those of `others`. Made to be right
 * rather than complete: writers set blanks by many habits, and a mark at every habit would be noise.
 */
export function findSpacings(text: string, others: readonly string[] = []): Spacing[] {
  const part = text.slice(0, FURTHEST);
  const vocabulary = gatherVocabulary([part, ...others]);
  const found: Spacing[] = [];
  let before: TextRange | undefined;
  for (const run of runsOf(part)) {
    const spacing =
      gluedWords(part, run, vocabulary) ??
      gluedSentences(part, run) ??
      gluedNumber(part, run, vocabulary) ??
      (before && splitWord(part, before, run, vocabulary));
    if (spacing) found.push(spacing);
    before = run;
  }
  return found;
}

/** The runs of Korean syllables. */
function* runsOf(text: string): Generator<TextRange> {
  for (let at = 0; at < text.length;) {
    if (!isHangulAt(text, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isHangulAt(text, end)) end++;
    yield { start: at, end };
    at = end;
  }
}

/** Particles after which a word of its own begins; the others are syllables of too many words. */
const TELLING = new Set('은 는 을 를 의 에서 에게 으로 에는 에서는 으로는 에도 까지'.split(' '));
/** How much the likelier a blank has to be after a telling particle, and after any other or an ending. */
const LIKELY = 1.5;
const VERY_LIKELY = 2;
/** As likely as this, the words need not be known. */
const NEARLY_SURE = 5;

/**
 * 북한의필요성을: a word with its particle or ending, and a word after it. How the text itself writes these
 * syllables is not asked: here it would be its own witness.
 */
function gluedWords(text: string, { start, end }: TextRange, vocabulary: Vocabulary): Spacing | undefined {
  const reading = ungluedWords(text.slice(start, end), vocabulary);
  return reading === undefined ? undefined : { kind: 'glued', start, end, reading };
}

function ungluedWords(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || vocabulary.isHabit(word)) return undefined;
  for (let at = 3; at <= Math.min(LONGEST, word.length - 2); at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (spaceOdds(left, right) >= leastOdds(left, right, vocabulary))
      return `${left} ${ungluedWords(right, vocabulary) ?? right}`;
  }
  return undefined;
}

/** Runs of syllables beyond this are no words, and are not looked through. */
const LONGEST = 20;

function leastOdds(left: string, right: string, vocabulary: Vocabulary): number {
  const ending = vocabulary.endingOf(left);
  const isWord = vocabulary.beginsWord(right);
  if (ending && isWord) return TELLING.has(ending) ? LIKELY : VERY_LIKELY;
  return ending || isWord || josaLength(left) > 0 ? NEARLY_SURE : Infinity;
}

/** 했다.그러나: a sentence that begins where the last one ended. */
function gluedSentences(text: string, { start, end }: TextRange): Spacing | undefined {
  const isSentence =
    end - start >= 2 && text[end] === '.' && isHangulAt(text, end + 1) && text[end - 1] === '다';
  if (!isSentence) return undefined;
  let stop = end + 2;
  while (isHangulAt(text, stop)) stop++;
  return {
    kind: 'glued',
    start,
    end: stop,
    reading: `${text.slice(start, end + 1)} ${text.slice(end + 1, stop)}`,
  };
}

/** 올해4월: a date that begins where a word ended. */
function gluedNumber(text: string, { start, end }: TextRange, vocabulary: Vocabulary): Spacing | undefined {
  const date = /^\d{1,4}(?:년|월|일)/.exec(text.slice(end, end + 6))?.[0];
  const word = text.slice(start, end);
  const isWord = word.length >= 2 && (vocabulary.has(word) || vocabulary.endingOf(word) !== undefined);
  if (!date || !isWord || /\d/.test(text[start - 1] ?? '') || /[제년월일]$/.test(word)) return undefined;
  return { kind: 'glued', start, end: end + date.length, reading: `${word} ${date}` };
}

/** Particles that never stand alone; 이, 가, 과, 도, 만 are words as well. */
const NEVER_ALONE = new Set(['은', '는', '을', '를', '의', '에서', '에게', '으로']);
/** So much a word in one piece has to be the likelier reading. */
const UNLIKELY = -2;

/** 우 주군사화, 러시 아, 북한 의: the halves are no words, and together they are one that is known. */
function splitWord(
  text: string,
  before: TextRange,
  { start, end }: TextRange,
  vocabulary: Vocabulary,
): Spacing | undefined {
  if (start !== before.end + 1 || text[before.end] !== ' ') return undefined;
  const left = text.slice(before.start, before.end);
  const right = text.slice(start, end);
  const isSplit =
    isLoneParticle(left, right, vocabulary) ||
    (!vocabulary.isWordLike(left) &&
      !vocabulary.isWordLike(right) &&
      vocabulary.lies(left, right) &&
      spaceOdds(left, right) < UNLIKELY);
  return isSplit ? { kind: 'split', start: before.start, end, reading: left + right } : undefined;
}

function isLoneParticle(left: string, right: string, vocabulary: Vocabulary): boolean {
  return (
    NEVER_ALONE.has(right) &&
    left.length >= 2 &&
    vocabulary.has(left) &&
    isJosa(right, left.charCodeAt(left.length - 1))
  );
}
