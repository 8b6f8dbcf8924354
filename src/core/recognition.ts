import type { Publication } from './dates/timeExpression';
import type { Gazetteer } from './entities/gazetteer';
import { annotateSource, annotateText } from './facts/annotatedSource';
import type { AnnotatedSource, Annotations } from './facts/annotatedSource';
import { Overview } from './facts/overview';
import type { SourceEvent } from './facts/sourceEvents';
import type { SourceShelf } from './sourceShelf';
import { toldOnce } from './toldOnce';
import type { Works } from './works/works';

/** What recognition needs of the desk. */
export interface RecognitionDesk {
  readonly shelf: SourceShelf;
  readonly copies: Works;
  gazetteer(): Gazetteer;
  /** Resolves after other requests had a turn. */
  pause(): Promise<void>;
}

/** The names and times of sources and drafts, recognised when they are first asked for and then kept. */
export class Recognition {
  private readonly desk: RecognitionDesk;
  private readonly annotated = new Map<string, AnnotatedSource>();
  private overview: Overview | undefined;
  private underWay: Promise<void> | undefined;
  private draft:
    { text: string; publication: Publication; gazetteer: Gazetteer; annotations: Annotations } | undefined;

  constructor(desk: RecognitionDesk) {
    this.desk = desk;
  }

  /** The source is another, or gone. */
  forget(id: string): void {
    this.annotated.delete(id);
    this.overview = undefined;
  }

  /** The names are others. */
  forgetAll(): void {
    this.annotated.clear();
    this.overview = undefined;
  }

  /** Recognises a source now; undefined when there is none. */
  of(id: string): AnnotatedSource | undefined {
    const source = this.desk.shelf.get(id);
    if (!source) return undefined;
    let annotated = this.annotated.get(id);
    if (!annotated) {
      annotated = annotateSource(source, this.desk.gazetteer());
      this.annotated.set(id, annotated);
      this.overview = undefined;
    }
    return annotated;
  }

  /** Only what is recognised already. */
  ifKnown(id: string): AnnotatedSource | undefined {
    return this.annotated.get(id);
  }

  /** A draft is asked about again and again before it changes: the last one is kept. */
  ofDraft(text: string, publication: Publication): Annotations {
    const gazetteer = this.desk.gazetteer();
    const last = this.draft;
    if (last?.text === text && last.gazetteer === gazetteer && last.publication.issued === publication.issued)
      return last.annotations;
    const annotations = annotateText(text, gazetteer, publication);
    this.draft = { text, publication, gazetteer, annotations };
    return annotations;
  }

  /** Recognises what is not yet recognised, one source at a time, so that typing is never kept waiting. */
  all(): Promise<void> {
    this.underWay ??= this.rest().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  /** The same for those who do not wait: their next question knows all. */
  begin(): void {
    if (this.annotated.size < this.desk.shelf.all.size) void this.all();
  }

  /** What is known at this moment; while sources are still being recognised, what is known of the others. */
  known(): Overview {
    this.overview ??= new Overview(
      this.desk.shelf.sources().flatMap(({ id }) => toldOnce(this.annotated.get(id), this.desk.copies) ?? []),
      this.desk.shelf.all,
      this.desk.gazetteer().entityById,
    );
    return this.overview;
  }

  /** The happenings that all sources tell of; undefined while some are still being read. */
  events(): readonly SourceEvent[] | undefined {
    if (!this.unknown().length) return this.known().events;
    this.begin();
    return undefined;
  }

  private async rest(): Promise<void> {
    for (let rest = this.unknown(); rest.length; rest = this.unknown()) {
      for (const id of rest) {
        this.of(id);
        await this.desk.pause();
      }
    }
  }

  private unknown(): string[] {
    return [...this.desk.shelf.all.keys()].filter(id => !this.annotated.has(id));
  }
}
