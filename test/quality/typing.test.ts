import assert from 'node:assert/strict';
import { composeJamo, leadOf, toJamo } from '../../src/core/analysis/jamo';
import { typedInLatin } from '../../src/core/analysis/keyboardLayout';
import { DESK_WORDS, sampleDesk } from '../support/sampleDesk';

/** Words of one syllable in the desk's sources: they must be found as words, and not inside others (길이, 총참모장). */
const ONE_SYLLABLE = '배 돈 길 밀 힘 값 눈 말'.split(' ');

const FLOOR = { leads: 12, layout: 13, beginnings: 0.97, oneSyllable: 8 };

describe('what a writer types', () => {
  it('is found by its first consonants', async () => {
    const leads = DESK_WORDS.map(word => [leadsOf(word), word] as const);
    const missed = await missedOf(leads);
    say('first consonants', leads.length, missed);
    assert.ok(leads.length - missed.length >= FLOOR.leads);
  });

  it('is found when the other keyboard layout is on', async () => {
    const keys = DESK_WORDS.map(word => [typedInLatin(word)!, word] as const);
    const missed = await missedOf(keys);
    say('other layout', keys.length, missed);
    assert.ok(keys.length - missed.length >= FLOOR.layout);
  });

  it('is found at every key from the third on', async () => {
    const typed = DESK_WORDS.flatMap(word => {
      const letters = toJamo(word);
      return Array.from(
        { length: letters.length - 2 },
        (_, at) => [composeJamo(letters.slice(0, at + 3)), word] as const,
      );
    });
    const missed = await missedOf(typed);
    say('beginnings', typed.length, missed);
    assert.ok(1 - missed.length / typed.length >= FLOOR.beginnings);
  });

  it('may be a word of one syllable', async () => {
    const corpus = await sampleDesk();
    const missed: string[] = [];
    for (const word of ONE_SYLLABLE) {
      const asWord = new RegExp(
        `(?<![가-힣])${word}(?:은|는|이|가|을|를|의|에|에서|에는|과|와|도|만|으?로)?(?![가-힣])`,
        'u',
      );
      const [hit] = (await corpus.search(word, { limit: 1 })).hits;
      if (!hit || !asWord.test(hit.text)) missed.push(word);
    }
    say('one syllable', ONE_SYLLABLE.length, missed);
    assert.ok(ONE_SYLLABLE.length - missed.length >= FLOOR.oneSyllable);
  });
});

function leadsOf(word: string): string {
  return word
    .split('')
    .map((_, at) => leadOf(word, at))
    .join('');
}

/** What was typed without the word meant among the first five passages. */
async function missedOf(typed: readonly (readonly [query: string, meant: string])[]): Promise<string[]> {
  const corpus = await sampleDesk();
  const missed: string[] = [];
  for (const [query, meant] of typed) {
    const { hits } = await corpus.search(query, { limit: 5, typing: true });
    if (!hits.some(({ text }) => text.replaceAll(/\s/g, '').includes(meant))) missed.push(query);
  }
  return missed;
}

function say(what: string, count: number, missed: readonly string[]): void {
  console.log(`  ${what}: ${count - missed.length} of ${count} in the top 5, missed: ${missed.join(', ')}`);
}
