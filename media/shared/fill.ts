/** Puts values into the numbered gaps of a template: `fill('{0} of {1}', 3, 7)` is `3 of 7`. */
export function fill(template: string, ...values: (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (gap, index: string) => String(values[Number(index)] ?? gap));
}
