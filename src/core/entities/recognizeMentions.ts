import { findCountryLetters } from './countryLetters';
import { discoverEntities } from './discover';
import { splitWords } from './discovery/words';
import type { Entity, Mention } from './entity';
import { foldNames } from './foldText';
import type { FoldedNames } from './foldText';
import { createGazetteer } from './gazetteer';
import type { Gazetteer } from './gazetteer';
import { licenseHits } from './licence';
import { localNames } from './localNames';
import { matchNames } from './matchNames';
import { nestByLength } from './nesting';
import { SameNames } from './sameNames';
import { findShortForms } from './shortForms';
import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';

/** What is known of the text beside its words. */
export interface RecognitionOptions {
  /** The text's own date, ISO as precise as known: offices and summits are read against it. */
  readonly issued?: string;
  /** Whether names that nobody listed are looked for too; they are, unless this is false. */
  readonly discover?: boolean;
}

/** A name found and the entities it may stand for, before it is decided; offsets of the text. */
interface Found extends TextRange {
  readonly entities: readonly Entity[];
  /** Set where it is decided already: a short form. */
  readonly implied?: Phrase;
}

/**
 * Every place of `text` that names an entity: by start, the longest first, names inside names included.
 * Ranges are of `text` and cover the name alone, without its particle.
 */
export function recognizeMentions(
  text: string,
  gazetteer: Gazetteer,
  options: RecognitionOptions = {},
): Mention[] {
  const folded = foldNames(text);
  const reading = new Reading(folded, gazetteer, options.issued);
  const listed = findListed(folded, gazetteer);
  const known = reading.mentions(listed);
  const words = splitWords(text);
  const discovered =
    options.discover === false ? [] : discoverEntities(text, words, known, gazetteer.ignored);
  const further = withoutRivals(findFurther(folded, known, gazetteer, discovered), known);
  const all = [...listed, ...further];
  const persons = all.flatMap(({ start, entities: [entity] }) =>
    entity?.type === 'person' ? [{ start, entity }] : [],
  );
  persons.sort((a, b) => a.start - b.start);
  const short = findShortForms(words, persons, options.issued);
  return further.length || short.length ? reading.mentions([...all, ...short]) : known;
}

/** The spellings of the gazetteer and the country letters. */
function findListed(folded: FoldedNames, gazetteer: Gazetteer): Found[] {
  const hits = licenseHits(folded, matchNames(folded, gazetteer));
  const letters = findCountryLetters(folded, gazetteer, hits);
  return [
    ...hits.map(({ start, end, owners }) =>
      found(folded, start, end, preferListed(owners.map(({ entity }) => entity))),
    ),
    ...letters.map(({ start, end, entity }) => found(folded, start, end, [entity])),
  ];
}

/** Spellings that hold in this text only: glosses and short names it introduces, and names discovered in it. */
function findFurther(
  folded: FoldedNames,
  known: readonly Mention[],
  gazetteer: Gazetteer,
  discovered: readonly Entity[],
): Found[] {
  const { spellings, own } = localNames(folded.text, known, gazetteer.entityById);
  if (!spellings.length && !discovered.length) return [];
  const taken = new Set(known.map(placeOf));
  const hits = matchNames(folded, createGazetteer([...spellings, ...discovered]));
  return hits
    .map(({ start, end, owners: [owner] }) => {
      const { entity } = owner!;
      return found(folded, start, end, [own.get(entity.id) ?? entity]);
    })
    .filter(place => !taken.has(placeOf(place)));
}

/** A range as one number, which is quicker to look up than a string; no name is as long as `LONGER`. */
function placeOf({ start, end }: TextRange): number {
  return start * LONGER + (end - start);
}

const LONGER = 0x10000;

/**
 * What is listed wins: a discovered name inside or across a listed one goes, and so does one that only puts
 * a word before it (러시아 보스토치니 우주기지).
 */
