/** The command was called with the wrong words: exit 2, with a sentence that says what would be right. */
export class WrongUse extends Error {}

/** The command worked and found faults: exit 1. The answer has been printed. */
export class CheckFailed extends Error {}

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : text + '\n');
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** `text` on one line of at most `width` characters. */
export function oneLine(text: string, width = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= width ? line : line.slice(0, width - 1) + '…';
}
