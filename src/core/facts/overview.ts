import type { Entity } from '../entities/entity';
import type { Source } from '../sources/source';
import type { AnnotatedSource } from './annotatedSource';
import { datedSentences } from './datedSentences';
import type { DatedSentence } from './datedSentences';
import type { Dossier } from './factsAbout';
import { dossierOf } from './factsAbout';
import type { MentionIndex } from './mentionIndex';
import { indexMentions } from './mentionIndex';
import { sourceEvents } from './sourceEvents';
import type { SourceEvent } from './sourceEvents';
import type { TimelinePoint } from './timeline';
import { timelinePoints } from './timeline';

/**
 * What is known of the sources at one moment. Each part is worked out when it is first asked for and then
 * kept, so a hover costs the same on a small desk and on a large one. A change of the sources or of the
 * names makes a new overview.
 */
export class Overview {
  readonly entities: ReadonlyMap<string, Entity>;
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly annotated: readonly AnnotatedSource[];
  private readonly dossiers = new Map<string, Dossier>();
  private mentionIndex: MentionIndex | undefined;
  private points: readonly TimelinePoint[] | undefined;
  private told: readonly SourceEvent[] | undefined;

  /** `annotated` in the order of the sources' ids: no answer may depend on the order in which files arrive. */
  constructor(
    annotated: readonly AnnotatedSource[],
    sources: ReadonlyMap<string, Source>,
    entities: ReadonlyMap<string, Entity>,
  ) {
    this.annotated = annotated;
    this.sources = sources;
    this.entities = entities;
  }

  get mentions(): MentionIndex {
    return (this.mentionIndex ??= indexMentions(this.annotated));
  }

  get timeline(): readonly TimelinePoint[] {
    return (this.points ??= timelinePoints(this.annotated));
  }

  get events(): readonly SourceEvent[] {
    return (this.told ??= sourceEvents(this.annotated));
  }

  get datedSentences(): DatedSentence[] {
    return datedSentences(this.annotated);
  }

  dossier(entityId: string): Dossier {
    let dossier = this.dossiers.get(entityId);
    if (!dossier) {
      dossier = dossierOf(this.entities.get(entityId), this.mentions.get(entityId) ?? [], this.sources);
      this.dossiers.set(entityId, dossier);
    }
    return dossier;
  }
}
