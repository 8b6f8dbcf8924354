import type * as vscode from 'vscode';

/** So many of the latest queries are remembered. */
const MOST_RECENT = 50;
const RECENT = 'search.recent';
const SAVED = 'search.saved';

/** The queries of this workspace that led somewhere, and those that the writer keeps. */
export class RememberedQueries {
  private readonly state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.state = state;
  }

  /** The latest first. */
  get recent(): readonly string[] {
    return this.state.get<readonly string[]>(RECENT, []);
  }

  /** In the order in which they were kept. */
  get saved(): readonly string[] {
    return this.state.get<readonly string[]>(SAVED, []);
  }

  async use(query: string): Promise<void> {
    const others = this.recent.filter(other => other !== query);
    await this.state.update(RECENT, [query, ...others].slice(0, MOST_RECENT));
  }

  async save(query: string, isSaved: boolean): Promise<void> {
    const others = this.saved.filter(other => other !== query);
    await this.state.update(SAVED, isSaved ? [...others, query] : others);
  }
}
