import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import type { HoverAnswer } from '../../core/facts/card';
import type { CorpusFolder } from '../corpusFolder';
import type { Places } from '../places';
import { displayLanguage, say } from '../say';
import { readSettings } from '../settings';
import { sourceName } from '../sourceName';
import { hoverMarkdown } from './hoverMarkdown';
import { HOVER_COMMANDS } from './markdown';

/** Texts in which names and dates explain themselves: drafts, readers, and the sources' own files. */
export const TEXTS: vscode.DocumentSelector = [
  { language: 'markdown' },
  { language: 'quarto' },
  { language: 'plaintext' },
  { language: 'gakju-source' },
];

export function registerHover(corpus: Corpus, folder: CorpusFolder, places: Places): vscode.Disposable {
  return vscode.languages.registerHoverProvider(TEXTS, {
    async provideHover(document, position, token) {
      const { hoverNames, hoverDates } = readSettings(document);
      const asked = hoverNames || hoverDates ? places.at(document, position) : undefined;
      if (!asked) return undefined;
      const answer = await corpus.hoverAt(asked.place);
      const shown = answer && only(answer, hoverNames, hoverDates);
      if (!shown || token.isCancellationRequested) return undefined;
      const words = {
        language: displayLanguage(),
        say,
        isDraft: asked.place.kind === 'draft',
        nameOf: (id: string) => nameOf(folder, id),
      };
      return new vscode.Hover(hoverMarkdown(shown, words).map(toMarkdownString), asked.toRange(shown.range));
    },
  });
}

function only(answer: HoverAnswer, names: boolean, dates: boolean): HoverAnswer | undefined {
  const cards = answer.cards.filter(card => (card.kind === 'time' ? dates : names));
  return cards.length ? { ...answer, cards } : undefined;
}

function nameOf(folder: CorpusFolder, id: string): string | undefined {
  const summary = folder.byId(id);
  return summary && sourceName(summary);
}

function toMarkdownString(value: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value, true);
  markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
  return markdown;
}
