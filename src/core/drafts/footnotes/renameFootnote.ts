import { phrase } from '../../text/phrase';
import type { Draft } from '../draft';
import { labelKey } from '../draft';
import type { FootnoteEdits } from './labels';
import { labelKeys, labelRefusal, relabel } from './labels';

/** Gives one footnote another label, in all its references and definitions; `label` is the present one. */
export function renameFootnote(draft: Draft, label: string, wanted: string): FootnoteEdits {
  const newLabel = wanted.normalize('NFC').trim();
  const refused = labelRefusal(newLabel);
  if (refused) return { refused };
  const key = labelKey(label);
  const taken = labelKeys(draft);
  if (taken.has(key) && labelKey(newLabel) !== key && taken.has(labelKey(newLabel)))
    return { refused: phrase('There is a footnote {0} already', newLabel) };
  return { edits: relabel(draft, new Map([[key, newLabel]])) };
}
