/** The part of citeproc-js that is used here; its own package has no types. */
declare module 'citeproc' {
  export interface CiteprocSystem {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  /** One source in one note, as citeproc takes it; `position` is 0 first, 1 subsequent, 2 ibid, 3 ibid with locator. */
  export interface CiteprocCite {
    id: string;
    position: number;
    locator?: string;
    label?: string;
    'first-reference-note-number'?: string;
  }

  export interface CiteprocEngine {
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cites: readonly CiteprocCite[]): string;
    makeBibliography(): false | [unknown, string[]];
  }

  export type CiteprocFormat = Record<string, unknown>;

  const CSL: {
    Engine: new (system: CiteprocSystem, style: string, language?: string) => CiteprocEngine;
    Output: { Formats: Record<string, CiteprocFormat> };
  };
  export default CSL;
}
