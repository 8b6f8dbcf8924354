import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../../src/core/drafts/draft';
import { insertQuote } from '../../src/core/drafts/insertQuote';
import { ledgerOf, partsOf, readLedger, wordsIn } from '../../src/core/drafts/ledger';
import { quotedWords } from '../../src/core/drafts/quotedWords';
import { droppedFromParts } from '../../src/core/quotes/droppedContext';
import { findClauses } from '../../src/core/quotes/findClauses';
import { findParts } from '../../src/core/quotes/findParts';
import { foldLayout } from '../../src/core/quotes/foldLayout';
import { joinParts, mergeParts } from '../../src/core/quotes/joinParts';
import { markCuts } from '../../src/core/quotes/markCuts';
import { quotedParts, verifyQuote } from '../../src/core/quotes/verifyQuote';
import { findSentences } from '../../src/core/text/sentences';
import { applyEdits } from '../../src/core/text/textEdit';
import type { TextRange } from '../../src/core/text/textRange';
import { projectRoot, realEssays } from '../support/project';

describe('trimmed quotes over real text', () => {
  const texts = [...deskTexts(), ...(realEssays() ?? []).map(({ text }) => text)];

  it('reads every choice of clauses back as the same parts, in the draft and in the ledger', () => {
    let choices = 0;
    for (const text of texts) {
      const source = foldLayout(text);
      for (const sentence of sentencesOf(text)) {
        for (const chosen of choicesOf(findClauses(text, sentence))) {
          checkChoice(text, source, sentence, mergeParts(text, chosen));
          choices++;
        }
      }
    }
    console.log(`      ${choices} choices of clauses, all read back as the same parts`);
    assert.ok(choices >= 300);
  });

  it('shows every cut that a writer makes by deleting words', () => {
    const counts = { cuts: 0, shown: 0 };
    for (const text of texts) {
      const source = foldLayout(text);
      for (const sentence of sentencesOf(text)) {
        const words = text.slice(sentence.start, sentence.end).split(/\s+/u);
        if (words.length < 7) continue;
        const kept = [...words.slice(0, 3), ...words.slice(-3)].join(' ');
        counts.cuts++;
        const marked = markCuts(kept, text.slice(sentence.start, sentence.end), 'ko');
        if (marked?.includes('(중략)') && verifyQuote(marked, source).kind === 'shortened') counts.shown++;
      }
    }
    console.log(`      ${counts.cuts} unmarked cuts, ${counts.shown} shown and verified`);
    assert.ok(counts.shown >= 0.97 * counts.cuts);
  });

  it('never passes what is falsified by brackets, cuts and additions', () => {
    let falsified = 0;
    for (const text of texts) {
      const source = foldLayout(text);
      for (const { start, end } of sentencesOf(text)) {
        for (const [how, words] of falsificationsOf(text.slice(start, end))) {
          falsified++;
          assert.equal(quotedParts(verifyQuote(words, source)), undefined, `${how}: ${words}`);
        }
      }
    }
    console.log(`      ${falsified} falsified cuts and additions, all refused`);
    assert.ok(falsified >= 1_000);
  });

  it('warns of a negation that a cut between two parts leaves out', () => {
    const counts = { dropped: 0, warned: 0 };
    for (const text of texts) {
      for (const sentence of sentencesOf(text)) {
        const words = text.slice(sentence.start, sentence.end);
        for (const { index, 0: negated } of words.matchAll(/\S+ \S*(?:않|못하|못했|없|아니)\S*(?=\s)/gu)) {
          const at = sentence.start + index;
          const before = { start: sentence.start, end: at };
          const behind = { start: at + negated.length, end: sentence.end };
          if (!text.slice(before.start, before.end).trim()) continue;
          counts.dropped++;
          if (droppedFromParts(text, mergeParts(text, [before, behind]))) counts.warned++;
        }
      }
    }
    console.log(`      ${counts.dropped} negations dropped between parts, ${counts.warned} warned of`);
    assert.ok(counts.dropped > 20 && counts.warned === counts.dropped);
  });
});

function deskTexts(): string[] {
  const folder = join(projectRoot, 'corpus', 'sources');
  return readdirSync(folder)
    .filter(name => /\.(?:txt|md)$/.test(name))
    .toSorted()
    .map(name => readFileSync(join(folder, name), 'utf8'));
}

function sentencesOf(text: string): TextRange[] {
  return findSentences(text).filter(
    ({ start, end }) => end - start > 20 && end - start < 600 && text[start] !== '#',
  );
}

/** All, all but the one in the middle, the first, the last. */
function choicesOf(clauses: readonly TextRange[]): (readonly TextRange[])[] {
  if (clauses.length < 2) return [];
  const middle = clauses.length >> 1;
  return [
    clauses,
    clauses.slice(0, 1),
    clauses.slice(-1),
    ...(clauses.length > 2 ? [clauses.filter((_clause, index) => index !== middle)] : []),
  ];
}

function checkChoice(
  text: string,
  source: ReturnType<typeof foldLayout>,
  sentence: TextRange,
  parts: readonly TextRange[],
): void {
  const words = joinParts(text, parts, 'ko');
  const found = findParts(words, source, sentence);
  assert.ok(found, words);
  assert.equal(foldLayout(wordsIn(text, found)).folded, foldLayout(wordsIn(text, parts)).folded);
  const whole = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const ledger = ledgerOf('a.txt', whole, wordsIn(text, parts), parts);
  const quote = { text: words, language: 'ko', note: '출처.', label: 'a', ledger } as const;
  const inserted = insertQuote('', { start: 0, end: 0 }, quote);
  assert.ok('edits' in inserted, words);
  const draft = readDraft(applyEdits('', inserted.edits));
  const shown = quotedWords(draft, draft.references[0]!)!.words;
  const again = findParts(shown, source, sentence);
  assert.equal(foldLayout(wordsIn(text, again!)).folded, foldLayout(wordsIn(text, parts)).folded);
  assert.deepEqual(partsOf(readLedger(draft.definitions[0]!.text)!), parts);
}

/** Ways to make a source say something else and call it a cut or an addition. */
function falsificationsOf(sentence: string): (readonly [string, string])[] {
  const words = sentence.split(/\s+/u);
  if (words.length < 6) return [];
  const half = words.length >> 1;
  const [head, tail] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  const last = words.at(-1)!;
  const start = words.slice(0, -1).join(' ');
  const all: (readonly [string, string])[] = [
    ['order', `${tail} (중략) ${head}`],
    ['negating word', `${start} [안] ${last}`],
    ['negating ending', sentence.replace(/(?<=[가-힣])다(?=[.”’]*$)/u, '[지 않]다')],
    ['negating clause', `${head} [아니라] ${tail}`],
    ['bare addition', `${head} 결정적으로 (중략) ${tail}`],
    ['digit before', sentence.replace(/(?=\d)/u, '[1]')],
    ['digit behind', sentence.replace(/(?<=\d)(?!\d)/u, '[0]')],
    ['digit changed', sentence.replace(/\d/u, digit => `(중략) ${(Number(digit) + 1) % 10}`)],
    ['number cut', sentence.replace(/(?<=\d)(?=[\d,])/u, ' (중략) ')],
    ['word cut', sentence.replace(/(?<=[가-힣]{2})(?=[가-힣]{3})/u, '(중략)')],
    ['English negation', `${head} [not] ${tail}`],
  ];
  const plain = (text: string): string => foldLayout(text).folded;
  return all.filter(([, falsified]) => plain(falsified) !== plain(sentence));
}
