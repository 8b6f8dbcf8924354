import type { AuthorRow } from './protocol';

/** Family and given name from a whole name, and back; a Hangul name is one syllable and the rest. */
export function turned({ literal, family, given, ...rest }: AuthorRow): AuthorRow {
  if (family !== undefined) {
    const isHangul = /\p{Script=Hangul}/u.test(family);
    const whole = isHangul ? family + (given ?? '') : [given, family].filter(Boolean).join(' ');
    return { literal: whole, ...rest };
  }
  const name = (literal ?? '').trim();
  if (/^\p{Script=Hangul}+$/u.test(name)) return { family: name.slice(0, 1), given: name.slice(1), ...rest };
  const cut = name.lastIndexOf(' ');
  return { family: name.slice(cut + 1), given: cut < 0 ? '' : name.slice(0, cut), ...rest };
}

/** The rows as they are saved: those with a name, without empty parts. */
export function named(rows: readonly AuthorRow[]): AuthorRow[] {
  return rows
    .map(row => Object.fromEntries(Object.entries(row).filter(([, text]) => text.trim())) as AuthorRow)
    .filter(row => row.literal ?? row.family);
}
