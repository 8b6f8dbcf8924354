import { phrase } from '../text/phrase';
import type { YamlPath } from '../text/yaml';
import type { Alias, Entity, EvidenceReference, KnowledgeFact, Labels, Role } from './entity';
import { ENTITY_TYPES, isEntityType } from './entityTypes';
import type { EntityType } from './entityTypes';
import { isRecord } from './knowledgeFields';
import type { Fields, KnowledgeFields } from './knowledgeFields';

/** An entity with the places of its parts, for problems found later. */
export interface Entry {
  readonly entity: Entity;
  readonly path: YamlPath;
  /** By index of `entity.aliases`. */
  readonly aliasPaths: readonly YamlPath[];
  /** By index of `entity.facts` and of its evidence. */
  readonly factPaths: readonly { readonly path: YamlPath; readonly evidence: readonly YamlPath[] }[];
  /** By index of `entity.members`. */
  readonly memberPaths: readonly YamlPath[];
}

const ENTITY_KEYS = ['id', 'type', 'labels', 'aliases', 'from', 'to', 'roles', 'facts'];
const GROUP_KEYS = ['id', 'type', 'labels', 'aliases', 'members', 'facts'];

/** One item of `entities` or `groups`; undefined, with a problem, when nothing can be made of it. */
export function readEntry(
  uri: string,
  fields: KnowledgeFields,
  value: unknown,
  path: YamlPath,
  list: 'entities' | 'groups',
): Entry | undefined {
  if (!isRecord(value)) {
    fields.report(
      path,
      'knowledgeShape',
      'error',
      phrase('An entry with id, type and labels is expected here.'),
    );
    return undefined;
  }
  fields.checkKeys(value, list === 'groups' ? GROUP_KEYS : ENTITY_KEYS, path);
  const id = fields.requiredText(value['id'], [...path, 'id'], 'id');
  const type = readType(fields, value['type'], [...path, 'type'], list);
  const labels = readLabels(fields, value['labels'], [...path, 'labels']);
  if (id === undefined || !type || !labels) return undefined;
  const aliases = readParts(fields, value, path, 'aliases', readAlias);
  const facts = readParts(fields, value, path, 'facts', readFact);
  const members = list === 'groups' ? readParts(fields, value, path, 'members', readMember) : [];
  if (list === 'groups' && !members.length) fields.reportMissing([...path, 'members'], 'members');
  const entity: Entity = {
    id,
    type,
    labels,
    aliases: aliases.map(({ part }) => part),
    roles:
      list === 'entities' ? readParts(fields, value, path, 'roles', readRole).map(({ part }) => part) : [],
    facts: facts.map(({ part }) => part.fact),
    members: members.map(({ part }) => part),
    ...(list === 'entities' && readSpan(fields, value, path)),
    origin: uri,
  };
  return {
    entity,
    path,
    aliasPaths: aliases.map(part => part.path),
    factPaths: facts.map(({ part, path: factPath }) => ({ path: factPath, evidence: part.evidencePaths })),
    memberPaths: members.map(part => part.path),
  };
}

