import type { readKnowledge } from '../entities/knowledgeFile';
import type { Source } from '../sources/source';
import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import { locateEvidence } from './evidence';

/** Evidence that cannot be found, as problems of the knowledge file that names it. */
export function evidenceProblems(
  read: ReturnType<typeof readKnowledge>,
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  return read.entities.flatMap(entity =>
    entity.facts.flatMap((fact, factIndex) =>
      fact.evidence.flatMap((reference, evidenceIndex): Problem[] => {
        const found = locateEvidence(reference, sources);
        if (typeof found !== 'string') return [];
        const message =
          found === 'sourceMissing'
            ? phrase('No source here is called {0}, so this fact is not shown.', reference.source)
            : phrase('These words are not in {0}, so this fact is not shown.', reference.source);
        const range = read.factPlace(entity.id, factIndex, evidenceIndex);
        return [{ code: found, severity: 'warning', message, range }];
      }),
    ),
  );
}
