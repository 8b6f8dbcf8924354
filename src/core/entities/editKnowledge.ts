import { appendYaml } from '../text/appendYaml';
import type { YamlItem } from '../text/appendYaml';
import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import { applyEdits } from '../text/textEdit';
import type { TextEdit } from '../text/textEdit';
import { isIgnored } from './discover';
import type { Labels } from './entity';
import type { EntityType } from './entityTypes';
import { readKnowledge } from './knowledgeFile';
import type { Knowledge } from './knowledgeFile';

/** The edit of a knowledge file, or why the file is left alone. */
export type KnowledgeEdit =
  { readonly edits: readonly TextEdit[]; readonly entityId?: string } | { readonly refused: Phrase };

/** A name as it was found in the sources. */
export interface FoundName {
  readonly label: string;
  readonly type: EntityType;
}

/** What the writer decided of a name that was found in the sources. */
export type KnowledgeChange =
  | { readonly kind: 'add'; readonly name: FoundName; readonly labels?: Labels }
  | { readonly kind: 'merge'; readonly label: string; readonly entityId: string }
  | { readonly kind: 'ignore'; readonly label: string };

/** The edit of a knowledge file that writes her decision down, with positions and comments kept. */
export function editKnowledge(text: string, change: KnowledgeChange): KnowledgeEdit {
  switch (change.kind) {
    case 'add':
      return addToKnowledge(text, change.name, change.labels);
    case 'merge':
      return mergeIntoKnowledge(text, change.entityId, change.label);
    case 'ignore':
      return ignoreInKnowledge(text, change.label);
  }
}

/** A new entry for a name that was found in the sources; `aliases` are further names of it. */
export function addToKnowledge(text: string, { label, type }: FoundName, labels?: Labels): KnowledgeEdit {
  const before = readKnowledge('', text);
  const id = freeId(labels?.en ?? labels?.ko ?? label, before);
  const names: Readonly<Record<string, string>> = labels
    ? Object.fromEntries(
        Object.entries(labels).flatMap(([key, name]) => (name ? [[key, name as string]] : [])),
      )
    : { [/\p{Script=Hangul}/u.test(label) ? 'ko' : 'en']: label };
  const item: YamlItem = { id, type, labels: names };
  const edit = appendYaml(text, [], 'entities', item);
  const isThere = (after: Knowledge) => after.entities.some(entity => entity.id === id);
  const answer = judge(text, before, edit, isThere);
  if ('refused' in answer || !labels || Object.values(labels).includes(label)) {
    return 'refused' in answer ? answer : { ...answer, entityId: id };
  }
  // The entry of a country that only the built-in table knew, and the new name as another of its names.
  const written = applyEdits(text, answer.edits);
  const merged = mergeIntoKnowledge(written, id, label);
  if ('refused' in merged) return merged;
  const whole = { range: { start: 0, end: text.length }, newText: applyEdits(written, merged.edits) };
  return { edits: [whole], entityId: id };
}

/** The name as another name of an entry of this file. */
export function mergeIntoKnowledge(text: string, entityId: string, label: string): KnowledgeEdit {
  const before = readKnowledge('', text);
  const path = before.pathOf(entityId);
  if (!path) return { refused: phrase('No entry has the id {0}.', entityId) };
  const isNamed = ({ entities }: Knowledge) =>
    entities.some(
      ({ id, aliases, labels }) =>
        id === entityId && [...Object.values(labels), ...aliases.map(alias => alias.text)].includes(label),
    );
  if (isNamed(before)) return { refused: phrase('{0} is a name of {1} already.', label, entityId) };
  const answer = judge(text, before, appendYaml(text, path, 'aliases', label), isNamed);
  return 'refused' in answer ? answer : { ...answer, entityId };
}

/** The name in the list of names that are not suggested any more. */
export function ignoreInKnowledge(text: string, label: string): KnowledgeEdit {
  const before = readKnowledge('', text);
  const isDone = ({ ignored }: Knowledge) => isIgnored(label, ignored);
  if (isDone(before)) return { refused: phrase('{0} is ignored already.', label) };
  return judge(text, before, appendYaml(text, [], 'ignored', label), isDone);
}

/** An edit is offered only when the file reads as well after it as before, and says what it should. */
function judge(
  text: string,
  before: Knowledge,
  edit: TextEdit | undefined,
  isDone: (after: Knowledge) => boolean,
): KnowledgeEdit {
  const error = before.problems.find(({ code, severity }) => code === 'yaml' && severity === 'error');
  if (error || before.problems.some(({ code }) => code === 'knowledgeConflict'))
    return {
      refused: phrase('The knowledge file has an error. Put it right first; then this can be written.'),
    };
  if (!edit) return { refused: phrase('The knowledge file is not laid out as a list of entries.') };
  const after = readKnowledge('', applyEdits(text, [edit]));
  const isKept = before.entities.every(({ id }) => after.entities.some(entity => entity.id === id));
  const isSound = after.problems.filter(isError).length <= before.problems.filter(isError).length;
  if (isKept && isSound && isDone(after)) return { edits: [edit] };
  return { refused: phrase('The knowledge file is laid out in a way that cannot be added to safely.') };
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}

/** An id made of the name, told apart by a number where it is taken. */
function freeId(name: string, { entities }: Knowledge): string {
  const taken = new Set(entities.map(({ id }) => id));
  const base =
    name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/gu, '') || 'name';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
