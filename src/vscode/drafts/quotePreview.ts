import type { QuoteForm } from '../../core/drafts/insertQuote';
import { setQuotationMarks } from '../../core/text/quotationMarks';

/** What a form makes of words, on one line: `“…”¹`, `> …¹`, `…¹`. */
export function previewOf(typed: string, form: QuoteForm): string {
  const words = typed.trim();
  if (form === 'inline') return `“${setQuotationMarks(words, 1).text}”¹`;
  return form === 'block' ? `> ${setQuotationMarks(words, 0).text}¹` : `¹ ← ${words}`;
}
