/** A page's markup without what is no text, and what had to be read out of it before. */
export interface LeanMarkup {
  readonly markup: string;
  /** The page's statements about itself (schema.org), as JSON. */
  readonly statements: readonly string[];
  /** Comments near the top, in which browsers note where and when they saved the page. */
  readonly notes: readonly string[];
  /** How many elements stand in one another at most, by the tags. */
  readonly depth: number;
  readonly tags: number;
}

/**
 * Takes scripts, styles, drawings, comments and pictures written into the page out of it. They are most of
 * a saved page, and a tree of them would be built for nothing. Reads the markup once.
 */
export function leanMarkup(html: string): LeanMarkup {
  const kept: string[] = [];
  const statements: string[] = [];
  const notes: string[] = [];
  const lower = html.toLowerCase();
  let level = 0;
  let depth = 0;
  let tags = 0;
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    const dropped = DROPPED.find(
      ({ opens }) => lower.startsWith(opens, tag) && endsName(lower, tag + opens.length, opens),
    );
    if (!dropped) {
      level = Math.max(0, level + stepOf(lower, tag + 1));
      depth = Math.max(depth, level);
      const isTag = /[a-z/!?]/.test(lower[tag + 1] ?? '');
      tags++;
      kept.push(html.slice(at, tag), isTag ? '<' : '&lt;');
      at = tag + 1;
      continue;
    }
    kept.push(html.slice(at, tag), ' ');
    const close = lower.indexOf(dropped.closes, tag + dropped.opens.length);
    const end = close < 0 ? html.length : close;
    const inside = html.slice(tag + dropped.opens.length, end);
    if (dropped.opens === '<!--' && notes.length < 20) notes.push(inside.slice(0, 1000));
    if (dropped.opens === '<script' && /^[^>]{0,300}ld\+json/iu.test(inside))
      statements.push(inside.slice(inside.indexOf('>') + 1));
    at = end + dropped.closes.length;
  }
  kept.push(html.slice(at));
  return { markup: withoutData(kept.join('')), statements, notes, depth, tags };
}

const DROPPED: readonly { readonly opens: string; readonly closes: string }[] = [
  { opens: '<!--', closes: '-->' },
  ...['script', 'style', 'svg', 'template', 'iframe', 'object', 'canvas'].map(name => ({
    opens: `<${name}`,
    closes: `</${name}>`,
  })),
];

/** Elements that need no end, so that their tags say nothing of depth. */
const UNENDED: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody option'.split(
    ' ',
  ),
);

function stepOf(lower: string, at: number): number {
  const isEnd = lower[at] === '/';
  const name = /^[a-z][a-z0-9]{0,15}/.exec(lower.slice(isEnd ? at + 1 : at, at + 18))?.[0];
  if (name === undefined || UNENDED.has(name)) return 0;
  return isEnd ? -1 : 1;
}

/** `<script>` and `<script src>`, but not `<scripture>`. */
function endsName(text: string, end: number, opens: string): boolean {
  return opens === '<!--' || !/[a-z0-9-]/.test(text[end] ?? ' ');
}

/** Pictures written into the page as text. */
function withoutData(markup: string): string {
  return markup.replace(/(["'(])data:[a-z]{1,20}\/[^"')]*/giu, '$1');
}
