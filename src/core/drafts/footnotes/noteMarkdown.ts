/** A note as Markdown by itself: without comments, ledgers among them, and without the indent of its later lines. */
export function noteMarkdown(note: string): string {
  return withoutComments(note)
    .replace(/^(?: {4}|\t)/gmu, '')
    .trim();
}

/** The beginning of a note on one line, for lists. */
export function noteWords(note: string): string {
  return noteMarkdown(note.slice(0, 2_000)).replace(/\s+/gu, ' ').slice(0, 120);
}

/** Searched step by step: a comment that never closes must not make it slow. */
function withoutComments(text: string): string {
  let kept = '';
  let done = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', done)) {
    const end = text.indexOf('-->', at + 4);
    kept += text.slice(done, at);
    if (end < 0) return kept;
    done = end + 3;
  }
  return kept + text.slice(done);
}
