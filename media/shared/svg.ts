/** A picture before it is drawn: the same tree stands on screen and in a file. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

export const NAMESPACE = 'http://www.w3.org/2000/svg';

export function svg(
  tag: string,
  attributes: SvgElement['attributes'],
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  return { tag, attributes, children };
}

/** The tree as a file of its own that any browser or word processor opens. */
export function writeSvgFile({ tag, attributes, children }: SvgElement): string {
  return writeElement({ tag, attributes: { xmlns: NAMESPACE, ...attributes }, children }) + '\n';
}

function writeElement({ tag, attributes, children }: SvgElement): string {
  const said = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(written(value))}"`,
  );
  const inner = children.map(child =>
    typeof child === 'string' ? escapeMarkup(child) : writeElement(child),
  );
  return inner.length ? `<${tag}${said.join('')}>${inner.join('')}</${tag}>` : `<${tag}${said.join('')}/>`;
}

export function written(value: string | number): string {
  return typeof value === 'number' ? round(value) : value;
}

/** Tenths of a pixel are enough, and make files short. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/g, mark => MARKUP[mark] ?? mark);
}
