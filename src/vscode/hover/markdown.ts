/** The text as Markdown that shows just these characters: nothing of a source or a knowledge file becomes active. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$:@]/g, character => `&#${character.charCodeAt(0)};`)
    .replace(/\s+/g, ' ');
}

/** The only commands that links in a hover of names and dates may run. */
export const HOVER_COMMANDS: readonly string[] = [
  'gakju.openSource',
  'gakju.quoteInDraft',
  'gakju.trimQuote',
  'gakju.showMentions',
  'gakju.networkPicture',
  'gakju.addName',
  'gakju.mergeName',
  'gakju.ignoreName',
  'gakju.insertAbsoluteDate',
];

/** A link that runs one of our commands with plain arguments. */
export function commandLink(label: string, command: string, title: string, ...args: unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, character =>
    character === '(' ? '%28' : '%29',
  );
  return `[${label}](command:${command}?${query} "${title.replaceAll('"', '”')}")`;
}
