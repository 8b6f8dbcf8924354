import { NAMESPACE, written } from './svg';
import type { SvgElement } from './svg';

/** The tree as elements of the page. */
export function drawSvg({ tag, attributes, children }: SvgElement): SVGElement {
  const drawn = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, written(value));
  drawn.append(...children.map(child => (typeof child === 'string' ? child : drawSvg(child))));
  return drawn;
}
