import type { Passage } from '../../sources/passage';
import type { Layout } from '../formats/sourceFormat';

/** The passage that is the text's title, where one stands above it: a first heading, by mark or by shape. */
export function findTitle(text: string, passages: readonly Passage[], layout: Layout): Passage | undefined {
  const first = passages.find(({ kind }) => kind !== 'byline' && kind !== 'note');
  if (!first || first.kind !== 'heading' || !passages.some(({ kind }) => kind === 'prose')) return undefined;
  const words = text.slice(first.start, first.end);
  if (layout === 'markdown' && !/^#[ \t]+$/.test(text.slice(Math.max(0, first.start - 2), first.start)))
    return undefined;
  return SECTIONS.test(words) || NUMBERED.test(words) || words.length < 2 ? undefined : first;
}

/** Headings of a first section rather than of the whole. */
const SECTIONS =
  /^(?:서론|들어가며|들어가는 말|머리말|여는 글|서문|개요|요약|초록|목차|문제 ?제기|배경|introduction|summary|abstract|executive summary|overview|background|contents|key points)$/iu;
const NUMBERED = /^(?:[ⅠⅡⅢⅣⅤ]|[IVX]{1,4}\.|\d{1,2}[.)]|제 ?\d{1,2} ?[장절])/u;
