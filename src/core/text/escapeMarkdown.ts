/**
 * Text as inline Markdown that renders to exactly this text in CommonMark, GFM and pandoc. Quotation
 * marks stay as they are; runs of white space become one space, because nothing inserted is ever wrapped.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<~^$@|]/g, '\\$&')
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&');
}

/** Text without line breaks: every run of breaks, tabs and blanks is one space. NUL, which Markdown replaces, goes. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ').replaceAll('\0', '');
}

/** Inline Markdown made safe to begin a block: no list, heading, quotation or rule comes of its first characters. */
export function escapeBlockStart(markdown: string): string {
  return markdown.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2').replace(/^([#>+=:%-])/u, '\\$1');
}

/** Inline Markdown as the text it stands for: escapes and the common entities read, emphasis marks dropped. */
export function unescapeMarkdown(markdown: string): string {
  return oneLine(markdown).replace(
    /\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot|nbsp);|[*`]|~~/gu,
    (_, escaped: string | undefined, entity: string | undefined) =>
      escaped ?? (entity ? ENTITIES[entity]! : ''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
