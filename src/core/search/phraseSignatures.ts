import { grown } from './growing';
import { compactForm, isPlain, plainTextHolds } from './matchPhrase';
import { pieceOfNumber } from './pieces';
import type { Piece, PieceReader } from './pieces';

/** Bits for one passage: of a passage's four hundred pairs of characters nearly every one has a bit to itself or shares it with one other. */
const BITS = 512;
const WORDS = BITS / 32;
/** So many passages share a page, so that a growing index never copies what it has. */
const PAGE = 1 << 10;

/**
 * Which passages may hold a phrase, told without reading them: a passage has the bits of all pairs of characters
 * that stand side by side in its compact text (a signature file: Faloutsos and Christodoulakis, 1984). A phrase of
 * five syllables leaves one passage in ten to be read, one of ten syllables one in three hundred.
 */
export class PhraseSignatures {
  private readonly pages: Uint32Array<ArrayBuffer>[];
  /** By passage, whether its text is plain, which takes as long to see as to look for a phrase in it. */
  private plain: Uint8Array<ArrayBuffer>;

  constructor(from?: PieceReader) {
    this.pages = Array.from({ length: from?.number() ?? 0 }, () => from!.numbers(Uint32Array));
    this.plain = from?.numbers(Uint8Array) ?? new Uint8Array(1 << 8);
  }

  /** What they are made of, to go on from here. */
  pieces(): Piece[] {
    return [pieceOfNumber(this.pages.length), ...this.pages, this.plain];
  }

  /** Passages come in ascending order. */
  add(passage: number, text: string): void {
    if (passage >= this.plain.length) this.plain = grown(this.plain, passage + 1);
    this.plain[passage] = isPlain(text) ? 1 : 0;
    const compactText = compactForm(text);
    while (this.pages.length * PAGE <= passage) this.pages.push(new Uint32Array(PAGE * WORDS));
    const page = this.pages.at(-1)!;
    const start = (passage % PAGE) * WORDS;
    for (let at = 1; at < compactText.length; at++) {
      const bit = bitOf(compactText, at);
      page[start + (bit >>> 5)]! |= 1 << (bit & 31);
    }
  }

  /** A test that no passage fails in which the compact `phrase` stands. */
  mayHold(phrase: string): (passage: number) => boolean {
    const bits = Array.from({ length: phrase.length - 1 }, (_, index) => bitOf(phrase, index + 1));
    const words = Int32Array.from(bits, bit => bit >>> 5);
    const masks = Int32Array.from(bits, bit => 1 << (bit & 31));
    return passage => {
      const page = this.pages[Math.floor(passage / PAGE)]!;
      const start = (passage % PAGE) * WORDS;
      for (let index = 0; index < words.length; index++)
        if ((page[start + words[index]!]! & masks[index]!) === 0) return false;
      return true;
    };
  }

  /** Whether the compact `phrase` stands in the text of a passage. */
  holds(passage: number, text: string, phrase: string): boolean {
    return this.plain[passage] ? plainTextHolds(text, phrase) : compactForm(text).includes(phrase);
  }
}

/** The bit of the pair that ends at `at`: the upper bits of a multiplication, which depend on all of its units. */
function bitOf(text: string, at: number): number {
  const pair = (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);
  return Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> 23;
}
