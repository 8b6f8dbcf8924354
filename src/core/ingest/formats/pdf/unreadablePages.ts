import type { PageText } from './pageText';

/** Pages (from 0) out of which no words can be taken, by the reason. */
export interface UnreadablePages {
  /** Hardly anything is written there: pictures, perhaps. */
  readonly empty: readonly number[];
  /** The fonts do not say which characters they draw, so what comes out is no text. */
  readonly garbled: readonly number[];
}

export function findUnreadablePages(pages: readonly PageText[]): UnreadablePages {
  const empty: number[] = [];
  const garbled: number[] = [];
  pages.forEach(({ items }, page) => {
    const text = items.map(item => item.text.replace(/\s+/g, '')).join('');
    if (text.length < FEWEST) empty.push(page);
    else if (share(text) > MOST_STRANGE) garbled.push(page);
  });
  return { empty, garbled };
}

/** Characters: a scanned page may still have its number set. */
const FEWEST = 8;
const MOST_STRANGE = 0.2;

/** Characters of no meaning, and letters that neither Korean nor its neighbours nor Europe write. */
const STRANGE =
  /[\p{Co}\p{Cn}\uFFFD\u0180-\u02AF]|(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Greek}])\p{L}/gu;

function share(text: string): number {
  return (text.match(STRANGE)?.length ?? 0) / text.length;
}
