import type { MetadataField, Origin, SourceMetadata } from '../../sources/sourceMetadata';
import { originalRange } from '../../text/mappedText';
import type { MappedText } from '../../text/mappedText';
import type { TextRange } from '../../text/textRange';

type Fields = { -readonly [Field in keyof SourceMetadata]?: SourceMetadata[Field] };

/** Gathers metadata from finders that come one after the other: the first to know a field is believed. */
export class Findings {
  private readonly fields: Fields;
  private readonly origins: Partial<Record<MetadataField, Origin>>;
  private readonly body: MappedText;

  constructor(body: MappedText, stated: SourceMetadata) {
    const { origins, ...fields } = stated;
    this.body = body;
    this.fields = fields;
    this.origins = { ...origins };
  }

  has(field: MetadataField): boolean {
    return this.fields[field] !== undefined;
  }

  get<Field extends MetadataField>(field: Field): SourceMetadata[Field] {
    return this.fields[field] as SourceMetadata[Field];
  }

  /** Takes the value unless the field is known. The range is of the repaired text. */
  offer<Field extends MetadataField>(
    field: Field,
    value: SourceMetadata[Field],
    origin: Omit<Origin, 'range'> & { readonly range?: TextRange | undefined },
  ): void {
    if (value === undefined || this.has(field)) return;
    const { range, ...rest } = origin;
    this.fields[field] = value;
    this.origins[field] = { ...rest, ...(range && { range: originalRange(this.body, range) }) };
  }

  /** The first and last day that `issued` can be, where it is not known to the day. */
  bound(bounds: NonNullable<SourceMetadata['issuedBounds']>): void {
    if (!this.fields.issuedBounds) this.fields.issuedBounds = bounds;
  }

  metadata(): SourceMetadata {
    return { ...this.fields, origins: this.origins };
  }
}
