const SVG = 'http://www.w3.org/2000/svg';

/**
 * Outlines on a 16-unit square. From @vscode/codicons (Microsoft, CC-BY-4.0), so that the view's icons
 * are VS Code's own; drawn one by one because the whole font weighs more than the view.
 */
const OUTLINES = {
  search:
    'M10.02 10.727a5.5 5.5 0 1 1 .707-.707l3.127 3.126a.5.5 0 0 1-.708.708l-3.127-3.127ZM11 6.5a4.5 4.5 0 1 0-9 0 4.5 4.5 0 0 0 9 0Z',
  close:
    'm8.707 8 3.646-3.646a.5.5 0 0 0-.707-.707L8 7.293 4.354 3.647a.5.5 0 0 0-.707.707L7.293 8l-3.646 3.646a.5.5 0 0 0 .708.707l3.646-3.646 3.646 3.646a.498.498 0 0 0 .708 0 .5.5 0 0 0 0-.707L8.709 8h-.002Z',
  chevron:
    'm3.146 5.854 4.5 4.5a.5.5 0 0 0 .707 0l4.5-4.5a.5.5 0 0 0-.707-.707L8 9.293 3.854 5.147a.5.5 0 0 0-.708.707Z',
  quote:
    'M5.999 2.999a1 1 0 0 1 1 1v1c0 2.592-.527 4.735-2.646 6.853a.5.5 0 1 1-.707-.706c1.387-1.386 2.008-2.76 2.239-4.352A1.99 1.99 0 0 1 5 7H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h2l-.001-.001ZM11.999 2.999a1 1 0 0 1 1 1v1c0 2.592-.527 4.735-2.647 6.853a.5.5 0 1 1-.706-.706c1.387-1.386 2.008-2.76 2.239-4.352A1.99 1.99 0 0 1 11 7h-1a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h2l-.001-.001Z',
  library:
    'M1 3.25C1 2.56 1.56 2 2.249 2h.5c.69 0 1.248.56 1.248 1.25v9.495c0 .69-.559 1.25-1.248 1.25h-.5A1.25 1.25 0 0 1 1 12.744V3.249ZM2.249 3a.25.25 0 0 0-.25.25v9.495c0 .138.112.25.25.25h.5a.25.25 0 0 0 .25-.25V3.249a.25.25 0 0 0-.25-.25h-.5Zm2.748.25c0-.69.559-1.25 1.249-1.25h.5c.689 0 1.248.56 1.248 1.25v9.495c0 .69-.56 1.25-1.249 1.25h-.5a1.25 1.25 0 0 1-1.248-1.25V3.249ZM6.246 3a.25.25 0 0 0-.25.25v9.495c0 .138.112.25.25.25h.5a.25.25 0 0 0 .249-.25V3.249a.25.25 0 0 0-.25-.25h-.5Zm5.726 1.777a1.249 1.249 0 0 0-1.57-.713l-.583.204a1.25 1.25 0 0 0-.746 1.645l2.937 7.304c.249.62.94.933 1.571.713l.582-.204a1.25 1.25 0 0 0 .746-1.646l-2.937-7.303Zm-1.24.23a.25.25 0 0 1 .313.143l2.937 7.303a.25.25 0 0 1-.149.33l-.582.203a.25.25 0 0 1-.314-.142L10 5.54a.25.25 0 0 1 .149-.329l.582-.204Z',
  linkExternal:
    'M15 9.5v3c0 1.379-1.121 2.5-2.5 2.5h-9A2.502 2.502 0 0 1 1 12.5v-9C1 2.121 2.121 1 3.5 1h3a.5.5 0 0 1 0 1h-3C2.673 2 2 2.673 2 3.5v9c0 .827.673 1.5 1.5 1.5h9c.827 0 1.5-.673 1.5-1.5v-3a.5.5 0 0 1 1 0ZM14.5 1h-5a.5.5 0 0 0 0 1h3.793L9.147 6.146a.5.5 0 0 0 .708.707l4.146-4.146V6.5a.5.5 0 0 0 1 0v-5a.5.5 0 0 0-.5-.5H14.5Z',
} as const;

export type IconName = keyof typeof OUTLINES;

/** A 16-pixel icon in the colour of the text around it; says nothing to a screen reader. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', OUTLINES[name]);
  svg.append(path);
  return svg;
}
