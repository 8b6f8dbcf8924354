import type { Nodes, Parents, Root } from 'mdast';

/** Something that stands in the draft and is not printed as it stands. */
export interface LeftOut {
  readonly kind: 'picture' | 'markup';
  readonly words: string;
  /** As the parser counts. */
  readonly start: number;
  readonly end: number;
}

/** The tree without what only an editor or a browser understands. Words are kept, whatever stands around them. */
export function printedTree(tree: Root): { tree: Root; left: LeftOut[] } {
  const left: LeftOut[] = [];
  printChildren(tree, left);
  return { tree, left };
}

/** The words of a part of the tree, without their form. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('').trim() : '';
}

function printChildren(parent: Parents, left: LeftOut[]): void {
  const children = (parent.children as Nodes[]).flatMap(node => printNode(node, isBlockParent(parent), left));
  parent.children = children as typeof parent.children;
  if (parent.type === 'paragraph') trimEnd(parent.children);
}

function printNode(node: Nodes, isBlock: boolean, left: LeftOut[]): Nodes[] {
  const type: string = node.type;
  if (type === 'yaml' || type === 'toml') return [];
  if (node.type === 'html')
    return printMarkup(node.value, isBlock, leftOut(node, 'markup', node.value), left);
  if (node.type === 'image' || node.type === 'imageReference') {
    left.push(leftOut(node, 'picture', node.alt ?? ''));
    return node.alt ? [{ type: 'text', value: `[${node.alt}]` }] : [];
  }
  if ('children' in node) printChildren(node, left);
  const isEmpty = node.type === 'paragraph' && !node.children.length;
  return isEmpty ? [] : [node];
}

function isBlockParent({ type }: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);
}

/** Comments vanish; of other markup the words stay, but those of scripts and style sheets. */
function printMarkup(value: string, isBlock: boolean, what: LeftOut, left: LeftOut[]): Nodes[] {
  const shown = withoutComments(value);
  if (!shown.trim()) return [];
  if (!isBlock && /^<br\s*\/?>$/i.test(shown)) return [{ type: 'break' }];
  left.push({ ...what, words: shown.trim() });
  if (!isBlock || /^\s*<(?:script|style)\b/i.test(shown)) return [];
  const words = shown
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words ? [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] : [];
}

function withoutComments(markup: string): string {
  let shown = '';
  let from = 0;
  for (let open = markup.indexOf('<!--'); open >= 0; open = markup.indexOf('<!--', from)) {
    shown += markup.slice(from, open);
    const close = markup.indexOf('-->', open + 4);
    if (close < 0) return shown;
    from = close + 3;
  }
  return shown + markup.slice(from);
}

/** What stood before a comment at the end of a note ends in a blank. */
function trimEnd(children: Nodes[]): void {
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.trimEnd();
  if (!last.value) children.pop();
}

function leftOut({ position }: Nodes, kind: LeftOut['kind'], words: string): LeftOut {
  return { kind, words, start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
