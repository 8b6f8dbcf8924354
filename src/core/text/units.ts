/** UTF-16 units to be looked at one by one: a string, or a word that no string has been made of. */
export interface Units {
  readonly length: number;
  charCodeAt(index: number): number;
}
