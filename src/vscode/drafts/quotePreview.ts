import type { QuoteForm } from '../../core/drafts/insertQuote';
import { setQuotationMarks } from '../../core/text/quotationMarks';

/** What a form makes of words, on one line: `“…”¹`, `> …¹`, `…¹`. */
export function previewOf(words: string, form: QuoteForm): string {
  if (form === 'inline') return `“${setQuotationMarks(words, 1).text}”¹`;
  return form === 'block' ? `> ${setQuotationMarks(words, 0).text}¹` : `¹ ← ${words}`;
}
