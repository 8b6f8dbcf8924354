import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { CiteprocFormat } from 'citeproc';

/** citeproc's plain-text format with emphasis and escapes of Markdown, so that a title stays a title. */
export function markdownFormat(plain: CiteprocFormat): CiteprocFormat {
  return {
    ...plain,
    text_escape: (text: string | undefined) => (text ? escapeKeepingBlanks(text) : ''),
    '@font-style/italic': '*%%STRING%%*',
    '@font-style/oblique': '*%%STRING%%*',
    '@font-weight/bold': '**%%STRING%%**',
  };
}

/** Delimiters are escaped as well, and are often nothing but a blank at their ends. */
function escapeKeepingBlanks(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return before + escapeMarkdown(words) + after;
}

/**
 * What citeproc wrote, as a person would write it: addresses between `<` and `>` are links again, and
 * brackets that no renderer takes for a link need no backslash.
 */
export function tidyMarkdown(markdown: string): string {
  return markdown
    .trim()
    .replace(
      /\\<([a-z][a-z0-9+.-]{1,30}:[^\s<>]{1,2000})(?:\\>|>)/giu,
      (_, url: string) => `<${unescape(url)}>`,
    )
    .replace(/\\\[([^[\]\\]{1,200})\\\](?![([])(:?)/gu, (escaped, words: string, colon: string, at: number) =>
      // Only at the very beginning could a colon make it the definition of a link.
      colon && at === 0 ? escaped : `[${words}]${colon}`,
    );
}

function unescape(url: string): string {
  return url.replace(/\\(.)/gu, '$1');
}
