import type { EvidenceReference } from '../entities/entity';
import { matchQuote } from '../quotes/matchQuote';
import type { Passage } from '../sources/passage';
import type { Source } from '../sources/source';
import { originalRange } from '../text/mappedText';
import { firstIndexNot } from '../text/bisect';
import { compareUnits } from '../text/compare';
import type { TextRange } from '../text/textRange';
import type { Evidence } from './fact';

/** A range of a source's repaired text as evidence: the words there, and the way back to the file. */
export function evidenceAt(source: Source, range: TextRange): Evidence {
  const original = originalRange(source.body, range);
  return {
    sourceId: source.id,
    uri: source.uri,
    start: range.start,
    end: range.end,
    text: source.body.text.slice(range.start, range.end),
    originalStart: original.start,
    originalEnd: original.end,
    paragraph: passageAt(source.passages, range.start)?.paragraph ?? 1,
  };
}

/** The passage that holds `offset` of the repaired text. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  const passage = passages[firstIndexNot(passages, ({ end }) => end <= offset)];
  return passage && passage.start <= offset ? passage : undefined;
}

/** Why a reference to evidence leads nowhere. */
export type EvidenceFault = 'sourceMissing' | 'quoteMissing';

/**
 * The place a knowledge file's evidence names, found again by its words. The source may be named by its
 * id or by the end of it (`sources/essay.txt` for `corpus/sources/essay.txt`), so that a knowledge file
 * works from whichever folder is opened.
 */
export function locateEvidence(
  reference: EvidenceReference,
  sources: ReadonlyMap<string, Source>,
): Evidence | EvidenceFault {
  const named = sourcesNamed(reference.source, sources);
  if (!named.length) return 'sourceMissing';
  for (const source of named) {
    const range = matchQuote(source.body.text, { quote: { exact: reference.quote, prefix: '', suffix: '' } });
    if (range) return evidenceAt(source, range);
  }
  return 'quoteMissing';
}

function sourcesNamed(name: string, sources: ReadonlyMap<string, Source>): Source[] {
  const exact = sources.get(name);
  if (exact) return [exact];
  const ending = '/' + name.replace(/^\.?\//, '').normalize('NFC');
  return [...sources.values()]
    .filter(source => ('/' + source.id).normalize('NFC').endsWith(ending))
    .sort((a, b) => a.id.length - b.id.length || compareUnits(a.id, b.id));
}
