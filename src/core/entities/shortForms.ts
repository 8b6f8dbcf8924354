import type { Phrase } from '../text/phrase';
import { phrase } from '../text/phrase';
import { SURNAMES } from './data/koreanPeople';
import { isListedTitle, titleLength } from './discovery/koreanNames';
import type { Word } from './discovery/words';
import type { Entity, Role } from './entity';

/** A family name with an office, and who it is read as. Offsets of the text. */
export interface ShortForm {
  readonly start: number;
  readonly end: number;
  /** The likeliest first; one when it is clear. */
  readonly entities: readonly Entity[];
  readonly implied: Phrase;
}

/** A person named in the text so far. */
export interface NamedPerson {
  readonly start: number;
  readonly entity: Entity;
}

/**
 * 김위원장, 시 주석: read as the nearest person named before whose family name it is and whose office, as
 * the knowledge file has it at the text's date, fits. Two that fit are both given.
 */
export function findShortForms(
  words: readonly Word[],
  persons: readonly NamedPerson[],
  issued: string | undefined,
): ShortForm[] {
  const bySurname = groupBySurname(persons);
  if (!bySurname.size) return [];
  const found: ShortForm[] = [];
  words.forEach((word, index) => {
    if (word.script !== 'hangul' || !bySurname.has(word.text.charAt(0))) return;
    const form = formAt(words, index);
    if (!form) return;
    const earlier = bySurname.get(word.text.charAt(0))!.filter(person => person.start < word.start);
    const entities = fitting(earlier, form.title, issued);
    if (!entities.length) return;
    found.push({ start: word.start, end: form.end, entities, implied: reasonOf(entities, form.title) });
  });
  return found;
}

function groupBySurname(persons: readonly NamedPerson[]): Map<string, NamedPerson[]> {
  const bySurname = new Map<string, NamedPerson[]>();
  for (const person of persons) {
    const name = person.entity.labels.ko ?? '';
    if (name.length < 2 || name.length > 4 || name.includes(' ') || !SURNAMES.has(name.charAt(0))) continue;
    const sharing = bySurname.get(name.charAt(0)) ?? [];
    const last = sharing.find(other => other.entity === person.entity);
    if (!last) bySurname.set(name.charAt(0), [...sharing, person]);
  }
  return bySurname;
}

/** 김위원장 in one word, or 김 and 위원장 in two. */
function formAt(words: readonly Word[], index: number): { end: number; title: string } | undefined {
  const word = words[index]!;
  const next = words[index + 1];
  if (word.text.length === 1) {
    const length = next?.gap === 'space' && next.script === 'hangul' ? titleLength(next.text) : 0;
    return length >= 2 ? { end: next!.start + length, title: next!.text.slice(0, length) } : undefined;
  }
  const rest = word.text.slice(1);
  const length = titleLength(rest);
  if (length < 2 || !isListedTitle(rest.slice(0, length))) return undefined;
  // 이사장 is no 사장 of the family 이.
  if (isListedTitle(word.text.slice(0, length + 1))) return undefined;
  return { end: word.start + 1 + length, title: rest.slice(0, length) };
}

/** Those whose office fits; without any office known, the nearest. */
function fitting(persons: readonly NamedPerson[], title: string, issued: string | undefined): Entity[] {
  const nearest = persons.toReversed().map(person => person.entity);
  const fit = nearest.filter(({ roles }) =>
    roles.some(role => isTitleOf(role, title) && isHeldAt(role, issued)),
  );
  if (fit.length) return fit;
  const unknown = nearest.filter(({ roles }) => !roles.length).slice(0, 2);
  // An office that the text alone showed may change its name (부총리, 장관) while the person stays the only one.
  return unknown.length || nearest.length > 1 ? unknown : nearest.filter(({ origin }) => origin === 'text');
}

function isTitleOf({ title }: Role, wanted: string): boolean {
  const { ko } = title;
  return ko !== undefined && (ko.endsWith(wanted) || wanted.endsWith(ko) || ko.includes(wanted));
}

/** Whether the office was held at the date; unknown on either side counts as held. ISO strings compare as far as both go. */
export function isHeldAt({ from, to }: Role, date: string | undefined): boolean {
  if (date === undefined) return true;
  const isBegun = from === undefined || compareShared(from, date) <= 0;
  const isEnded = to !== undefined && to !== '..' && compareShared(to, date) < 0;
  return isBegun && !isEnded;
}

function compareShared(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function reasonOf(entities: readonly Entity[], title: string): Phrase {
  const names = entities.map(entity => entity.labels.ko ?? entity.id);
  return entities.length > 1
    ? phrase('{0} may be {1}: all are named before and fit.', title, names.join(', '))
    : phrase(
        'Read as {0}, the nearest person named before with this family name whom “{1}” fits.',
        names[0]!,
        title,
      );
}
