/** The little of a page's tree that is read here; core knows no DOM. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
}

export interface Page extends PageNode {
  readonly documentElement: PageNode | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

export interface PageElement extends PageNode {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/**
 * The node and all below it, in the order of the text, each told when it begins and when it ends. Pages may
 * be nested as deep as they like, so no function calls itself here.
 */
export function* walk(
  root: PageNode,
  skips: (node: PageNode) => boolean,
): Generator<[PageNode, 'enter' | 'leave']> {
  let node = root;
  for (;;) {
    const isSkipped = skips(node);
    if (!isSkipped) yield [node, 'enter'];
    if (!isSkipped && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (!isSkipped) yield [node, 'leave'];
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return;
      node = node.parentNode;
      yield [node, 'leave'];
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}

/** How many elements the page has, and how deep they are nested. */
export function sizeOf(root: PageNode): { readonly nodes: number; readonly depth: number } {
  let nodes = 0;
  let depth = 0;
  let level = 0;
  for (const [, step] of walk(root, () => false)) {
    level += step === 'enter' ? 1 : -1;
    if (step === 'enter') nodes++;
    depth = Math.max(depth, level);
  }
  return { nodes, depth };
}
