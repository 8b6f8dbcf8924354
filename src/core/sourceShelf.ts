import type { CitationKeys } from './citations/citationKeys';
import type { SourceSummary } from './corpus';
import { correctSource } from './ingest/ingest';
import type { ReadSource } from './ingest/ingest';
import { keysOfWorks } from './knownWorks';
import type { KnownWorks } from './knownWorks';
import { foldLayout } from './quotes/foldLayout';
import type { FoldedText } from './quotes/foldLayout';
import { summaryOf } from './searchHit';
import { withReference } from './sources/references';
import type { ReferenceItem } from './sources/references';
import { rememberedJoins } from './sources/rememberedJoins';
import type { Source } from './sources/source';
import { compareUnits } from './text/compare';

/** The sources of a desk: as their files have them, as the writer corrected them, and as her references make them. */
export class SourceShelf implements KnownWorks {
  private readonly readById = new Map<string, ReadSource>();
  private readonly correctedById = new Map<string, ReadSource>();
  private readonly byId = new Map<string, Source>();
  private readonly foldedById = new Map<string, FoldedText>();
  private references: ReadonlyMap<string, ReferenceItem> = new Map();
  private keysOfAll: CitationKeys | undefined;

  /** With corrections and references: what every question is asked about. */
  get all(): ReadonlyMap<string, Source> {
    return this.byId;
  }

  get(id: string): Source | undefined {
    return this.byId.get(id);
  }

  /** As its file has it. */
  read(id: string): ReadSource | undefined {
    return this.readById.get(id);
  }

  /** With the writer's corrections of its line ends, before her references. */
  corrected(id: string): ReadSource | undefined {
    return this.correctedById.get(id);
  }

  reference(id: string): ReferenceItem | undefined {
    return this.references.get(id);
  }

  sources(): Source[] {
    return [...this.byId.values()].sort((a, b) => compareUnits(a.id, b.id));
  }

  /** A source's text as quotations are compared with it. */
  folded(source: Source): FoldedText {
    let folded = this.foldedById.get(source.id);
    if (!folded) this.foldedById.set(source.id, (folded = foldLayout(source.body.text, source.joins)));
    return folded;
  }

  /** The keys by which the sources are cited. */
  keys(): CitationKeys {
    return (this.keysOfAll ??= keysOfWorks(this));
  }

  /** From now on there is this source, in place of one with its id. */
  put(read: ReadSource): SourceSummary {
    const { id } = read.source;
    const reference = this.reference(id);
    const corrections = rememberedJoins(reference) ?? [];
    const corrected = correctSource(read, corrections);
    const source = withReference(corrected.source, reference);
    this.readById.set(id, read);
    this.correctedById.set(id, corrected);
    this.byId.set(id, source);
    this.forget(id);
    const needsFile = read.isRestored && corrections.length > 0;
    return needsFile ? { ...summaryOf(source), needsFile } : summaryOf(source);
  }

  /** False where there was none. */
  remove(id: string): boolean {
    this.readById.delete(id);
    this.correctedById.delete(id);
    this.forget(id);
    return this.byId.delete(id);
  }

  /** Takes what the writer knows of the sources; gives those that have to be put anew. */
  setReferences(items: readonly ReferenceItem[]): ReadSource[] {
    const before = this.references;
    this.references = new Map(items.map(item => [item.id, item]));
    this.keysOfAll = undefined;
    const isSame = (id: string): boolean =>
      JSON.stringify(before.get(id)) === JSON.stringify(this.references.get(id));
    return [...this.readById.values()].filter(({ source }) => !isSame(source.id));
  }

  private forget(id: string): void {
    this.foldedById.delete(id);
    this.keysOfAll = undefined;
  }
}
