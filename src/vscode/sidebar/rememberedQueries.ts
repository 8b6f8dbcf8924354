import * as vscode from 'vscode';
import type { SavedSearch } from '../../../media/searchView/protocol';

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

  /** By name. */
  get saved(): readonly SavedSearch[] {
    const { compare } = new Intl.Collator(vscode.env.language, { numeric: true });
    return this.state
      .get<readonly (SavedSearch | string)[]>(SAVED, [])
      .map(kept => (typeof kept === 'string' ? { query: kept, name: kept } : kept))
      .sort((a, b) => compare(a.name, b.name));
  }

  async use(query: string): Promise<void> {
    const others = this.recent.filter(other => other !== query);
    await this.state.update(RECENT, [query, ...others].slice(0, MOST_RECENT));
  }

  async save(query: string, isSaved: boolean): Promise<void> {
    const others = this.saved.filter(other => other.query !== query);
    await this.state.update(SAVED, isSaved ? [...others, { query, name: query }] : others);
  }

  /** Without a name the query is its own. */
  async rename(query: string, name: string): Promise<void> {
    const renamed = { query, name: name.trim() || query };
    const searches = this.saved.map(other => (other.query === query ? renamed : other));
    await this.state.update(SAVED, searches);
  }
}
