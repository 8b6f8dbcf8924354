/** The part of Citation.js that is used here. Its own types leave out what the plugins add. */
declare module '@citation-js/core' {
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  type CslRecord = Readonly<Record<string, unknown>>;

  export const plugins: {
    readonly input: {
      chain(
        text: string,
        options: { readonly forceType: string; readonly generateGraph: false },
      ): CslRecord[];
    };
    readonly output: {
      format(name: 'biblatex', items: readonly CslRecord[], options: { format: 'object' }): BibtexEntry[];
      format(name: 'ris', items: readonly CslRecord[], options: { format: 'object' }): CslRecord[];
    };
    readonly config: {
      get(plugin: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
