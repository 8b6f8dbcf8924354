import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { TextRange } from '../text/textRange';
import { readYaml } from '../text/yaml';
import type { YamlPath } from '../text/yaml';
import type { Entity } from './entity';
import { checkAcrossEntries } from './knowledgeChecks';
import { readEntry } from './knowledgeEntry';
import type { Entry } from './knowledgeEntry';
import { KnowledgeFields, isRecord } from './knowledgeFields';
import { mendYaml } from './mendYaml';

/** What a knowledge file says, as far as it could be read, and what is wrong with the rest. */
export interface Knowledge {
  /** Entities first, then groups (entities with members), in the order of the file. */
  readonly entities: Entity[];
  readonly problems: Problem[];
  /** Names that the sources hold and the writer does not want suggested. */
  readonly ignored: readonly string[];
  /** The place of the entry, for "go to definition": its id. */
  placeOf(entityId: string): TextRange | undefined;
  /** Where the entry stands in the file's data. */
  pathOf(entityId: string): YamlPath | undefined;
  /** The quotation of a piece of evidence, or the nearest value around it that exists. */
  factPlace(entityId: string, factIndex: number, evidenceIndex: number): TextRange;
}

/**
 * Reads a knowledge file: `entities` and `groups`, as media/knowledge.schema.json describes them. A bad
 * entry costs that entry (or that alias, role or fact) and a problem at its place; the rest serves on.
 */
export function readKnowledge(uri: string, yaml: string): Knowledge {
  const mended = mendYaml(yaml);
  const parsed = readYaml(mended.text);
  const fields = new KnowledgeFields(parsed, [...mended.problems, ...parsed.problems]);
  const entries = readEntries(uri, fields, parsed.value);
  const ignored = readIgnored(fields, parsed.value);
  const sound = checkAcrossEntries(entries, fields);
  const entryById = new Map(sound.map(entry => [entry.entity.id, entry]));
  return {
    entities: sound.map(entry => entry.entity),
    problems: fields.problems,
    ignored,
    pathOf: id => entryById.get(id)?.path,
    placeOf: id => {
      const entry = entryById.get(id);
      return entry && parsed.rangeOf([...entry.path, 'id']);
    },
    factPlace: (id, factIndex, evidenceIndex) =>
      parsed.rangeOf(evidencePath(entryById.get(id), factIndex, evidenceIndex)),
  };
}

function readEntries(uri: string, fields: KnowledgeFields, value: unknown): Entry[] {
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) {
    fields.report(
      [],
      'knowledgeShape',
      'error',
      phrase('A knowledge file has two lists: entities and groups.'),
    );
    return [];
  }
  fields.checkKeys(value, ['entities', 'groups', 'ignored'], []);
  return (['entities', 'groups'] as const).flatMap(list =>
    fields
      .list(value[list], [list])
      .flatMap(([item, path]) => readEntry(uri, fields, item, path, list) ?? []),
  );
}

function readIgnored(fields: KnowledgeFields, value: unknown): string[] {
  if (!isRecord(value)) return [];
  return fields.list(value['ignored'], ['ignored']).flatMap(([item, path]) => fields.text(item, path) ?? []);
}

function evidencePath(entry: Entry | undefined, factIndex: number, evidenceIndex: number): YamlPath {
  const fact = entry?.factPaths[factIndex];
  if (!fact) return entry?.path ?? [];
  const evidence = fact.evidence[evidenceIndex];
  return evidence ? [...evidence, 'quote'] : fact.path;
}
