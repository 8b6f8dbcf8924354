import { matchAt } from '../../grammar';
import type { Part } from '../../meaning';
import { english } from './english';

const LEAD = english(
  '(?:the )?(?:(?<early>early|the start of|the beginning of|beginning of|start of)|(?<middle>mid|the middle of|middle of)|(?<late>late|the end of|end of))(?: in)?(?=[ -])',
);

/** early, mid-, the end of: before a year, month, decade or century. `end` is where the unit begins. */
export function readPart(text: string, at: number): { readonly end: number; readonly part?: Part } {
  const match = matchAt(LEAD, text, at);
  if (!match) return { end: at };
  const part = match.groups?.['early'] ? 'early' : match.groups?.['middle'] ? 'middle' : 'late';
  return { end: at + match[0].length + 1, part };
}
