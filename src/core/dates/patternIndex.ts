import type { Pattern } from './grammar';

const DIGIT = 0x30;

/** Latin lead words are no longer than that. */
const LONGEST_WORD = 12;

/** The patterns by what they begin with: it decides at nearly every character that there is nothing to try. */
export class PatternIndex {
  private readonly byCharacter = new Map<number, readonly Pattern[]>();
  /** By the first syllable, then by the second: most syllables begin nothing. */
  private readonly byPair = new Map<number, Map<number, readonly Pattern[]>>();
  private readonly byWord = new Map<string, readonly Pattern[]>();

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns)
      for (const lead of new Set(pattern.leads.split(' '))) this.add(lead, pattern);
    // What begins with one syllable is also to be tried where a pair begins.
    for (const [first, bySecond] of this.byPair) {
      const single = this.byCharacter.get(first) ?? [];
      for (const [second, listed] of bySecond)
        bySecond.set(
          second,
          patterns.filter(pattern => listed.includes(pattern) || single.includes(pattern)),
        );
    }
  }

  startingAt(text: string, at: number): readonly Pattern[] | undefined {
    const code = text.charCodeAt(at);
    if (code >= 0xac00 && code <= 0xd7a3) {
      return this.byPair.get(code)?.get(nextSyllable(text, at + 1)) ?? this.byCharacter.get(code);
    }
    if (isLetter(code)) return isLetter(text.charCodeAt(at - 1)) ? undefined : this.startingWith(text, at);
    return this.byCharacter.get(isDigit(code) ? DIGIT : code);
  }

  private startingWith(text: string, at: number): readonly Pattern[] | undefined {
    let end = at + 1;
    while (end - at <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
    return end - at > LONGEST_WORD ? undefined : this.byWord.get(text.slice(at, end).toLowerCase());
  }

  private startingWithSyllable(code: number): Map<number, readonly Pattern[]> {
    let bySecond = this.byPair.get(code);
    if (!bySecond) this.byPair.set(code, (bySecond = new Map()));
    return bySecond;
  }

  private add(lead: string, pattern: Pattern): void {
    if (lead === '') return;
    if (isLetter(lead.charCodeAt(0))) append(this.byWord, lead, pattern);
    else if (lead.length === 1) append(this.byCharacter, lead.charCodeAt(0), pattern);
    else append(this.startingWithSyllable(lead.charCodeAt(0)), lead.charCodeAt(1), pattern);
  }
}

function append<Key>(map: Map<Key, readonly Pattern[]>, key: Key, pattern: Pattern): void {
  map.set(key, [...(map.get(key) ?? []), pattern]);
}

/** The next syllable, over a gap or a line break. */
function nextSyllable(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a ? text.charCodeAt(at + 1) : code;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
