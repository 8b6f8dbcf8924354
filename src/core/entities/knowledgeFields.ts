import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { YamlPath, YamlText } from '../text/yaml';
import type { LocalText } from './entity';

export type Fields = Readonly<Record<string, unknown>>;

/** Reads values of a knowledge file and notes, at the value, what is not as it should be. */
export class KnowledgeFields {
  readonly problems: Problem[];
  private readonly yaml: YamlText;
  private reported = 0;

  constructor(yaml: YamlText, problems: readonly Problem[]) {
    this.yaml = yaml;
    this.problems = [...problems];
  }

  /** Notes a problem at the value of `path`, or at its key. A file that is wrong everywhere is not listed in full. */
  report(
    path: YamlPath,
    code: string,
    severity: Problem['severity'],
    message: Phrase,
    at: 'value' | 'key' = 'value',
  ): void {
    if (++this.reported > MOST_PROBLEMS) return;
    const range = at === 'key' ? this.yaml.keyRangeOf(path) : this.yaml.rangeOf(path);
    this.problems.push({ code, severity, message, range });
  }

  checkKeys(fields: Fields, known: readonly string[], path: YamlPath): void {
    for (const key of Object.keys(fields)) {
      if (known.includes(key)) continue;
      const message = phrase('{0} is not known here; expected: {1}.', key, known.join(', '));
      this.report([...path, key], 'knowledgeKey', 'warning', message, 'key');
    }
  }

  /** The items of a list with their paths; nothing for an absent list. */
  list(value: unknown, path: YamlPath): (readonly [unknown, YamlPath])[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.map((item, index) => [item as unknown, [...path, index]] as const);
    this.report(path, 'knowledgeShape', 'error', phrase('A list is expected here.'));
    return [];
  }

  /** The text at `path`. Numbers are taken as written (`from: 2016`). */
  text(value: unknown, path: YamlPath): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value.trim() || undefined;
    this.report(path, 'knowledgeShape', 'error', phrase('A text is expected here.'));
    return undefined;
  }

  requiredText(value: unknown, path: YamlPath, key: string): string | undefined {
    const text = this.text(value, path);
    if (text === undefined && (value === undefined || value === null || value === ''))
      this.reportMissing(path, key);
    return text;
  }

  reportMissing(path: YamlPath, key: string): void {
    this.report(path, 'knowledgeMissing', 'error', phrase('{0} is missing.', key));
  }

  /** A time in EDTF; an odd one is kept as written, with a warning. */
  time(value: unknown, path: YamlPath): string | undefined {
    const text = this.text(value, path);
    if (text !== undefined && !EDTF.test(text)) {
      const message = phrase('{0} is not a date such as 2023-09-13, 2023-09, 2023 or 2023/2024.', text);
      this.report(path, 'knowledgeDate', 'warning', message);
    }
    return text;
  }

  /** `{ ko, en }`, or one text, which is taken as Korean when it has Hangul in it. */
  localText(value: unknown, path: YamlPath, key: string): LocalText | undefined {
    if (!isRecord(value)) {
      const text = this.requiredText(value, path, key);
      if (text === undefined) return undefined;
      return /[가-힣]/u.test(text) ? { ko: text } : { en: text };
    }
    this.checkKeys(value, ['ko', 'en'], path);
    const ko = this.text(value['ko'], [...path, 'ko']);
    const en = this.text(value['en'], [...path, 'en']);
    if (ko === undefined && en === undefined) {
      this.reportMissing(path, key);
      return undefined;
    }
    return { ...(ko === undefined ? {} : { ko }), ...(en === undefined ? {} : { en }) };
  }
}

/** More would not be read, and a range costs a walk through the file. */
const MOST_PROBLEMS = 500;

const POINT = String.raw`(?:-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?)`;
const EDTF = new RegExp(`^(?:${POINT}|${POINT}?(?:\\.\\.)?/(?:\\.\\.|${POINT})?)$`, 'u');

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
