import type { Publication, TimeExpression } from '../dates/timeExpression';
import type { Entity, Labels, LocalText, Mention } from '../entities/entity';
import type { EntityType } from '../entities/entityTypes';
import { nearReferenceAt } from '../entities/nearReference';
import type { NearReference } from '../entities/nearReference';
import { misdatedRole } from '../entities/roleAtDate';
import { encloses } from '../text/textRange';
import type { TextRange } from '../text/textRange';
import type { Annotations } from './annotatedSource';
import type { Fact } from './fact';
import { factsAbout } from './factsAbout';
import type { FactContext } from './factsAbout';
import { countSources } from './mentionIndex';
import type { Overview } from './overview';
import { factsThen, languageOf } from './timeline';

/** What a hover shows of one place of a text: the range is exactly the name or the date. */
export interface HoverAnswer {
  readonly range: TextRange;
  readonly cards: readonly Card[];
}

export type Card = NameCard | TimeCard | ReferenceCard;

/** Who or what a name is, according to the knowledge file and the sources. */
export interface NameCard {
  readonly kind: 'name';
  readonly mention: Mention;
  readonly type: EntityType;
  readonly labels: Labels;
  readonly roles: readonly CardRole[];
  /** An office that the text gives the person and that, as far as is known, was not held at the text's date. */
  readonly misdated?: MisdatedRole;
  readonly facts: readonly Fact[];
  readonly mentionCount: number;
  readonly sourceCount: number;
  /** Other readings of the same words; where there are any, the first is not to be trusted silently. */
  readonly candidates: readonly { readonly id: string; readonly label: string }[];
  /** Names inside this one: the countries in 북·러 정상회담. */
  readonly inside: readonly { readonly id: string; readonly label: string }[];
  /** Whether a knowledge file or the table of countries knows it; otherwise it was only found in the text. */
  readonly isListed: boolean;
}

export interface CardRole {
  readonly title: LocalText;
  readonly organization?: LocalText;
  readonly from?: string;
  readonly to?: string;
}

export interface MisdatedRole extends CardRole {
  /** The date of the text. */
  readonly at: string;
  /** The source, or the knowledge file, that says when the office was held. */
  readonly accordingTo: string;
}

/** Words that point back (양국, 이번 회담) and what they probably mean: one candidate, or several of which none is chosen. */
export interface ReferenceCard extends NearReference {
  readonly kind: 'reference';
}

/** What a time expression means, and what the sources say happened then. */
export interface TimeCard {
  readonly kind: 'time';
  readonly expression: TimeExpression;
  readonly publication: Publication;
  readonly facts: readonly Fact[];
}

/** Where the text stands that is asked about; a draft is no source. */
export interface AskedText extends Annotations {
  readonly text: string;
  readonly sourceId?: string;
  readonly publication: Publication;
}

/** How many of the sources' own sentences a card shows. */
const SENTENCES = 3;
/** How far around the pointer other names and times count as context, in UTF-16 units. */
const CONTEXT = 400;

/** The cards for `offset` of a text, the longest name first; undefined where there is no name or date. */
export function hoverAt(asked: AskedText, offset: number, known: Overview): HoverAnswer | undefined {
  const holds = (range: TextRange) => range.start <= offset && offset < range.end;
  const mentions = asked.mentions.filter(holds);
  const time = asked.timeExpressions.find(holds);
  const mention = longest(mentions);
  // A date inside a longer name (2020년 아르메니아·아제르바이잔 전쟁) and a name inside a date both get their card.
  const cards: Card[] = [];
  if (mention) cards.push(nameCard(mention, asked, known));
  if (time) cards.push(timeCard(time, asked, known));
  const reference = mention ? undefined : nearReferenceAt(asked.text, offset, asked.mentions, known.entities);
  if (reference) cards.push({ kind: 'reference', ...reference });
  const range = mention ?? time ?? reference;
  return range && { range: { start: range.start, end: range.end }, cards };
}

