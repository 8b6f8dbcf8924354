import { phrase } from '../text/phrase';
import { builtinEntities } from './countries';
import type { Entity } from './entity';
import type { Entry } from './knowledgeEntry';
import type { KnowledgeFields } from './knowledgeFields';

/** What only shows when all entries are seen together. Gives the entries that can serve. */
export function checkAcrossEntries(entries: readonly Entry[], fields: KnowledgeFields): Entry[] {
  const unique = dropDuplicates(entries, fields);
  checkAliases(unique, fields);
  return checkMembers(unique, fields);
}

function dropDuplicates(entries: readonly Entry[], fields: KnowledgeFields): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ entity, path }) => {
    if (!seen.has(entity.id)) return seen.add(entity.id);
    const message = phrase('{0} is already the id of an entry above; this one is not used.', entity.id);
    fields.report([...path, 'id'], 'knowledgeDuplicateId', 'error', message);
    return false;
  });
}

/** A name of two entities is no mistake when both say so (`ambiguous: true`): two summits of one name. */
function checkAliases(entries: readonly Entry[], fields: KnowledgeFields): void {
  const ownerByText = new Map<string, Entity>();
  for (const { entity, aliasPaths } of entries) {
    entity.aliases.forEach(({ text, kind, ambiguous }, index) => {
      const owner = ownerByText.get(text);
      if (!owner) ownerByText.set(text, entity);
      else if (owner !== entity && !ambiguous && kind !== 'compound') {
        const message = phrase(
          '{0} is also a name of {1}. Mark it ambiguous in both, or take one away.',
          text,
          owner.id,
        );
        fields.report(aliasPaths[index]!, 'knowledgeAlias', 'warning', message);
      }
    });
  }
}

function checkMembers(entries: readonly Entry[], fields: KnowledgeFields): Entry[] {
  const membersById = new Map(entries.map(({ entity }) => [entity.id, entity.members]));
  const builtins = new Set(builtinEntities().map(entity => entity.id));
  return entries.map(entry => {
    const { entity, memberPaths } = entry;
    if (!entity.members.length) return entry;
    const members = entity.members.filter((member, index) => {
      if (!membersById.has(member) && !builtins.has(member)) {
        const message = phrase('No entry has the id {0}.', member);
        fields.report(memberPaths[index]!, 'knowledgeMember', 'error', message);
        return false;
      }
      if (!leadsTo(member, entity.id, membersById)) return true;
      const message = phrase('{0} has this group among its own members: a circle.', member);
      fields.report(memberPaths[index]!, 'knowledgeCycle', 'error', message);
      return false;
    });
    return { ...entry, entity: { ...entity, members } };
  });
}

/** Whether the group `from` has `target` among its members, or is it. Each group is visited once. */
function leadsTo(from: string, target: string, membersById: ReadonlyMap<string, readonly string[]>): boolean {
  const waiting = [from];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(membersById.get(id) ?? []));
  }
  return false;
}
