import { builtinEntities } from './entities/countries';
import { createGazetteer } from './entities/gazetteer';
import type { Gazetteer } from './entities/gazetteer';
import { readKnowledge } from './entities/knowledgeFile';
import type { Knowledge } from './entities/knowledgeFile';
import { otherNamesOf } from './otherNamesOf';
import type { OtherNames } from './search/otherNames';
import { compareUnits } from './text/compare';
import type { TextRange } from './text/textRange';

/** A knowledge file as it was read. */
export interface KnowledgeFile {
  readonly uri: string;
  readonly read: Knowledge;
}

/** The writer's knowledge files, and what all of them together know of names. */
export class KnowledgeShelf {
  private readonly byUri = new Map<string, KnowledgeFile>();
  private knownNames: Gazetteer | undefined;
  private known: OtherNames | undefined;

  /** Reads a file, or forgets it when `yaml` is undefined. */
  set(uri: string, yaml: string | undefined): void {
    if (yaml === undefined) this.byUri.delete(uri);
    else this.byUri.set(uri, { uri, read: readKnowledge(uri, yaml) });
    this.knownNames = undefined;
    this.known = undefined;
  }

  /** By address: no answer may depend on the order in which files arrive. */
  get files(): KnowledgeFile[] {
    return [...this.byUri.values()].sort((a, b) => compareUnits(a.uri, b.uri));
  }

  /** The writer's entities come first: a country that a knowledge file describes replaces the builtin one. */
  get gazetteer(): Gazetteer {
    if (this.knownNames) return this.knownNames;
    const { files } = this;
    return (this.knownNames = createGazetteer(
      [...files.flatMap(({ read }) => read.entities), ...builtinEntities()],
      files.flatMap(({ read }) => read.ignored),
    ));
  }

  /** For the search: what else a name is called. */
  get otherNames(): OtherNames {
    return (this.known ??= otherNamesOf(this.gazetteer.entities));
  }

  /** Where the entry of an entity stands. */
  placeOf(entityId: string): { uri: string; range: TextRange } | undefined {
    for (const { uri, read } of this.files) {
      const range = read.placeOf(entityId);
      if (range) return { uri, range };
    }
    return undefined;
  }
}
