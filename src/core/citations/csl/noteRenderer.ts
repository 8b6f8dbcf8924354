import type { Citation, CitationForm, CitationItem } from '../citation';
import { citePositions } from '../citePositions';
import type { PositionedCite } from '../citePositions';
import { isForeign } from '../isForeign';
import { createEngine } from './engine';
import type { CslEngine } from './engine';
import { joinCites, withoutStop } from './joinCites';
import { joinInText } from './joinInText';
import { withSpeaker } from './secondary';

/** A style as it is rendered: CSL for the draft's language, and for foreign sources where they differ. */
export interface RenderedStyle {
  readonly form: CitationForm;
  readonly language: 'ko' | 'en';
  readonly csl: string;
  readonly foreignCsl?: string;
}

export interface RenderOptions {
  /** `full` repeats every note whole: no 위의 글, no ibid. */
  readonly repeats: 'short' | 'full';
}

/** Writes the notes of drafts in one style. Making one takes tens of milliseconds; keep it. */
export interface NoteRenderer {
  readonly form: CitationForm;
  readonly language: 'ko' | 'en';
  /**
   * The notes of a draft in the order of their numbers, each one line of inline Markdown: a footnote's words,
   * or the parentheses of a style that cites in the text. An undefined note is one of the writer's own words
   * and stays undefined.
   */
  notes(
    citations: readonly (Citation | undefined)[],
    options: RenderOptions,
  ): readonly (string | undefined)[];
  /** The works as a bibliography: those of the draft's language first, each list in the style's order. */
  bibliography(items: readonly CitationItem[]): string[];
}

/** Throws when the style is no CSL. */
export async function createNoteRenderer(style: RenderedStyle): Promise<NoteRenderer> {
  const own = await createEngine(style.csl, style.language);
  const foreign = style.foreignCsl === undefined ? own : await createEngine(style.foreignCsl, 'en');
  const engineOf = ({ metadata }: CitationItem): CslEngine => (isForeign(metadata) ? foreign : own);
  const note = (cites: readonly PositionedCite[]): string => {
    const runs = runsOf(cites, engineOf).map(run => ({
      words: engineOf(run[0]!.item).note(run),
      secondary: run[0]!.item.secondary,
    }));
    if (style.form === 'inText') return joinInText(runs, style.language);
    const parts = runs.map(({ words, secondary }) =>
      secondary ? withSpeaker(withoutStop(words), secondary, style.language) : words,
    );
    return parts.length === 1 && !cites[0]?.item.secondary ? parts[0]! : joinCites(parts);
  };
  const enter = (items: readonly CitationItem[]): void => {
    for (const engine of new Set([own, foreign]))
      engine.enter(items.filter(item => engineOf(item) === engine));
  };
  const write = (citations: readonly (Citation | undefined)[], repeats: RenderOptions['repeats']) => {
    enter(citations.flatMap(citation => citation?.items ?? []));
    return citePositions(citations).map((cites, index) =>
      citations[index]?.items.length ? note(cites.map(cite => asWanted(cite, repeats))) : undefined,
    );
  };
  // Drafts are checked at every pause of typing, and mostly their notes are what they were.
  let last: { readonly key: string; readonly notes: (string | undefined)[] } | undefined;
  return {
    form: style.form,
    language: style.language,
    notes(citations, { repeats }) {
      const key = JSON.stringify([repeats, citations]);
      if (last?.key !== key) last = { key, notes: write(citations, repeats) };
      return last.notes;
    },
    bibliography(items) {
      enter(items);
      return [...new Set([own, foreign])].flatMap(engine => engine.bibliography());
    },
  };
}

function asWanted(cite: PositionedCite, repeats: RenderOptions['repeats']): PositionedCite {
  return repeats === 'full' ? { ...cite, position: 'first' } : cite;
}

/** Neighbours that one engine writes together; words of somebody else are written by themselves. */
function runsOf(
  cites: readonly PositionedCite[],
  engineOf: (item: CitationItem) => CslEngine,
): PositionedCite[][] {
  const runs: PositionedCite[][] = [];
  for (const cite of cites) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.item;
    const isApart = !last || last.secondary || cite.item.secondary || engineOf(last) !== engineOf(cite.item);
    if (isApart) runs.push([cite]);
    else run.push(cite);
  }
  return runs;
}
