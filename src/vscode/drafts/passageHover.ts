import type { NotePassage } from '../../core/drafts/notes/notePassages';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { commandLink, escapeMarkdown } from '../hover/markdown';

/** As much of a passage is shown; the rest is one click away. */
const LONGEST = 300;

/** What a footnote's hover says of the passages that the note rests on; `nameOf` is a source's title. */
export function passageHover(
  passages: readonly NotePassage[],
  nameOf: (id: string) => string,
  say: (phrase: Phrase) => string,
): string {
  return passages
    .map(({ sourceId, kind, state, passage }) => {
      const name = escapeMarkdown(nameOf(sourceId));
      const line = `${ICONS[state]} ${say(SAID[state](name, kind === 'quote'))}`;
      if (!passage) return line;
      const shown = passage.words.length > LONGEST ? `${passage.words.slice(0, LONGEST)}…` : passage.words;
      const link = commandLink(
        say(phrase('open')),
        'gakju.openSource',
        say(phrase('Open the source at these words')),
        {
          id: sourceId,
          ...passage.range,
        },
      );
      return `${line} · ${link}\n\n> ${escapeMarkdown(shown)}`;
    })
    .join('\n\n');
}

const ICONS = { stands: '$(check)', altered: '$(warning)', sourceMissing: '$(question)' } as const;

const SAID: Readonly<Record<NotePassage['state'], (name: string, isQuote: boolean) => Phrase>> = {
  stands: (name, isQuote) =>
    isQuote
      ? phrase('Quoted as it stands in {0}', name)
      : phrase('In your own words; the passage stands in {0}', name),
  altered: (name, isQuote) =>
    isQuote
      ? phrase('Not as it stands in {0}', name)
      : phrase('In your own words; the passage is no longer as it was in {0}', name),
  sourceMissing: name => phrase('Cannot be checked: {0} is not among the sources', name),
};
