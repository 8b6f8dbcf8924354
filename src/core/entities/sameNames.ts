import type { Phrase } from '../text/phrase';
import { phrase } from '../text/phrase';
import type { Entity } from './entity';

/** Who or what a shared name means in one place. */
export interface Choice {
  /** The likeliest first. */
  readonly entities: readonly Entity[];
  readonly isClear: boolean;
  readonly implied?: Phrase;
}

/**
 * One name, several things (the summit of 2019, of 2023, of 2024): years and other names of each are
 * looked for in the sentences around, then in the whole text, then its date is asked. Without a clear lead
 * all are candidates.
 */
export class SameNames {
  private readonly text: string;
  /** The year the text was written in; without a date, the latest year it names. */
  private readonly year: string | undefined;
  private readonly isDated: boolean;
  private readonly clues = new Map<Entity, Clues>();
  private readonly wholeText = new Map<Entity, number>();

  constructor(text: string, issued: string | undefined) {
    this.text = text;
    this.isDated = issued !== undefined;
    this.year = issued?.slice(0, 4) ?? latestYear(text);
  }

  choose(entities: readonly Entity[], start: number, end: number): Choice {
    if (entities.length < 2) return { entities, isClear: true };
    const near = sentenceAround(this.text, start, end);
    const ranked = entities
      .map(entity => ({
        entity,
        score: 3 * this.count(entity, near) + this.inText(entity) + this.byDate(entity),
      }))
      .sort((a, b) => b.score - a.score);
    const isClear = ranked[0]!.score - ranked[1]!.score >= CLEAR_LEAD;
    const ordered = ranked.map(({ entity }) => entity);
    if (!isClear) return { entities: ordered, isClear };
    const label = ordered[0]!.labels.ko ?? ordered[0]!.labels.en ?? ordered[0]!.id;
    return {
      entities: ordered,
      isClear,
      implied: phrase('Read as {0}, by the dates and names nearby.', label),
    };
  }

  /**
   * Whether a name that fits any meeting or treaty (북러 정상회담) can only stand for another than the one that is
   * listed, which came years after the text was written. A text without a date may have been written at any time.
   */
  isOfAnother(entity: Entity, start: number, end: number): boolean {
    if (!this.isDated || entity.type !== 'event' || this.byDate(entity) !== TOO_LATE) return false;
    return this.count(entity, this.text.slice(start, end)) === 0;
  }

  private inText(entity: Entity): number {
    let score = this.wholeText.get(entity);
    if (score === undefined) {
      const { years, words } = this.cluesOf(entity);
      const places = [...years, ...words].map(clue => countOf(clue, this.text));
      score = Math.min(3, places.reduce((sum, count) => sum + count, 0) / 2);
      this.wholeText.set(entity, score);
    }
    return score;
  }

  private count(entity: Entity, within: string): number {
    const { years, words } = this.cluesOf(entity);
    return (
      years.filter(year => within.includes(year)).length + words.filter(word => within.includes(word)).length
    );
  }

  /** A text speaks of what was just then: the same year counts, what comes later cannot be meant. */
  private byDate(entity: Entity): number {
    const { years } = this.cluesOf(entity);
    const year = this.year;
    if (!year || !years.length) return 0;
    if (years.every(other => other > year)) return TOO_LATE;
    return years.includes(year) ? 2 : 0;
  }

  private cluesOf(entity: Entity): Clues {
    let clues = this.clues.get(entity);
    if (!clues) this.clues.set(entity, (clues = gatherClues(entity)));
    return clues;
  }
}

/** A sentence is not looked for further away than this, in UTF-16 units. */
const NEAR = 150;
const CLEAR_LEAD = 1.5;
const TOO_LATE = -4;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const from =
    Math.max(
      before.lastIndexOf('. '),
      before.lastIndexOf('? '),
      before.lastIndexOf('! '),
      before.lastIndexOf('\n\n'),
    ) + 1;
  const stop = after.search(/[.?!](?:\s|$)|\n\n/u);
  return before.slice(from) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
}

function latestYear(text: string): string | undefined {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return years.reduce<string | undefined>(
    (latest, year) => (latest && latest > year ? latest : year),
    undefined,
  );
}

function countOf(clue: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(clue); at >= 0 && count < 8; at = text.indexOf(clue, at + clue.length)) count++;
  return count;
}

interface Clues {
  readonly years: readonly string[];
  readonly words: readonly string[];
}

/** The years in an entity's names and of its facts, and the words of its names that its namesakes lack. */
function gatherClues({ labels, aliases, facts }: Entity): Clues {
  const names = [...Object.values(labels), ...aliases.map(alias => alias.text)].filter(
    name => name !== undefined,
  );
  const dates = facts.map(fact => fact.on ?? '').filter(Boolean);
  const years = [...names, ...dates.slice(0, 3)].flatMap(
    name => name.match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/gu) ?? [],
  );
  const words = names
    .flatMap(name => name.match(/[가-힣]{2,}|[A-Z][a-z]{3,}/gu) ?? [])
    .filter(word => !GENERAL.test(word));
  return { years: [...new Set(years)], words: [...new Set(words)] };
}

const GENERAL =
  /^(?:정상회담|정상회의|회담|회의|조약|협정|북러|북미|남북|한미|한중|한일|한미일|정상|선언|합의|전쟁|Summit|Treaty|Agreement|Korea|North|South|Russia|China|Japan|United|States)$/u;
