/** Attributes of a new element: `true` sets an empty one, `undefined` and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Builds an element with its attributes and children; text is always text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** Brings attributes to the given values, touching only what differs. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else if (target.getAttribute(name) !== text(value)) target.setAttribute(name, text(value));
  }
}

/** Makes `children` the children of `parent`, moving only those that are not in their place. */
export function placeChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of Array.from(parent.children)) if (!wanted.has(child)) child.remove();
  children.forEach((child, index) => {
    const standing = parent.children[index];
    if (standing !== child) parent.insertBefore(child, standing ?? null);
  });
}

function text(value: string | number | boolean): string {
  return value === true ? '' : String(value);
}
