import { draftInFront } from '../drafts/draftInFront';
import { renewNotesOf } from '../drafts/renewNotes';
import type { Command } from './command';

/** Writes the footnotes of the draft in front as its style has them today. */
export const renewNotes: Command = {
  id: 'gakju.renewNotes',
  needsAllSources: true,
  async run({ corpus, folder }) {
    const document = draftInFront(folder);
    if (document) await renewNotesOf(document, corpus);
  },
};