function withoutRivals(further: readonly Found[], known: readonly Mention[]): Found[] {
  const outer = known.filter(mention => !mention.nested);
  let next = 0;
  return further
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(item => {
      while (next < outer.length && outer[next]!.end <= item.start) next++;
      if (item.entities[0]!.origin !== 'text') return true;
      for (let at = next; at < outer.length && outer[at]!.start < item.end; at++) {
        if (!leavesRoom(outer[at]!, item)) return false;
      }
      return true;
    });
}

/** Whether a discovered name may stand although this listed one shares its place: as the longer of two kinds. */
function leavesRoom(listed: Mention, item: Found): boolean {
  const isInside = item.start <= listed.start && listed.end <= item.end;
  return isInside && !(listed.end === item.end && listed.type === item.entities[0]!.type);
}

function found(folded: FoldedNames, start: number, end: number, entities: readonly Entity[]): Found {
  return { start: folded.starts[start]!, end: folded.ends[end - 1]!, entities };
}

/** Of a knowledge file's entity and a builtin with the same name, the writer's own. */
function preferListed(entities: readonly Entity[]): readonly Entity[] {
  const listed = entities.filter(entity => entity.origin !== 'builtin');
  return listed.length ? listed : entities;
}

/** Turns what was found into mentions: nests, decides between namesakes, splits groups. */
class Reading {
  private readonly text: string;
  private readonly gazetteer: Gazetteer;
  private readonly sameNames: SameNames;

  constructor(folded: FoldedNames, gazetteer: Gazetteer, issued: string | undefined) {
    this.text = folded.text;
    this.gazetteer = gazetteer;
    this.sameNames = new SameNames(folded.text, issued);
  }

  mentions(all: readonly Found[]): Mention[] {
    const meant = all.filter(found => !this.isOfAnother(found));
    return nestByLength(meant).flatMap(({ item, outer }) => {
      if (outer && (outer.entities[0] === item.entities[0] || isRestOf(item, outer))) return [];
      return this.mentionsOf(item, outer !== undefined);
    });
  }

  private isOfAnother({ entities: [only, ...others], implied, start, end }: Found): boolean {
    if (!only || others.length || implied) return false;
    return this.sameNames.isOfAnother(only, start, end);
  }

  /** One mention, or for a group one per member at the same place. */
  private mentionsOf({ start, end, entities, implied }: Found, nested: boolean): Mention[] {
    const choice = implied
      ? { entities, isClear: entities.length === 1, implied }
      : this.sameNames.choose(entities, start, end);
    const surface = this.text.slice(start, end);
    return this.membersOf(choice.entities[0]!).map(entity => ({
      start,
      end,
      surface,
      type: entity.type,
      entity: { id: entity.id, label: labelOf(entity) },
      origin: entity.origin === 'text' ? 'discovered' : 'listed',
      nested,
      ...(choice.implied ? { implied: choice.implied } : {}),
      ...(choice.isClear ? {} : { candidates: choice.entities.map(candidate => candidate.id) }),
    }));
  }

  private membersOf(entity: Entity, depth = 0): Entity[] {
    if (!entity.members.length || depth > MOST_DEPTH) return [entity];
    const members = entity.members.flatMap(id => this.gazetteer.entityById.get(id) ?? []);
    return members.length ? members.flatMap(member => this.membersOf(member, depth + 1)) : [entity];
  }
}

/** 남북정상회담 in 제2차 남북정상회담, both only seen by their shape: the same thing less fully named. */
function isRestOf(item: Found, outer: Found): boolean {
  const [inner, whole] = [item.entities[0]!, outer.entities[0]!];
  // 텍사스 in 텍사스주.
  if (inner.type === 'place' && whole.type === 'place' && outer.end - item.end === 1)
    return item.start === outer.start;
  const isEdge = item.end === outer.end || item.start === outer.start;
  return isEdge && inner.origin === 'text' && whole.origin === 'text' && inner.type === whole.type;
}

/** Groups of groups; circles were reported when the file was read. */
const MOST_DEPTH = 4;

function labelOf({ labels, id }: Entity): string {
  return labels.ko ?? labels.en ?? labels.hanja ?? labels.roman ?? id;
}