function longest(mentions: readonly Mention[]): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (best, mention) => (best && best.end - best.start >= mention.end - mention.start ? best : mention),
    undefined,
  );
}

function nameCard(mention: Mention, asked: AskedText, known: Overview): NameCard {
  const entity = known.entities.get(mention.entity.id);
  const misdated = entity && misdatedIn(entity, mention, asked, known.entities);
  const places = known.mentions.get(mention.entity.id) ?? [];
  const inside = asked.mentions.filter(
    other => other !== mention && other.nested && encloses(mention, other),
  );
  return {
    kind: 'name',
    mention,
    type: mention.type,
    labels: entity?.labels ?? labelsOf(mention),
    roles: (entity?.roles ?? []).map(role => cardRole(role, known.entities)),
    ...(misdated ? { misdated } : {}),
    facts: factsAbout(known.dossier(mention.entity.id), {
      limit: SENTENCES,
      context: contextAround(mention, asked),
    }),
    mentionCount: places.length,
    sourceCount: countSources(places),
    candidates: (mention.candidates ?? []).map(id => ({ id, label: labelOf(known.entities.get(id), id) })),
    inside: [...new Map(inside.map(other => [other.entity.id, other.entity])).values()],
    isListed: entity !== undefined,
  };
}

/** The name of what nobody lists, as the text has it. */
export function labelsOf(mention: Mention): Labels {
  return /\p{Script=Hangul}/u.test(mention.surface) ? { ko: mention.surface } : { en: mention.surface };
}

/** The name an entity goes by in lists: Korean first, as most of our writers write Korean. */
export function labelOf(entity: Entity | undefined, fallback: string): string {
  const labels = entity?.labels;
  return labels?.ko ?? labels?.en ?? labels?.roman ?? labels?.hanja ?? fallback;
}

function cardRole(role: Entity['roles'][number], entities: ReadonlyMap<string, Entity>): CardRole {
  const { title, from, to } = role;
  return {
    title,
    ...(role.organization ? { organization: organizationOf(role.organization, entities) } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

function misdatedIn(
  entity: Entity,
  mention: Mention,
  { text, publication: { issued }, timeExpressions: times }: AskedText,
  entities: ReadonlyMap<string, Entity>,
): MisdatedRole | undefined {
  const role = misdatedRole(mention, entity.roles, { text, issued, times });
  if (!role || issued === undefined) return undefined;
  const accordingTo = role.evidence[0]?.source ?? entity.origin;
  return { ...cardRole(role, entities), at: issued, accordingTo };
}

/** A role's organisation is an entity's id or a plain name. */
function organizationOf(name: string, entities: ReadonlyMap<string, Entity>): LocalText {
  const { ko, en } = entities.get(name)?.labels ?? {};
  if (ko === undefined && en === undefined) return { ko: name };
  return { ...(ko === undefined ? {} : { ko }), ...(en === undefined ? {} : { en }) };
}

function contextAround(range: TextRange, { mentions, timeExpressions }: Annotations): FactContext {
  const isNear = (other: TextRange) => other.end > range.start - CONTEXT && other.start < range.end + CONTEXT;
  const entityIds = new Set(mentions.filter(isNear).map(other => other.entity.id));
  const time = timeExpressions.filter(isNear).find(other => other.from !== null && other.to !== null);
  return time ? { entityIds, from: time.from!, to: time.to! } : { entityIds };
}

function timeCard(expression: TimeExpression, asked: AskedText, { timeline }: Overview): TimeCard {
  const here = asked.sourceId ? { asked: { ...expression, sourceId: asked.sourceId } } : {};
  return {
    kind: 'time',
    expression,
    publication: asked.publication,
    facts: factsThen(expression, timeline, {
      limit: SENTENCES,
      language: languageOf(expression.surface),
      ...here,
    }),
  };
}
