import { STYLES } from './looks';
import type { CharacterLook, ParagraphLook } from './looks';

/** The looks that a document uses, in the order in which their numbers in it count. */
export class LookTable {
  readonly characters: CharacterLook[] = [];
  readonly paragraphs: ParagraphLook[] = [];
  private readonly numbers = new Map<string, number>();

  constructor() {
    for (const { characters, paragraph } of Object.values(STYLES)) {
      this.ofCharacters(characters);
      this.ofParagraph(paragraph);
    }
  }

  ofCharacters(look: CharacterLook): number {
    return this.numberOf(look, this.characters);
  }

  ofParagraph(look: ParagraphLook): number {
    return this.numberOf(look, this.paragraphs);
  }

  private numberOf<T extends object>(look: T, rows: T[]): number {
    // A look of one kind has fields that one of the other kind has not.
    const key = JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, rows.length);
    return rows.push(look) - 1;
  }
}
