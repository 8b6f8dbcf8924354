import type * as vscode from 'vscode';
import type { Corpus, SearchHit } from '../../core/corpus';
import { hitId } from './searchGroups';

const PINS = 'search.pins';
/** What the ids of pinned hits begin with: the same hit may stand in the results too. */
const PINNED = 'pinned ';
/** So much of a passage tells it from all others of its source. */
const PHRASE = 60;

/** A pinned passage as it is kept over a restart: its words, wherever in the source they stand by then. */
interface Pin {
  readonly source: string;
  readonly text: string;
}

/** The passages of this workspace that the writer keeps above all results, as their sources have them now. */
export class PinnedHits {
  private readonly corpus: Corpus;
  private readonly state: vscode.Memento;
  private found: ReadonlyMap<string, SearchHit> = new Map();

  constructor(corpus: Corpus, state: vscode.Memento) {
    this.corpus = corpus;
    this.state = state;
  }

  /** By the names that the view has for them. */
  get hits(): ReadonlyMap<string, SearchHit> {
    return this.found;
  }

  /** Whether a hit of the results is among them. */
  has(id: string): boolean {
    return this.found.has(PINNED + id);
  }

  /** Pins a hit, or takes it down when it is pinned, here or in the results. */
  async toggle(id: string, hit: SearchHit): Promise<void> {
    const pin = { source: hit.source.id, text: hit.text };
    const key = id.startsWith(PINNED) ? id : PINNED + id;
    const found = new Map(this.found);
    const isPinned = found.delete(key);
    if (!isPinned) found.set(key, hit);
    this.found = found;
    await this.keep(isPinned ? this.pins.filter(other => !isSame(other, pin)) : [...this.pins, pin]);
  }

  /** Looks them up again; one whose source `isRead` and no longer has the words is a pin no more. */
  async refresh(isRead: (sourceId: string) => boolean): Promise<void> {
    const found = new Map<string, SearchHit>();
    const gone: Pin[] = [];
    for (const pin of this.pins) {
      const hit = await this.find(pin);
      if (hit) found.set(PINNED + hitId(hit), hit);
      else if (isRead(pin.source)) gone.push(pin);
    }
    // The writer may have taken one down meanwhile.
    const { pins } = this;
    this.found = new Map(
      [...found].filter(([, hit]) =>
        pins.some(pin => isSame(pin, { source: hit.source.id, text: hit.text })),
      ),
    );
    if (gone.length) await this.keep(pins.filter(pin => !gone.some(other => isSame(pin, other))));
  }

  private get pins(): readonly Pin[] {
    return this.state.get<readonly Pin[]>(PINS, []);
  }

  private async keep(pins: readonly Pin[]): Promise<void> {
    await this.state.update(PINS, pins);
  }

  private async find({ source, text }: Pin): Promise<SearchHit | undefined> {
    const words = text.slice(0, PHRASE).replaceAll(/["“”]/gu, ' ');
    const { hits } = await this.corpus.search(`source:"${source}" "${words}"`, { limit: 1 });
    return hits.find(hit => hit.text === text);
  }
}

function isSame(a: Pin, b: Pin): boolean {
  return a.source === b.source && a.text === b.text;
}
