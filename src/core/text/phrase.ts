/**
 * A sentence for the writer as data: an English template with numbered gaps, and what goes into them.
 * Core knows no display language, so the editor translates the template (it is the key of the l10n
 * bundles) and the command line prints the English.
 */
export interface Phrase {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** `phrase('{0} is read against {1}', '지난 8월', '2023-09')` */
export function phrase(template: string, ...args: (string | number)[]): Phrase {
  return { template, args };
}

/** The phrase in English, for the command line, logs and tests. */
export function inEnglish({ template, args }: Phrase): string {
  return template.replace(/\{(\d+)\}/g, (gap, index: string) => String(args[Number(index)] ?? gap));
}
