/** The words that every picture in an editor needs, in the reader's language. */
export interface PictureStrings {
  readonly picture: string;
  /** What the keys do. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly table: string;
  readonly export: string;
  readonly more: string;
  /** `{0} of {1} events` */
  readonly shown: string;
  readonly nothing: string;
}

/** What every picture tells the extension: keep it, as it stands, in a file that the writer chooses. */
export interface ExportPicture {
  readonly kind: 'export';
  readonly svg: string;
}
