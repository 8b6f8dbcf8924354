import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { ExportFormat } from './exportFormat';
import type { PrintedDraft } from './printedDraft';
import { PAGE_STYLE } from './pageStyle';

/** A page that stands alone: no script, and nothing that a reader's browser would have to fetch. */
export const html: ExportFormat = {
  write: draft => Promise.resolve(new TextEncoder().encode(page(draft))),
};

const LABELS = {
  ko: { notes: '각주', back: (note: string) => `본문의 각주 ${note} 자리로` },
  en: { notes: 'Footnotes', back: (note: string) => `Back to reference ${note}` },
};

function page(draft: PrintedDraft): string {
  return `<!doctype html>
<html lang="${draft.language === 'ko' ? 'ko-KR' : 'en-US'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(draft.name)}</title>
<style>
${PAGE_STYLE.trim()}
</style>
</head>
<body>
<main>
${header(draft)}${article(draft)}
</main>
</body>
</html>
`;
}

function header({ title, authors, date }: PrintedDraft): string {
  const lines = [
    title && `<h1>${escaped(title)}</h1>`,
    authors.length && `<p class="author">${escaped(authors.join(', '))}</p>`,
    date && `<p class="date">${escaped(date)}</p>`,
  ].filter(line => typeof line === 'string');
  return lines.length ? `<header>\n${lines.join('\n')}\n</header>\n` : '';
}

function article({ body, language }: PrintedDraft): string {
  const { notes, back } = LABELS[language];
  const tree = toHast(body, {
    footnoteLabel: notes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (note, again) => back(again > 1 ? `${note + 1}-${again}` : `${note + 1}`),
    clobberPrefix: '',
  });
  // The page holds nothing but the draft, so its ids need no prefix; sanitized, links to them would lose theirs.
  return toHtml(sanitize(tree, { ...defaultSchema, clobber: [] }));
}

function escaped(text: string): string {
  return toHtml({ type: 'text', value: text });
}
