import { labelKey, readDraft } from '../drafts/draft';
import type { Draft, FootnoteDefinition } from '../drafts/draft';
import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { LeftOut } from './printedTree';

/** What a reader of the exported file would miss; an error is what would look like a mistake of the writer. */
export function exportProblems(text: string, left: readonly LeftOut[], shift: number): Problem[] {
  const draft = readDraft(text);
  return [
    ...missingNotes(draft),
    ...sameLabels(draft),
    ...unusedNotes(draft),
    ...citationsByKey(draft),
    ...left.map(what => leftOutProblem(what, shift)),
  ];
}

function missingNotes({ references }: Draft): Problem[] {
  return references
    .filter(({ isDefined }) => !isDefined)
    .map(({ label, start, end }) => ({
      code: 'noteMissing',
      severity: 'error',
      message: phrase('[^{0}] has no note: the mark will be printed as it stands', label),
      range: { start, end },
    }));
}

function sameLabels({ definitions }: Draft): Problem[] {
  const labels = new Set<string>();
  return definitions.flatMap(definition => {
    const key = labelKey(definition.label);
    if (labels.has(key))
      return [atNote(definition, 'error', 'There are two notes [^{0}]: the first is printed')];
    labels.add(key);
    return [];
  });
}

function unusedNotes({ definitions, references }: Draft): Problem[] {
  const used = new Set(references.map(({ label }) => labelKey(label)));
  return definitions
    .filter(({ label }) => !used.has(labelKey(label)))
    .map(definition =>
      atNote(definition, 'information', 'Nothing refers to the note [^{0}]: it is left out'),
    );
}

/** Pandoc would write them out, with the data of the sources; this export prints what stands there. */
function citationsByKey({ keyCitations, text }: Draft): Problem[] {
  return keyCitations
    .filter(({ start }) => text[start] === '[')
    .map(({ start, end }) => ({
      code: 'keyCitation',
      severity: 'error',
      message: phrase(
        '{0} will be printed as it stands: turn keys into footnotes first',
        text.slice(start, end),
      ),
      range: { start, end },
    }));
}

function atNote(
  { label, start, end }: FootnoteDefinition,
  severity: Problem['severity'],
  template:
    'There are two notes [^{0}]: the first is printed' | 'Nothing refers to the note [^{0}]: it is left out',
): Problem {
  return { code: 'note', severity, message: phrase(template, label), range: { start, end } };
}

const LONGEST_SHOWN = 40;

function leftOutProblem({ kind, words, start, end }: LeftOut, shift: number): Problem {
  const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
  const message =
    kind === 'picture'
      ? phrase('A picture is left out: {0}', shown)
      : phrase('HTML is not exported, only the words in it: {0}', shown);
  return {
    code: 'leftOut',
    severity: 'information',
    message,
    range: { start: start + shift, end: end + shift },
  };
}
