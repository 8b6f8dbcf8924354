import type { Palette } from './palette';

/** The theme's own colours, read anew whenever the theme changes. */
export function themePalette(): Palette {
  const style = getComputedStyle(document.body);
  const colour = (name: string, otherwise: string): string =>
    style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  const text = colour('editor-foreground', style.color);
  const background = colour('editor-background', 'transparent');
  const quiet = colour('descriptionForeground', text);
  return {
    background,
    text,
    quiet,
    // The themes' own guides are as strong as text where contrast is high.
    line: `color-mix(in srgb, ${quiet} 35%, ${background})`,
    focus: colour('focusBorder', text),
    series: [
      colour('charts-blue', '#3794ff'),
      colour('terminal-ansiCyan', '#11a8cd'),
      colour('charts-green', '#388a34'),
      colour('charts-purple', '#b180d7'),
      colour('charts-yellow', '#cca700'),
      colour('charts-red', '#f14c4c'),
    ],
    font: colour('font-family', 'sans-serif'),
  };
}

export function onThemeChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.body, {
    attributes: true,
    attributeFilter: ['class', 'data-vscode-theme-id'],
  });
}
