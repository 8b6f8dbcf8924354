import type { Mention } from '../../entities/entity';
import { phrase } from '../../text/phrase';
import type { Draft } from '../draft';
import { isOwnWords } from '../names/ownWords';
import { rewriteName } from '../names/rewriteName';
import type { DraftCheck, DraftProblem } from './draftCheck';

/**
 * One name written in two ways in one draft: 키예프 and 키이우, 북·러 정상회담 and 북러 정상회담, 조약 and 협정 for
 * one treaty. Short forms and titles are no second spelling, and the words of a quotation are not ours.
 */
export const nameSpelling: DraftCheck = {
  id: 'nameSpelling',
  check: ({ draft, mentions = [] }) => {
    const own = mentions.filter(mention => isOwnWording(mention, draft));
    const byEntity = gather(own, mention => mention.entity.id);
    return [...byEntity.values()].flatMap(places => problemsOf(draft, places));
  },
};

/** The rarer spelling is pointed out; of two equally frequent ones the later. */
function problemsOf(draft: Draft, places: readonly Mention[]): DraftProblem[] {
  const bySurface = [...gather(places, mention => mention.surface.replaceAll(/\s+/gu, ' '))].sort(
    ([, a], [, b]) => b.length - a.length || a[0]!.start - b[0]!.start,
  );
  return bySurface.flatMap(([surface, rare], index) => {
    const usual = bySurface.slice(0, index).find(([other]) => isVariant(surface, other))?.[0];
    if (usual === undefined) return [];
    return rare.map((mention): DraftProblem => ({
      code: 'nameSpelling',
      severity: 'information',
      message: phrase('This name is written “{0}” here and “{1}” elsewhere in this draft.', surface, usual),
      range: { start: mention.start, end: mention.end },
      fixes: [
        { title: phrase('Write “{0}” here', usual), edits: [rewriteName(draft.text, mention, usual)] },
        {
          title: phrase('Write “{0}” everywhere in this draft', usual),
          edits: rare.map(place => rewriteName(draft.text, place, usual)),
        },
      ],
    }));
  });
}

function gather(mentions: readonly Mention[], keyOf: (mention: Mention) => string): Map<string, Mention[]> {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  }
  return byKey;
}

/** Whether two spellings are one name written differently, and not a name and its short form. */
function isVariant(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return true;
  if (/[가-힣]/u.test(one) !== /[가-힣]/u.test(other)) return false;
  if (one.includes(other) || other.includes(one)) return false;
  if (areTreatyNouns(one, other)) return true;
  const isNear = Math.abs(one.length - other.length) <= 1 && one.length >= 3 && other.length >= 3;
  return isNear && one.charAt(0) === other.charAt(0) && differing(one, other) <= 2;
}

/** 북러 조약 and 북러 협정: the same but for the word that says what it is. */
function areTreatyNouns(a: string, b: string): boolean {
  const noun = /(?:조약|협정|협약|합의서?|선언|의정서|Treaty|Agreement|Pact|Accord)$/iu;
  const [nounA, nounB] = [noun.exec(a)?.[0], noun.exec(b)?.[0]];
  if (!nounA || !nounB || nounA === nounB) return false;
  return a.slice(0, -nounA.length) === b.slice(0, -nounB.length);
}

function plain(surface: string): string {
  return surface.normalize('NFC').replaceAll(/[\s·ㆍ・\-‐–]/gu, '');
}

/** How many characters differ between what both begin and end with alike. */
function differing(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}

/** Inferred names (김 위원장) are no spellings. */
function isOwnWording(mention: Mention, draft: Draft): boolean {
  if (mention.implied || mention.nested || mention.candidates || mention.origin !== 'listed') return false;
  return isOwnWords(mention, draft);
}