/** From when to when it was; ends are compared by their years, which is where they are mistyped. */
function readSpan(fields: KnowledgeFields, value: Fields, path: YamlPath): Pick<Entity, 'from' | 'to'> {
  const from = fields.time(value['from'], [...path, 'from']);
  const to = fields.time(value['to'], [...path, 'to']);
  if (from !== undefined && to !== undefined && to.slice(0, 4) < from.slice(0, 4)) {
    const message = phrase('It ends before it begins: {0}, {1}', from, to);
    fields.report([...path, 'to'], 'knowledgeDate', 'warning', message);
    return {};
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

type PartReader<T> = (fields: KnowledgeFields, value: unknown, path: YamlPath) => T | undefined;

/** The good items of a list, each with its place. */
function readParts<T>(
  fields: KnowledgeFields,
  entry: Fields,
  path: YamlPath,
  key: string,
  read: PartReader<T>,
): { part: T; path: YamlPath }[] {
  return fields.list(entry[key], [...path, key]).flatMap(([item, itemPath]) => {
    const part = read(fields, item, itemPath);
    return part === undefined ? [] : [{ part, path: itemPath }];
  });
}

function readType(
  fields: KnowledgeFields,
  value: unknown,
  path: YamlPath,
  list: 'entities' | 'groups',
): EntityType | undefined {
  if (list === 'groups' && value === undefined) return 'other';
  const type = fields.requiredText(value, path, 'type');
  if (type === undefined) return undefined;
  if (isEntityType(type)) return type;
  const known = Object.keys(ENTITY_TYPES).join(', ');
  fields.report(
    path,
    'knowledgeType',
    'error',
    phrase('{0} is not a type of name; the types are {1}.', type, known),
  );
  return undefined;
}

const LANGUAGES = ['ko', 'en', 'hanja', 'roman'] as const;

function readLabels(fields: KnowledgeFields, value: unknown, path: YamlPath): Labels | undefined {
  if (!isRecord(value)) {
    const isAbsent = value === undefined || value === null;
    const message = isAbsent
      ? phrase('{0} is missing.', 'labels')
      : phrase('Labels are written by language: { ko: 북한, en: North Korea }.');
    fields.report(path, 'knowledgeLabel', 'error', message);
    return undefined;
  }
  fields.checkKeys(value, LANGUAGES, path);
  const labels = Object.fromEntries(
    LANGUAGES.map(language => [language, fields.text(value[language], [...path, language])]).filter(
      ([, text]) => text,
    ),
  ) as Labels;
  if (labels.ko === undefined && labels.en === undefined) {
    fields.report(
      path,
      'knowledgeLabel',
      'error',
      phrase('A label in Korean (ko) or English (en) is missing.'),
    );
    return undefined;
  }
  return labels;
}

const ALIAS_KINDS = [
  'full',
  'short',
  'title',
  'abbr',
  'compound',
  'gloss',
] as const satisfies Alias['kind'][];

function readAlias(fields: KnowledgeFields, value: unknown, path: YamlPath): Alias | undefined {
  if (!isRecord(value)) {
    const text = fields.requiredText(value, path, 'text');
    return text === undefined ? undefined : { text, kind: 'full', ambiguous: false };
  }
  fields.checkKeys(value, ['text', 'kind', 'ambiguous'], path);
  const text = fields.requiredText(value['text'], [...path, 'text'], 'text');
  if (text === undefined) return undefined;
  const kind = readChoice(fields, value['kind'], [...path, 'kind'], ALIAS_KINDS) ?? 'full';
  return { text, kind, ambiguous: readFlag(fields, value['ambiguous'], [...path, 'ambiguous']) };
}

function readChoice<T extends string>(
  fields: KnowledgeFields,
  value: unknown,
  path: YamlPath,
  choices: readonly T[],
): T | undefined {
  const text = fields.text(value, path);
  if (text === undefined) return undefined;
  const choice = choices.find(candidate => candidate === text);
  if (!choice)
    fields.report(
      path,
      'knowledgeValue',
      'error',
      phrase('{0} is not one of {1}.', text, choices.join(', ')),
    );
  return choice;
}

function readFlag(fields: KnowledgeFields, value: unknown, path: YamlPath): boolean {
  if (value === undefined || value === null || typeof value === 'boolean') return value === true;
  fields.report(path, 'knowledgeValue', 'error', phrase('true or false is expected here.'));
  return false;
}

function readMember(fields: KnowledgeFields, value: unknown, path: YamlPath): string | undefined {
  return fields.requiredText(value, path, 'id');
}

function readRole(fields: KnowledgeFields, value: unknown, path: YamlPath): Role | undefined {
  if (!isRecord(value)) {
    const title = fields.localText(value, path, 'title');
    return title && { title, evidence: [] };
  }
  fields.checkKeys(value, ['title', 'organization', 'from', 'to', 'evidence'], path);
  const title = fields.localText(value['title'], [...path, 'title'], 'title');
  if (!title) return undefined;
  const organization = fields.text(value['organization'], [...path, 'organization']);
  const from = fields.time(value['from'], [...path, 'from']);
  const to = fields.time(value['to'], [...path, 'to']);
  const evidence = readParts(fields, value, path, 'evidence', readEvidence).map(({ part }) => part);
  return {
    title,
    ...(organization === undefined ? {} : { organization }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    evidence,
  };
}

const STANCES = [
  'fact',
  'reported',
  'opinion',
  'plan',
  'forecast',
] as const satisfies KnowledgeFact['stance'][];

function readFact(
  fields: KnowledgeFields,
  value: unknown,
  path: YamlPath,
): { fact: KnowledgeFact; evidencePaths: YamlPath[] } | undefined {
  if (!isRecord(value)) {
    fields.report(path, 'knowledgeShape', 'error', phrase('A fact has a text and evidence.'));
    return undefined;
  }
  fields.checkKeys(value, ['text', 'on', 'stance', 'evidence'], path);
  const text = fields.localText(value['text'], [...path, 'text'], 'text');
  const on = fields.time(value['on'], [...path, 'on']);
  const stance = readChoice(fields, value['stance'], [...path, 'stance'], STANCES) ?? 'fact';
  const evidence = readParts(fields, value, path, 'evidence', readEvidence);
  if (!text) return undefined;
  if (!evidence.length) {
    const message = phrase('This fact has no evidence, so it is not shown.');
    fields.report(path, 'knowledgeEvidence', 'warning', message);
  }
  const fact = {
    text,
    ...(on === undefined ? {} : { on }),
    stance,
    evidence: evidence.map(({ part }) => part),
  };
  return { fact, evidencePaths: evidence.map(part => part.path) };
}

function readEvidence(
  fields: KnowledgeFields,
  value: unknown,
  path: YamlPath,
): EvidenceReference | undefined {
  if (!isRecord(value)) {
    fields.report(path, 'knowledgeShape', 'error', phrase('Evidence has a source and a quote.'));
    return undefined;
  }
  fields.checkKeys(value, ['source', 'quote'], path);
  const source = fields.requiredText(value['source'], [...path, 'source'], 'source');
  const quote = fields.requiredText(value['quote'], [...path, 'quote'], 'quote');
  return source === undefined || quote === undefined ? undefined : { source, quote };
}
