import type { CiteprocCite } from 'citeproc';
import english from '../locales/en-US.xml';
import korean from '../locales/ko-KR.xml';
import { oneLine } from '../../text/escapeMarkdown';
import type { CitationItem, Locator } from '../citation';
import type { CitePosition, PositionedCite } from '../citePositions';
import { cslItem } from './cslItem';
import type { CslItem } from './cslItem';
import { markdownFormat, tidyMarkdown } from './markdownFormat';

/** One style at work. */
export interface CslEngine {
  /** Takes the works of a draft in place of those before; two works of one author are then told apart. */
  enter(items: readonly CitationItem[]): void;
  /** Cites as one note, with the stop at its end. */
  note(cites: readonly PositionedCite[]): string;
  bibliography(): string[];
}

/** Loads citeproc when the first style is made. Throws when `csl` is none. */
export async function createEngine(csl: string, language: 'ko' | 'en'): Promise<CslEngine> {
  const { CSL } = await import('./citeproc');
  CSL.Output.Formats['gakju'] ??= markdownFormat(CSL.Output.Formats['text']!);
  const items = new Map<string, CslItem>();
  const engine = new CSL.Engine(
    {
      retrieveLocale: wanted => (wanted.startsWith('ko') ? korean : english),
      retrieveItem: id => items.get(id) ?? { id, type: 'document' },
    },
    csl,
  );
  engine.setOutputFormat('gakju');
  let entered = '';
  return {
    enter(works) {
      const wanted = new Map(
        works.map(({ sourceId, metadata }) => [sourceId, cslItem(sourceId, metadata, language)]),
      );
      const ids = [...wanted.keys()].sort();
      const now = JSON.stringify(ids.map(id => wanted.get(id)));
      // Telling works of one author apart is most of the time that a note takes.
      if (now === entered) return;
      items.clear();
      for (const id of ids) items.set(id, wanted.get(id)!);
      engine.updateItems(ids);
      entered = now;
    },
    note: cites => tidyMarkdown(engine.makeCitationCluster(cites.map(asCite))),
    bibliography() {
      if (!items.size) return [];
      const made = engine.makeBibliography();
      return made ? made[1].map(tidyMarkdown) : [];
    },
  };
}

const POSITIONS: Readonly<Record<CitePosition, number>> = {
  first: 0,
  subsequent: 1,
  ibid: 2,
  ibidWithLocator: 3,
};

function asCite({ item, position, firstNote }: PositionedCite): CiteprocCite {
  return {
    id: item.sourceId,
    position: POSITIONS[position],
    ...(item.locator && { label: item.locator.label, locator: locatorOf(item.locator) }),
    ...(position !== 'first' && { 'first-reference-note-number': String(firstNote) }),
  };
}

/** CSL reads a range by its hyphen, and prints it with the dash of the style. */
function locatorOf({ label, value }: Locator): string {
  const place = oneLine(value).trim();
  return label === 'section' ? place : place.replace(/\s*[-‐‑‒–—~∼～]+\s*/gu, '-');
}
