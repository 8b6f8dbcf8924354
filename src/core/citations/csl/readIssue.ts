/** Volume and issue of a journal, as CSL has them. */
export interface Issue {
  readonly volume?: string;
  readonly issue?: string;
}

/** `제27권 1호`, `제27권 제1호`, `27(1)`, `vol. 27, no. 1`, `제12호`; undefined for any other number. */
export function readIssue(written: string): Issue | undefined {
  const number = written.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  for (const pattern of PATTERNS) {
    const { volume, issue } = pattern.exec(number)?.groups ?? {};
    if (volume ?? issue) return { ...(volume && { volume }), ...(issue && { issue }) };
  }
  return undefined;
}

const PATTERNS: readonly RegExp[] = [
  /^(?:제 ?)?(?<volume>\d{1,4}) ?권(?:,? ?(?:제 ?)?(?<issue>\d{1,4}) ?[호집])?$/u,
  /^(?:제 ?)?(?<issue>\d{1,4}) ?[호집]$/u,
  /^(?<volume>\d{1,4}) ?\((?<issue>\d{1,4})\)$/u,
  /^vol(?:\.|ume)? ?(?<volume>\d{1,4})(?:,? ?(?:no\.?|issue|number) ?(?<issue>\d{1,4}))?$/iu,
  /^no\.? ?(?<issue>\d{1,4})$/iu,
];
