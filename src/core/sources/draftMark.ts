/**
 * Whether a Markdown file says in its front matter that it is a draft (`draft: true`, as site generators
 * read it). Such a file is being written and is no source, even in a folder of sources. Looks at the
 * first two kilobytes only.
 */
export function isMarkedDraft(name: string, bytes: Uint8Array): boolean {
  if (!/\.(md|qmd|markdown)$/i.test(name)) return false;
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048));
  const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(head)?.[1];
  return frontMatter !== undefined && /^draft:[ \t]*true[ \t]*\r?$/m.test(frontMatter);
}
