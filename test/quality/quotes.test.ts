import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../src/core/drafts/checks/index';
import { readDraft } from '../../src/core/drafts/draft';
import { insertQuote } from '../../src/core/drafts/insertQuote';
import { ledgerOf } from '../../src/core/drafts/ledger';
import { quotedWords } from '../../src/core/drafts/quotedWords';
import { describeQuote } from '../../src/core/quotes/describeQuote';
import { foldLayout } from '../../src/core/quotes/foldLayout';
import { innerSpeech } from '../../src/core/quotes/quotedSpeech';
import { matchQuote } from '../../src/core/quotes/matchQuote';
import { verifyQuote } from '../../src/core/quotes/verifyQuote';
import { applyEdits } from '../../src/core/text/textEdit';
import type { TextRange } from '../../src/core/text/textRange';
import { projectRoot, realEssays } from '../support/project';

describe('quotes over real text', () => {
  const texts = [...deskTexts(), ...(realEssays() ?? [])];
  before(() => {
    if (!realEssays()) console.log('      ../shared/essays is absent: only the sample desk is quoted from');
  });

  it('inserts every sentence so that it reads back as the source’s words with one note', () => {
    let sentences = 0;
    for (const { name, text } of texts) {
      for (const range of sentencesOf(text)) {
        sentences++;
        checkInsertion(name, text, range);
      }
    }
    console.log(`      ${sentences} sentences quoted, all read back exact`);
    assert.ok(sentences >= 300);
  });

  it('finds every sentence again, also in a text laid out anew', () => {
    let found = 0;
    for (const { text } of texts) {
      const other = text.replace(/\s+/g, ' ').replace(/(.{40}\S*) /g, '$1\n');
      for (const range of sentencesOf(text)) {
        const described = describeQuote(text, range);
        assert.deepEqual(matchQuote(text, described), described.position);
        const again = matchQuote(other, described)!;
        assert.equal(folded(other, again), folded(text, range));
        found++;
      }
    }
    console.log(`      ${found} sentences found again`);
  });

  it('passes a sentence whose middle is cut out when the cut is shown, and not when it is hidden', () => {
    const counts = { cut: 0, shown: 0, hidden: 0 };
    for (const { text } of texts) {
      const source = foldLayout(text);
      for (const range of sentencesOf(text)) {
        const words = text.slice(range.start, range.end).split(/\s+/u);
        if (words.length < 6) continue;
        const third = Math.floor(words.length / 3);
        const [head, tail] = [words.slice(0, third).join(' '), words.slice(2 * third).join(' ')];
        counts.cut++;
        const cut = ['…', '(중략)', '[...]'][counts.cut % 3]!;
        if (verifyQuote(`${head} ${cut} ${tail}`, source).kind === 'shortened') counts.shown++;
        const hidden = verifyQuote(`${head} ${tail}`, source).kind;
        if (hidden === 'altered' || hidden === 'missing') counts.hidden++;
      }
    }
    console.log(
      `      ${counts.cut} cuts: ${counts.shown} shown ones passed, ${counts.hidden} hidden ones caught`,
    );
    assert.ok(counts.shown >= 0.95 * counts.cut && counts.hidden === counts.cut);
  });

  it('never passes a changed sentence, and tells the kind of the change', () => {
    const counts = { changed: 0, altered: 0, kind: 0 };
    for (const { text } of texts) {
      const source = foldLayout(text);
      for (const range of sentencesOf(text)) {
        for (const { words, kind } of changesOf(text.slice(range.start, range.end))) {
          const verdict = verifyQuote(words, source);
          counts.changed++;
          assert.ok(verdict.kind === 'altered' || verdict.kind === 'missing', `${kind}: passed`);
          if (verdict.kind !== 'altered') continue;
          counts.altered++;
          if (verdict.differences.some(difference => difference.kind === kind)) counts.kind++;
        }
      }
    }
    const share = (part: number) => `${((100 * part) / counts.changed).toFixed(1)} %`;
    console.log(
      `      ${counts.changed} changes: ${share(counts.altered)} called altered, ${share(counts.kind)} with the right kind`,
    );
    assert.ok(counts.altered >= 0.98 * counts.changed && counts.kind >= 0.95 * counts.changed);
  });

  it('knows what stands inside quotation marks', () => {
    let inside = 0;
    let named = 0;
    for (const { text } of texts) {
      for (const match of text.matchAll(/[“‘]([^“”‘’]{2,300})[”’]/gu)) {
        const start = match.index + 1;
        const speech = innerSpeech(text, { start, end: start + match[1]!.length });
        assert.ok(speech);
        inside++;
        if (speech.speaker) named++;
      }
      const outside = sentencesOf(text).filter(range => !/[“”‘’]/.test(text.slice(range.start, range.end)));
      for (const range of outside) assert.equal(innerSpeech(text, range), undefined);
    }
    console.log(`      ${inside} quoted stretches known, ${named} with a speaker`);
  });
});

