import type { ResultGroup, ResultHit } from '../../../media/searchView/protocol';
import type { SearchAnswer, SearchHit } from '../../core/corpus';
import { bySource } from '../../core/sources/bySource';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { fileName, sourceDetail, sourceName } from '../sourceName';

/** The hits by source, in the order of each source's best hit; `sources` counts those that are not here too. */
export function searchGroups(
  { hits, sources }: Pick<SearchAnswer, 'hits' | 'sources'>,
  say: (phrase: Phrase) => string,
  isPinned: (id: string) => boolean = () => false,
): ResultGroup[] {
  const groups = bySource(hits, hit => hit.source.id);
  return sources.flatMap(({ id, count }) => {
    const group = groups.get(id);
    if (!group) return [];
    const { source } = group[0]!;
    const inferred = inferredOf(source.metadata.origins, say);
    return {
      sourceId: source.id,
      title: sourceName(source),
      detail: sourceDetail(source.metadata),
      ...(inferred ? { inferred } : {}),
      count,
      hits: group.map(hit => toResultHit(hit, say, isPinned(hitId(hit)))),
    };
  });
}

/** The pinned hits, which come from any source, each with the name of its own. */
export function pinnedGroup(
  pins: ReadonlyMap<string, SearchHit>,
  title: string,
  say: (phrase: Phrase) => string,
): ResultGroup | undefined {
  if (!pins.size) return undefined;
  const hits = [...pins].map(([id, hit]) => {
    const shown = toResultHit(hit, say, true);
    return { ...shown, id, heading: sourceName(hit.source) };
  });
  return { sourceId: title, title, detail: '', count: hits.length, hits };
}

/** A hit's name between the view and the extension, unique within one answer. */
export function hitId({ source, passage }: SearchHit): string {
  return `${source.id}@${passage.start}`;
}

function toResultHit(hit: SearchHit, say: (phrase: Phrase) => string, isPinned: boolean): ResultHit {
  const { snippet, passage } = hit;
  return {
    id: hitId(hit),
    text: snippet.text,
    highlights: snippet.highlights,
    ...(passage.heading ? { heading: passage.heading } : {}),
    paragraph: passage.page
      ? say(phrase('p. {0}, ¶ {1}', passage.page, passage.paragraph))
      : say(phrase('¶ {0}', passage.paragraph)),
    ...(hit.alsoIn?.length && {
      alsoIn: say(phrase('also in {0}', hit.alsoIn.map(({ id }) => fileName(id)).join(', '))),
    }),
    isPinned,
    cutBefore: snippet.cutBefore,
    cutAfter: snippet.cutAfter,
  };
}

function inferredOf(
  origins: SearchHit['source']['metadata']['origins'],
  say: (phrase: Phrase) => string,
): string {
  return Object.values(origins)
    .filter(origin => origin.certainty === 'inferred' && origin.why)
    .map(origin => say(phrase('inferred: {0}', say(origin.why!))))
    .join('\n');
}
