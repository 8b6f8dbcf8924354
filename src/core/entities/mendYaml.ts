import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';

/**
 * The YAML text with what stops a parser made harmless, each character still at its place: the markers of
 * an unfinished merge become comments (both sides then serve), tabs that indent become spaces.
 */
export function mendYaml(text: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let start = 0;
  const lines = text.split('\n').map(line => {
    const mended = mendLine(line, start, problems);
    start += line.length + 1;
    return mended;
  });
  return { text: problems.length ? lines.join('\n') : text, problems };
}

function mendLine(line: string, start: number, problems: Problem[]): string {
  if (MERGE_MARKER.test(line)) {
    const message = phrase('A merge was not finished here. Both sides are read until you choose one.');
    const range = { start, end: start + Math.max(1, line.trimEnd().length) };
    problems.push({ code: 'knowledgeConflict', severity: 'error', message, range });
    return `#${line.slice(1)}`;
  }
  const indent = /^[ \t]*/.exec(line)![0];
  if (!indent.includes('\t') || indent.length === line.trimEnd().length) return line;
  const message = phrase('YAML is indented with spaces; this tab is read as one.');
  problems.push({
    code: 'knowledgeTab',
    severity: 'warning',
    message,
    range: { start, end: start + indent.length },
  });
  return indent.replaceAll('\t', ' ') + line.slice(indent.length);
}

const MERGE_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