/** The essays of the sample desk. */
function deskTexts(): { name: string; text: string }[] {
  const folder = join(projectRoot, 'corpus', 'sources');
  return readdirSync(folder)
    .filter(name => /\.(?:txt|md)$/.test(name))
    .toSorted()
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function checkInsertion(name: string, text: string, range: TextRange): void {
  const words = text.slice(range.start, range.end);
  const note = '홍길동, 「글」, 2024.';
  const draft = '글의 앞부분에서 고 했다.\n\n뒤 문단.\n';
  const quote = {
    text: words,
    language: 'ko',
    note,
    label: 'a',
    ledger: ledgerOf(name, range, words),
  } as const;
  const inserted = insertQuote(draft, { start: 9, end: 9 }, quote);
  assert.ok('edits' in inserted);
  const after = readDraft(applyEdits(draft, inserted.edits));
  assert.equal(after.definitions.length, 1);
  assert.equal(after.references.length, 1);
  const quoted = quotedWords(after, after.references[0]!)!;
  assert.equal(verifyQuote(quoted.words, text).kind, 'exact', quoted.words);
  assert.equal(foldLayout(quoted.words).folded, folded(text, range));
  const faults = checkDraft(after, { source: () => ({ metadata: { origins: {} }, text }) });
  assert.deepEqual([...new Set(faults.map(({ code }) => code))], ['noteLacksData']);
}

/** Small falsifications of a sentence, each with the kind that should be told. */
function changesOf(words: string): { words: string; kind: string }[] {
  const changes = [
    { words: words.replace(/\d/u, digit => String((Number(digit) + 1) % 10)), kind: 'number' },
    {
      words: words.replace(/있다(?=[.”’]?$)/u, '없다').replace(/이다(?=[.”’]?$)/u, '이 아니다'),
      kind: 'negation',
    },
    { words: words.replace(/지\s+않았다/u, '었다').replace(/지\s+못했다/u, '었다'), kind: 'negation' },
    {
      words: words.replace(/(?<=[가-힣]{2})는(?=\s)/u, '가').replace(/(?<=[가-힣]{2})을(?=\s)/u, '은'),
      kind: 'particle',
    },
    { words: words.replace(/러시아/u, '프랑스'), kind: 'word' },
    { words: words.replace(/(?<=[가-힣]{3}\s)(?=[가-힣]{3})/u, '결정적으로 '), kind: 'added' },
  ];
  return changes.filter(change => foldLayout(change.words).folded !== foldLayout(words).folded);
}

function folded(text: string, { start, end }: TextRange): string {
  return foldLayout(text.slice(start, end)).folded;
}

/** A simple cut at full stops, enough to have real sentences. */
function sentencesOf(text: string): TextRange[] {
  return [...text.matchAll(/\S(?:[^.?!]|[.?!](?=\S)){8,600}[.?!](?=\s|$)/gu)].map(
    ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }),
  );
}
