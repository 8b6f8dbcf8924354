/**
 * pdf.js makes use of these classes of a browser while it loads, for drawing; none of them is needed to
 * read text. To be imported before it.
 */
const host = globalThis as Record<string, unknown>;

for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) host[name] ??= function nothing() {};
